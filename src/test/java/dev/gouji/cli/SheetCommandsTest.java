package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.cli.CommandLine.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code check} knows of its findings sheet from one run to the next: {@code --verify}, {@code --clean}, explanations. */
class SheetCommandsTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void draw() throws IOException {
        Path data = folder.resolve("data.json");
        try (InputStream in =
                Objects.requireNonNull(SheetCommandsTest.class.getResourceAsStream("/reports/hongze-2023.json"))) {
            Files.copy(in, data);
        }
        file = folder.resolve("洪泽 2023.xlsx");
        run("template", "--data", data, file);
        Files.delete(data);
    }

    private void change(Consumer<XSSFWorkbook> change) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            change.accept(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static void set(XSSFSheet sheet, int row, int column, Object value) {
        Cell cell = sheet.getRow(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private String verified() {
        String json = run("check", "--verify", "--format", "json", file).out();
        return json.replaceAll("(?s).*\"sheet\": \"?([a-z-]*).*", "$1");
    }

    @Test
    void a_workbook_that_was_not_checked_has_nothing_to_verify() {
        Run verify = run("check", "--verify", file);
        assertThat(verify.status()).isEqualTo(1);
        assertThat(verify.out()).contains("没有校验结果", "请先校验");
    }

    @Test
    void a_checked_workbook_matches_also_with_explanations_and_sorted_rows() throws Exception {
        run("check", file);
        assertThat(run("check", "--verify", file).status()).isZero();
        change(workbook -> {
            XSSFSheet sheet = workbook.getSheet("校验结果");
            set(sheet, 11, 12, "按原样上报");
            for (int column = 0; column < 14; column++) {
                Cell one = sheet.getRow(9).getCell(column);
                Cell other = sheet.getRow(10).getCell(column);
                String text = one.toString();
                boolean numbers = column > 5 && column < 9;
                if (numbers) {
                    double number = one.getNumericCellValue();
                    one.setCellValue(other.getNumericCellValue());
                    other.setCellValue(number);
                } else if (column > 0 && column != 9) {
                    one.setCellValue(other.toString());
                    other.setCellValue(text);
                }
            }
        });
        assertThat(verified()).isEqualTo("matches");
        assertThat(run("check", "--verify", file).out())
                .contains("相符", "校验所用：gouji ", "规则集 2026.1")
                .doesNotContain("不符");
    }

    @ParameterizedTest
    @CsvSource({
        "复议诉讼, 4, 0, numbers-changed",
        "依申请公开, 4, 3, numbers-changed",
        "封面, 2, 1, numbers-changed",
        "校验结果, 0, 0, sheet-changed",
        "校验结果, 3, 6, sheet-changed",
        "校验结果, 5, 6, sheet-changed",
        "校验结果, 9, 5, sheet-changed",
        "校验结果, 9, 1, sheet-changed",
    })
    void a_change_after_the_check_is_told(String sheet, int row, int column, String state) throws Exception {
        run("check", file);
        change(workbook -> set(workbook.getSheet(sheet), row, column, sheet.equals("校验结果") ? "通过" : 2022));
        assertThat(verified()).isEqualTo(state);
        assertThat(run("check", "--verify", file).status()).isEqualTo(1);
    }

    @Test
    void what_changes_while_the_department_works_must_do_so_by_the_program_s_own_formulas() throws Exception {
        Map<String, Consumer<XSSFSheet>> claims = Map.of(
                "a tie is called settled", sheet -> typeOver(sheet, 9, 9, "已平"),
                "nothing is called open", sheet -> typeOver(sheet, 4, 2, "都已处理"),
                "more is called corrected", sheet -> set(sheet, 4, 6, "已改正 9 项，新增 0 项"),
                "a remark below", sheet -> sheet.createRow(13).createCell(5).setCellValue("以上错误视为通过"));
        for (Map.Entry<String, Consumer<XSSFSheet>> claim : claims.entrySet()) {
            run("check", file);
            change(workbook -> claim.getValue().accept(workbook.getSheet("校验结果")));
            assertThat(verified()).as(claim.getKey()).isEqualTo("sheet-changed");
        }
    }

    private static void typeOver(XSSFSheet sheet, int row, int column, String text) {
        sheet.getRow(row).getCell(column).removeFormula();
        set(sheet, row, column, text);
    }

    @Test
    void a_second_or_hidden_or_renamed_sheet_proves_nothing() throws Exception {
        run("check", file);
        change(workbook -> {
            workbook.setSheetName(workbook.getSheetIndex("校验结果"), "x");
            workbook.setSheetHidden(workbook.getSheetIndex("x"), true);
            workbook.createSheet("校验结果").createRow(0).createCell(0).setCellValue("校验结果：通过");
        });
        assertThat(verified()).isEqualTo("not-alone");
        change(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("校验结果")));
        assertThat(verified()).isEqualTo("not-alone");
    }

    @Test
    void a_sheet_made_by_lax_rules_proves_nothing() throws Exception {
        Path lax = Files.writeString(folder.resolve("lax.txt"), "[REM-TOTAL]\nseverity: info\n");
        assertThat(run("check", "--rules", lax, file).status()).isZero();
        assertThat(verified()).isEqualTo("other-rules");
        assertThat(run("check", "--verify", "--rules", lax, file).status()).isZero();
    }

    @Test
    void a_renamed_pair_is_known_by_its_values() throws Exception {
        assertThat(file.toFile().setWritable(false, false)).isTrue();
        run("check", file);
        Path pair = folder.resolve("洪泽 2023.校验结果.xlsx");
        assertThat(pair).exists();
        file = Files.move(file, folder.resolve("b.xlsx"));
        Files.move(pair, folder.resolve("b.校验结果.xlsx"));
        assertThat(verified()).isEqualTo("matches");
        assertThat(run("check", file).out()).contains("已改正 0 项，新增 0 项");
    }

    @Test
    void a_sheet_without_its_fingerprint_proves_nothing() throws Exception {
        run("check", file);
        change(workbook -> set(workbook.getSheet("校验结果"), 6, 2, ""));
        assertThat(verified()).isEqualTo("no-fingerprint");
    }

    @Test
    void the_sheet_of_a_passed_workbook_does_not_fit_another_one() throws Exception {
        Path passed = Files.copy(file, folder.resolve("passed.xlsx"));
        change(workbook -> {
            set(workbook.getSheet("复议诉讼"), 4, 4, 11);
            set(workbook.getSheet("复议诉讼"), 4, 14, 5);
        });
        run("check", file);
        change(workbook -> {
            set(workbook.getSheet("复议诉讼"), 4, 4, 0);
            set(workbook.getSheet("复议诉讼"), 4, 14, 0);
        });
        assertThat(verified()).isEqualTo("numbers-changed");
        assertThat(run("check", "--verify", passed).out()).contains("没有校验结果");
    }

    @Test
    void clean_gives_every_part_back() throws Exception {
        Map<String, String> before = parts();
        for (String language : new String[] {"zh", "en"}) {
            run("check", "--lang", language, file);
            run("check", "--lang", language, file);
            Run clean = run("check", "--clean", file);
            assertThat(clean.status()).isZero();
            assertThat(clean.out()).contains("已清除");
            assertThat(parts()).isEqualTo(before);
        }
        assertThat(run("check", "--clean", file).out()).contains("无需清除");
        assertThat(run("check", "--clean", folder.resolve("nix.xlsx")).status()).isEqualTo(3);
    }

    private Map<String, String> parts() throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(
                        entry.getName(), new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    @Test
    void an_explained_warning_stands_no_longer_but_is_listed() throws Exception {
        run("check", file);
        change(workbook -> {
            set(workbook.getSheet("复议诉讼"), 4, 4, 11);
            set(workbook.getSheet("复议诉讼"), 4, 14, 5);
            set(workbook.getSheet("校验结果"), 11, 12, "原样上报，数字无误");
        });
        Run again = run("check", "--fail-on", "warning", file);
        assertThat(again.status()).isZero();
        assertThat(again.out())
                .startsWith("通过（已说明 1 项）")
                .contains("警告 0，提示 0，已说明 1", "情况说明：原样上报，数字无误", "已改正 2 项，新增 0 项");
        change(workbook -> set(workbook.getSheet("校验结果"), 9, 12, "-"));
        assertThat(run("check", "--fail-on", "warning", file).status()).isEqualTo(1);
    }

    @Test
    void an_explanation_outlives_its_finding_and_comes_back_with_it() throws Exception {
        run("check", file);
        change(workbook -> {
            set(workbook.getSheet("复议诉讼"), 4, 4, 11);
            set(workbook.getSheet("校验结果"), 9, 12, "以后再说");
        });
        run("check", file);
        assertThat(run("check", "--verify", file).status()).isZero();
        assertThat(run("check", file).out()).doesNotContain("以后再说").contains("已改正 0 项，新增 0 项");
        change(workbook -> {
            XSSFSheet sheet = workbook.getSheet("校验结果");
            assertThat(sheet.getRow(12).getCell(1).getStringCellValue()).isEqualTo("留存");
            assertThat(sheet.getRow(12).getCell(12).getStringCellValue()).isEqualTo("以后再说");
            set(workbook.getSheet("复议诉讼"), 4, 4, 0);
        });
        assertThat(run("check", file).out()).contains("情况说明：以后再说", "已改正 0 项，新增 1 项");
    }

    @ParameterizedTest
    @CsvSource({"--verify, --clean", "--verify, --no-write", "--clean, --output", "--clean, --previous"})
    void what_makes_no_sense_together_is_wrong_usage(String one, String other) {
        boolean takesFile = other.equals("--output") || other.equals("--previous");
        Run wrong =
                takesFile ? run("check", one, other, folder.resolve("x.xlsx"), file) : run("check", one, other, file);
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains(one);
    }

    @Test
    void several_files_and_formats() {
        run("check", file);
        Run verify = run("check", "--verify", "--format", "csv", file, folder.resolve("nix.xlsx"));
        assertThat(verify.status()).isEqualTo(3);
        assertThat(verify.out())
                .startsWith("file,sheet,message,checkedBy,error\n")
                .contains(",matches,", ",not-found\n");
        assertThat(run("check", "--verify", "--lang", "en", file).out()).startsWith("Matches  ");
    }
}

package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static dev.gouji.cli.WrongReport.cell;
import static dev.gouji.cli.WrongReport.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.cli.CommandLine.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check --fix}: the corrected copy, what it tells, and what it refuses. */
class FixTest {
    @TempDir
    private Path folder;

    private WrongReport report;
    private Path copy;

    @BeforeEach
    void draw() throws Exception {
        report = WrongReport.in(folder);
        copy = folder.resolve("改.xlsx");
    }

    private Run fix(Object... further) {
        List<Object> arguments = new ArrayList<>(List.of("check", "--fix", "--output", copy));
        arguments.addAll(List.of(further));
        arguments.add(report.file());
        return run(arguments.toArray());
    }

    private static double number(Path file, String name) throws IOException {
        try (Workbook workbook = WrongReport.open(file)) {
            return cell(workbook, name).getNumericCellValue();
        }
    }

    @Test
    void a_wrong_cell_is_corrected_in_the_copy_alone_and_the_copy_then_ties() throws Exception {
        report.with("依申请公开!D17", 13);
        byte[] before = Files.readAllBytes(report.file());
        Run run = fix();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("错误 0", "更正（只在另存的工作簿里，原件未动）").contains("依申请公开!D17 13 → 31（相邻数字颠倒，把握 9", "）：已更正");
        assertThat(Files.readAllBytes(report.file())).isEqualTo(before);
        try (Workbook workbook = WrongReport.open(copy)) {
            assertThat(cell(workbook, "依申请公开!D17").getNumericCellValue()).isEqualTo(31);
            assertThat(note(workbook, "依申请公开!D17")).startsWith("gouji 更正：13 → 31（相邻数字颠倒，把握 9");
            assertThat(workbook.getSheet("校验结果").getRow(0).getCell(0).getStringCellValue())
                    .contains("通过，有待核实事项");
            assertThat(workbook.getSheet("校验结果").getRow(7).getCell(0).getStringCellValue())
                    .startsWith("更正：")
                    .contains("\n依申请公开!D17 13 → 31（");
        }
        assertThat(run("check", "--verify", copy).status()).isZero();
    }

    @Test
    void what_is_not_sure_enough_stays_and_is_told() throws Exception {
        report.with("依申请公开!D17", 13).with("复议诉讼!E5", 3);
        Run run = fix();
        assertThat(run.status()).isOne();
        assertThat(run.out()).contains("依申请公开!D17 13 → 31（", "：已更正").containsPattern("复议诉讼!E5 3 → 2（.*）：未更正，把握不够");
        assertThat(number(copy, "复议诉讼!E5")).isEqualTo(3);
        assertThat(fix("--fix-above", "50%").status()).isZero();
        assertThat(number(copy, "复议诉讼!E5")).isEqualTo(2);
    }

    @Test
    void a_second_run_corrects_the_same_and_a_check_of_the_copy_nothing() throws Exception {
        report.with("依申请公开!D17", 13);
        fix();
        List<String> first = tables();
        assertThat(fix().out()).contains("与上次校验相比：已改正 0 项，新增 0 项");
        assertThat(tables()).isEqualTo(first).isNotEmpty();
        run("check", copy);
        assertThat(tables()).isEqualTo(first);
    }

    @Test
    void cleaning_the_copy_leaves_the_corrections_and_their_notes() throws Exception {
        report.with("依申请公开!D17", 13).with("复议诉讼!E5", 3);
        fix();
        assertThat(run("check", "--clean", copy).status()).isZero();
        try (Workbook workbook = WrongReport.open(copy)) {
            assertThat(workbook.getSheet("校验结果")).isNull();
            assertThat(cell(workbook, "依申请公开!D17").getNumericCellValue()).isEqualTo(31);
            assertThat(note(workbook, "依申请公开!D17")).startsWith("gouji 更正：");
            assertThat(note(workbook, "复议诉讼!E5")).isEmpty();
        }
        List<String> untouched = parts(report.file());
        untouched.removeIf(part -> part.startsWith("xl/worksheets/sheet3.xml") || part.startsWith("[Content"));
        assertThat(parts(copy)).containsAll(untouched);
    }

    @Test
    void a_workbook_that_was_checked_in_place_is_cleaned_before_it_is_corrected() throws Exception {
        report.with("依申请公开!D17", 13);
        run("check", report.file());
        fix();
        try (Workbook workbook = WrongReport.open(copy)) {
            assertThat(note(workbook, "依申请公开!D17")).startsWith("gouji 更正：").doesNotContain("疑似填错");
            assertThat(workbook.getNumberOfSheets()).isEqualTo(6);
        }
    }

    @Test
    void formulas_that_depend_on_the_cell_are_worked_out_anew() throws Exception {
        report.with("依申请公开!D17", 13).changed(workbook -> {
            cell(workbook, "依申请公开!J17").setCellFormula("SUM(D17:I17)");
            cell(workbook, "依申请公开!J17").setCellValue(13);
            cell(workbook, "依申请公开!L17").setCellFormula("J17*2&\"件\"");
            cell(workbook, "依申请公开!L17").setCellValue("26件");
        });
        assertThat(fix().out()).contains("依申请公开!D17 13 → 31（", "：已更正");
        try (Workbook workbook = WrongReport.open(copy)) {
            assertThat(cell(workbook, "依申请公开!J17").getCellFormula()).isEqualTo("SUM(D17:I17)");
            assertThat(cell(workbook, "依申请公开!J17").getNumericCellValue()).isEqualTo(31);
            assertThat(cell(workbook, "依申请公开!L17").getStringCellValue()).isEqualTo("62件");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INDIRECT(\"D17\")", "OFFSET(D16,1,0)", "D17+TODAY()"})
    void what_a_formula_that_cannot_be_worked_out_may_depend_on_is_left(String formula) throws Exception {
        report.with("依申请公开!D17", 13)
                .changed(workbook -> cell(workbook, "依申请公开!L17").setCellFormula(formula));
        assertThat(fix().out().replaceAll("\\s+", "")).contains("：未更正，有公式引用这个单元格，但不能可靠地重新计算");
        assertThat(number(copy, "依申请公开!D17")).isEqualTo(13);
    }

    @Test
    void a_formula_that_has_nothing_to_do_with_it_hinders_nothing() throws Exception {
        report.with("依申请公开!D17", 13)
                .changed(workbook -> cell(workbook, "依申请公开!L17").setCellFormula("TODAY()"));
        fix();
        assertThat(number(copy, "依申请公开!D17")).isEqualTo(31);
    }

    @Test
    void a_formula_is_not_overwritten() throws Exception {
        report.changed(workbook -> {
            cell(workbook, "依申请公开!D17").setCellFormula("10+3");
            cell(workbook, "依申请公开!D17").setCellValue(13);
        });
        fix();
        try (Workbook workbook = WrongReport.open(copy)) {
            assertThat(cell(workbook, "依申请公开!D17").getCellFormula()).isEqualTo("10+3");
        }
    }

    @Test
    void locked_cells_of_protected_sheets_are_left() throws Exception {
        report.with("依申请公开!D17", 13).changed(workbook -> {
            workbook.getSheet("依申请公开").protectSheet("x");
            CellStyle locked = workbook.createCellStyle();
            locked.cloneStyleFrom(cell(workbook, "依申请公开!D17").getCellStyle());
            locked.setLocked(true);
            cell(workbook, "依申请公开!D17").setCellStyle(locked);
        });
        assertThat(fix().out().replaceAll("\\s+", "")).contains("：未更正，工作表受保护，单元格已锁定");
        assertThat(number(copy, "依申请公开!D17")).isEqualTo(13);
    }

    @Test
    void a_number_typed_as_text_becomes_a_number_and_style_and_note_stay() throws Exception {
        report.changed(workbook -> {
            cell(workbook, "依申请公开!D17").setCellValue("13");
            Drawing<?> drawing = workbook.getSheet("依申请公开").createDrawingPatriarch();
            Comment comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 4, 16, 6, 20));
            comment.setString(workbook.getCreationHelper().createRichTextString("科长核过"));
            cell(workbook, "依申请公开!D17").setCellComment(comment);
        });
        fix();
        try (Workbook before = WrongReport.open(report.file());
                Workbook workbook = WrongReport.open(copy)) {
            assertThat(cell(workbook, "依申请公开!D17").getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell(workbook, "依申请公开!D17").getNumericCellValue()).isEqualTo(31);
            assertThat(cell(workbook, "依申请公开!D17").getCellStyle().getIndex())
                    .isEqualTo(cell(before, "依申请公开!D17").getCellStyle().getIndex());
            assertThat(note(workbook, "依申请公开!D17")).startsWith("科长核过\n\ngouji 更正：13 → 31（");
        }
    }

    @Test
    void a_blank_cell_is_filled_in_its_own_style() throws Exception {
        report.changed(workbook -> cell(workbook, "依申请公开!D17").setBlank());
        fix("--fix-above", "0.5");
        try (Workbook before = WrongReport.open(report.file());
                Workbook workbook = WrongReport.open(copy)) {
            assertThat(cell(workbook, "依申请公开!D17").getNumericCellValue()).isEqualTo(31);
            assertThat(cell(workbook, "依申请公开!D17").getCellStyle().getIndex())
                    .isEqualTo(cell(before, "依申请公开!D17").getCellStyle().getIndex());
            assertThat(note(workbook, "依申请公开!D17")).startsWith("gouji 更正：空白 → 31（");
        }
    }

    @Test
    void old_workbooks_too() throws Exception {
        report = report.with("依申请公开!D17", 13).old();
        report.changed(workbook -> {
            cell(workbook, "依申请公开!J17").setCellFormula("SUM(D17:I17)");
            cell(workbook, "依申请公开!J17").setCellValue(13);
        });
        copy = folder.resolve("改.xls");
        assertThat(fix().status()).isZero();
        try (Workbook workbook = WrongReport.open(copy)) {
            assertThat(cell(workbook, "依申请公开!D17").getNumericCellValue()).isEqualTo(31);
            assertThat(cell(workbook, "依申请公开!J17").getNumericCellValue()).isEqualTo(31);
            assertThat(note(workbook, "依申请公开!D17")).startsWith("gouji 更正：13 → 31（");
        }
        run("check", "--clean", copy);
        try (Workbook workbook = WrongReport.open(copy)) {
            assertThat(note(workbook, "依申请公开!D17")).startsWith("gouji 更正：13 → 31（");
            assertThat(workbook.getSheet("校验结果")).isNull();
        }
    }

    @Test
    void json_and_csv_list_every_correction() throws Exception {
        report.with("依申请公开!D17", 13).with("复议诉讼!E5", 3);
        assertThat(fix("--format", "json").out().replaceAll("\\s+", " "))
                .contains("\"corrections\": [ { \"address\": \"requests/unavailable.not-held/natural\","
                        + " \"sheet\": \"依申请公开\", \"cell\": \"D17\", \"from\": 13, \"to\": 31,"
                        + " \"pattern\": \"transposed-digits\"")
                .contains("\"applied\": true, \"reason\": null", "\"applied\": false, \"reason\": \"score-too-low\"");
        assertThat(fix("--format", "csv").out())
                .contains(",依申请公开,D17,,,依申请公开!D17 13 → 31（", ",applied\n", ",score-too-low\n");
        assertThat(run("check", "--no-write", "--format", "json", report.file()).out())
                .doesNotContain("corrections");
    }

    @Test
    void the_workbook_itself_is_never_corrected_whatever_it_is_called() throws Exception {
        report.with("依申请公开!D17", 13);
        byte[] before = Files.readAllBytes(report.file());
        Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), report.file());
        Path hard = Files.createLink(folder.resolve("hard.xlsx"), report.file());
        Path spelled = folder.resolve("..").resolve(folder.getFileName()).resolve("洪泽 2024.xlsx");
        for (Path output : List.of(report.file(), link, hard, spelled)) {
            Run run = run("check", "--fix", "--output", output, report.file());
            assertThat(run.status()).as(output.toString()).isEqualTo(2);
            assertThat(run.err()).contains("--output 不能是被检查的工作簿本身");
        }
        assertThat(run("check", "--fix", report.file()).err()).contains("请用 --output 写明");
        assertThat(Files.readAllBytes(report.file())).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "--fix --output x.xlsx --no-write, --fix 只能用于一个工作簿",
        "--fix --output x.xlsx --verify, --fix 只能用于一个工作簿",
        "--fix --output x.xlsx --clean, --fix 只能用于一个工作簿",
        "--fix --output x.xlsx other.xlsx, --fix 只能用于一个工作簿",
        "--fix-above 0.9, --fix-above 要与 --fix 同用",
        "--fix --output x.xlsx --fix-above 1.5, --fix-above 不能是“1.5”",
        "--fix --output x.xlsx --fix-above viel, --fix-above 不能是“viel”",
    })
    void wrong_usage_is_told(String arguments, String message) {
        List<Object> all = new ArrayList<>(List.of("check", report.file()));
        all.addAll(List.of(arguments.split(" ")));
        Run run = run(all.toArray());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void a_file_of_somebody_else_is_not_replaced_and_nothing_counts_as_corrected() throws Exception {
        report.with("依申请公开!D17", 13);
        Files.writeString(copy, "mine");
        Run run = fix();
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("：未更正，更正的工作簿没有写出", "文件已存在").doesNotContain("：已更正");
        assertThat(Files.readString(copy)).isEqualTo("mine");
    }

    @Test
    @EnabledIf("dev.gouji.cli.LibreOffice#isInstalled")
    void another_program_recalculates_the_copy_to_the_same_numbers() throws Exception {
        report.with("依申请公开!D17", 13).changed(workbook -> {
            cell(workbook, "依申请公开!J17").setCellFormula("SUM(D17:I17)");
            cell(workbook, "依申请公开!J17").setCellValue(13);
        });
        fix();
        Path saved = new LibreOffice(folder).saved(copy, "xlsx");
        assertThat(number(saved, "依申请公开!D17")).isEqualTo(31);
        assertThat(number(saved, "依申请公开!J17")).isEqualTo(31);
        try (Workbook workbook = WrongReport.open(saved)) {
            assertThat(note(workbook, "依申请公开!D17")).contains("gouji 更正：13 → 31（");
        }
        assertThat(run("check", "--no-write", saved).status()).isZero();
    }

    /** The parts of the tables and their notes in the copy. */
    private List<String> tables() throws IOException {
        List<String> tables = parts(copy);
        tables.removeIf(part -> !part.matches("xl/(comments|worksheets/sheet[1-5]|drawings/).*"));
        return tables;
    }

    /** Each part's name and the digest of its bytes. */
    private static List<String> parts(Path file) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.add(entry.getName() + " " + entry.getCrc() + " " + entry.getSize());
            }
        }
        return parts;
    }
}

package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.cli.CommandLine.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
    @TempDir
    Path folder;

    private Path hongze;
    private Path shanxi;

    @BeforeEach
    void drawPublishedReports() throws IOException {
        hongze = drawn("hongze-2023", "淮安市洪泽区人民政府 2023年.xlsx");
        shanxi = drawn("shanxi-foreign-affairs-2021", "山西外事办.xlsx");
    }

    private Path drawn(String report, String name) throws IOException {
        Path data = folder.resolve(report + ".json");
        try (InputStream in =
                Objects.requireNonNull(ProgramTest.class.getResourceAsStream("/reports/" + report + ".json"))) {
            Files.copy(in, data);
        }
        Path file = folder.resolve(name);
        assertThat(run("template", "--data", data, file).status()).isZero();
        return file;
    }

    @Test
    void check_prints_the_findings_writes_them_and_tells_of_errors() {
        Run check = run("check", hongze);

        assertThat(check.status()).isEqualTo(1);
        assertThat(check.err()).isEmpty();
        assertThat(check.out())
                .startsWith("未通过")
                .contains("复议诉讼!E5 “行政复议 · 总计”填报 0，应为 11（结果维持 10 + 结果纠正")
                .contains("校验结果已写入");
        assertThat(run("extract", "--format", "json", hongze).out()).contains("\"year\": 2023");
    }

    @Test
    void a_second_check_gives_the_same_and_keeps_one_findings_sheet() throws IOException {
        run("check", hongze);
        String first = run("check", "--format", "json", hongze).out();
        byte[] once = Files.readAllBytes(hongze);

        assertThat(run("check", "--format", "json", hongze).out()).isEqualTo(first);
        assertThat(Files.readAllBytes(hongze)).hasSameSizeAs(once);
    }

    @Test
    void without_writing_the_workbook_stays_as_it_was() throws IOException {
        byte[] before = Files.readAllBytes(hongze);

        run("check", "--no-write", hongze);
        assertThat(Files.readAllBytes(hongze)).isEqualTo(before);

        Path copy = folder.resolve("结果.xlsx");
        assertThat(run("check", hongze, "--output", copy).status()).isEqualTo(1);
        assertThat(Files.readAllBytes(hongze)).isEqualTo(before);
        assertThat(copy).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"error,0", "warning,1", "never,0"})
    void the_severity_that_fails_can_be_chosen(String severity, int status) {
        assertThat(run("check", "--no-write", "--fail-on", severity, shanxi).status())
                .isEqualTo(status);
    }

    @Test
    void a_bad_file_among_others_is_told_and_the_others_are_checked() throws IOException {
        Path text = Files.writeString(folder.resolve("坏.xlsx"), "不是工作簿");
        Path missing = folder.resolve("没有.xlsx");

        Run check = run("check", "--no-write", text, missing, folder, hongze);

        assertThat(check.status()).isEqualTo(3);
        assertThat(check.out())
                .contains("坏.xlsx", "没有.xlsx", "REM-TOTAL")
                .containsPattern("未能读取[\\s\\S]*未能读取[\\s\\S]*未能读取");
        assertThat(run("extract", missing).status()).isEqualTo(3);
    }

    @Test
    void a_truncated_workbook_is_never_read_as_a_smaller_one() throws IOException {
        byte[] whole = Files.readAllBytes(shanxi);
        Path cut = folder.resolve("截断.xlsx");
        for (int length = whole.length - 1; length > 0; length -= 411) {
            Files.write(cut, Arrays.copyOf(whole, length));
            assertThat(run("check", cut).status()).as("cut at %d", length).isEqualTo(3);
        }
    }

    static List<List<String>> wrongUsage() {
        return List.of(
                List.of(),
                List.of("chek", "a.xlsx"),
                List.of("check"),
                List.of("check", "--fail-on", "fatal", "a.xlsx"),
                List.of("check", "--format", "xml", "a.xlsx"),
                List.of("check", "--layout", "2020", "a.xlsx"),
                List.of("check", "--lang", "fr", "a.xlsx"),
                List.of("check", "--unknown", "a.xlsx"),
                List.of("check", "--output", "b.xlsx", "a.xlsx", "c.xlsx"),
                List.of("check", "--output", "b.xlsx", "--no-write", "a.xlsx"),
                List.of("check", "--output=", "a.xlsx"),
                List.of("check", "--output"),
                List.of("template", "--agency", "\uFFFD\uFFFD", "a.xlsx"),
                List.of("check", "--format", "json", "--format", "csv", "a.xlsx"),
                List.of("template"),
                List.of("template", "a.pdf"),
                List.of("template", "--year", "soon", "a.xlsx"),
                List.of("rules", "explain"),
                List.of("rules", "explain", "NO-SUCH-RULE"),
                List.of("rules", "lint"));
    }

    @ParameterizedTest
    @MethodSource("wrongUsage")
    void wrong_usage_is_told_on_standard_error(List<String> arguments) {
        Run wrong = run(arguments.toArray());

        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains("用法：java -jar gouji.jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "extract", "template", "rules"})
    void every_command_explains_itself(String command) {
        assertThat(run(command, "--help").out()).contains("--lang", "--help");
        assertThat(run("--help").out()).contains(command);
    }

    @Test
    void rules_are_listed_and_explained_in_both_languages() {
        assertThat(run("rules").out()).contains("REQ-BALANCE", "新收加上年结转");
        assertThat(run("rules", "--lang", "en").out()).contains("REQ-BALANCE", "New and carried in");
        assertThat(run("rules", "explain", "REM-TOTAL").out()).contains("结果维持、结果纠正、其他结果、尚未审结");
        assertThat(run("rules", "--format", "json").out()).contains("\"id\": \"REQ-BALANCE\"");
    }

    @Test
    void a_file_that_exists_is_not_overwritten_by_a_template() throws IOException {
        byte[] before = Files.readAllBytes(hongze);

        Run refused = run("template", "--year", "2026", hongze);
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).contains("文件已存在");
        assertThat(Files.readAllBytes(hongze)).isEqualTo(before);
        assertThat(run("template", "--year", "2026", "--overwrite", hongze).status())
                .isZero();
    }

    @Test
    void a_blank_template_is_told_blank_once_a_table_and_nothing_else() {
        for (String year : List.of("2020", "2026")) {
            Path blank = folder.resolve(year + ".xlsx");
            run("template", "--year", year, "--agency", "某局", blank);

            String findings =
                    run("check", "--no-write", "--format", "csv", blank).out();
            assertThat(findings.lines().skip(1)).hasSize(3).allMatch(line -> line.contains("CELL-BLANK"));
        }
    }

    @Test
    void a_second_output_keeps_what_was_explained_in_the_first_and_other_files_stay() {
        Path copy = folder.resolve("结果.xlsx");
        run("check", hongze, "--output", copy);
        assertThat(run("check", hongze, "--output", copy).status()).isEqualTo(1);

        Run refused = run("check", hongze, "--output", shanxi);
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.out().replaceAll("\\s", "")).contains("REM-TOTAL", "山西外事办.xlsx：文件已存在，且不是这个工作簿先前的校验结果");
    }

    @Test
    void data_that_no_workbook_can_hold_as_given_is_refused() throws IOException {
        Path file = folder.resolve("新.xlsx");
        for (String data : List.of(
                "{\"narrative\": \"" + "字".repeat(32_768) + "\"}",
                "{\"agency\": \"" + "字".repeat(32_768) + "\"}",
                "{\"requests\": {\"new\": {\"natural\": 1234567890123456}}}",
                "{\"requests\": {\"new\": {\"natural\": \"" + "1".repeat(32_768) + "\"}}}",
                "{\"layout\": \"2020\"}")) {
            Run refused = run("template", "--data", Files.writeString(folder.resolve("错.json"), data), file);
            assertThat(refused.status()).isEqualTo(3);
            assertThat(refused.err().lines()).hasSize(2);
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void text_that_looks_like_an_escape_comes_back_as_it_was_given() throws IOException {
        Path data = Files.writeString(
                folder.resolve("转义.json"), "{\"agency\": \"某局\", \"narrative\": \"见_x0041_和_x005F_\"}");
        Path file = folder.resolve("转义.xlsx");
        run("template", "--data", data, file);

        assertThat(run("extract", "--format", "json", file).out()).contains("\"见_x0041_和_x005F_\"");
    }

    @Test
    void only_a_blank_workbook_tells_how_to_fill_it() {
        Path blank = folder.resolve("空.xlsx");
        run("template", "--year", "2026", blank);

        assertThat(cover(blank)).contains("没有发生的填 0；灰底的总计由公式算出。");
        assertThat(cover(hongze)).contains("国办公开办函").doesNotContain("没有发生的");
    }

    private static String cover(Path file) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            return new XSSFExcelExtractor(workbook).getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_misspelt_code_in_the_data_is_told() throws IOException {
        Path data = Files.writeString(
                folder.resolve("错.json"), "{\"agency\":\"某局\",\"year\":2023,\"requests\":{\"nwe\":{\"natural\":1}}}");

        Run refused = run("template", "--data", data, folder.resolve("错.xlsx"));
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).contains("nwe");
        assertThat(folder.resolve("错.xlsx")).doesNotExist();
    }
}

package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.cli.CommandLine.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule files, last year's workbook and the report's text on the command line. */
class RuleCommandsTest {
    /** Written from the README alone. */
    private static final String OWN = """
            版本：2026.3
            [某省-不予公开占比]
            级别：警告
            名称：不予公开不超过办结总数的 20%
            依据：某省政务公开办 2026 年通知
            逐列：依申请公开
            条件：不予公开 <= 20% * （七）总计
            [某省-不予公开占比]
            单位：山西省人民政府外事办公室
            级别：关闭
            """;

    @TempDir
    Path folder;

    private Path hongze;
    private Path hongzeBefore;
    private Path rules;

    @BeforeEach
    void drawPublishedReports() throws IOException {
        hongze = drawn("hongze-2024");
        hongzeBefore = drawn("hongze-2023");
        rules = Files.writeString(folder.resolve("某省规则.txt"), OWN);
    }

    private Path drawn(String report) throws IOException {
        Path data = folder.resolve(report + ".json");
        try (InputStream in =
                Objects.requireNonNull(RuleCommandsTest.class.getResourceAsStream("/reports/" + report + ".json"))) {
            Files.copy(in, data);
        }
        Path file = folder.resolve(report + ".xlsx");
        assertThat(run("template", "--data", data, file).status()).isZero();
        return file;
    }

    @Test
    void last_years_workbook_is_compared_with() {
        Run check = run("check", "--no-write", "--format", "json", hongze, "--previous", hongzeBefore);

        assertThat(check.status()).isZero();
        assertThat(check.out())
                .contains("\"rule\": \"YEAR-JUMP\"", "本年 9487，上年 550", "\"workbook\": \"" + hongzeBefore)
                .doesNotContain("\"id\": \"YEAR-CARRIED", "\"id\": \"YEAR-IN-FORCE");
    }

    @Test
    void a_missing_previous_workbook_is_told_and_the_workbook_is_checked_without_it() {
        Run check = run("check", "--no-write", hongze, "--previous", folder.resolve("没有.xlsx"));

        assertThat(check.status()).isEqualTo(3);
        assertThat(check.err()).contains("没有.xlsx", "跨年的规则都没有判断");
        assertThat(check.out()).contains("TAB-LAYOUT-YEAR");
    }

    @Test
    void several_workbooks_have_no_previous_one_in_common() {
        assertThat(run("check", hongze, hongzeBefore, "--previous", hongze).status())
                .isEqualTo(2);
        assertThat(run("check", hongze, hongzeBefore, "--text", hongze).status())
                .isEqualTo(2);
    }

    @Test
    void a_supervisors_rule_is_checked_listed_and_explained() throws IOException {
        assertThat(run("check", "--no-write", hongze, "--rules", rules).out())
                .contains("规则集：2026.1 + 某省规则.txt 2026.3 (");
        Path shanxi = drawn("shanxi-foreign-affairs-2021");
        assertThat(run("check", "--no-write", "--format", "json", shanxi, "--rules", rules)
                        .out())
                .doesNotContain("\"rule\": \"某省-不予公开占比\"");
        assertThat(run("rules", "--rules", rules).out()).contains("某省-不予公开占比", "[某省规则.txt]");
        assertThat(run("rules", "explain", "某省-不予公开占比", "--rules", rules).out())
                .contains("不予公开 <= 0.2 * （七）总计", "某省规则.txt", "山西省人民政府外事办公室：关闭", "例  ", "改法");
    }

    @Test
    void rule_files_add_up() throws IOException {
        Path second = Files.writeString(folder.resolve("b.txt"), "[TAB-LAYOUT-YEAR]\nseverity: off\n");

        Run check = run("check", "--no-write", hongze, "--rules", rules, "--rules", second);
        assertThat(check.status()).isZero();
        assertThat(check.out()).doesNotContain("TAB-LAYOUT-YEAR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void a_rule_file_is_read_in_the_encodings_that_offices_save(String encoding) throws IOException {
        String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
        Files.write(rules, (mark + OWN).getBytes(Charset.forName(encoding)));

        assertThat(run("rules", "lint", rules).out()).contains("规则文件可以使用");
    }

    @Test
    void a_rule_file_with_faults_is_not_used() throws IOException {
        Path bad = Files.writeString(folder.resolve("坏.txt"), OWN.replace("不予公开 <=", "不予公天 <="));

        Run check = run("check", "--no-write", hongze, "--rules", bad);
        assertThat(check.status()).isEqualTo(3);
        assertThat(check.out()).isEmpty();
        assertThat(check.err()).contains("坏.txt 第 7 行第 4 列：“依申请公开”表里没有“不予公天”；最接近的是“（三）不予公开”");
        Run lint = run("rules", "lint", bad, "--lang", "en");
        assertThat(lint.status()).isEqualTo(1);
        assertThat(lint.out()).contains("坏.txt:7:4: ", "The rule file cannot be used. 1 errors");
        assertThat(run("rules", "lint", bad, "--format", "json").out())
                .contains("\"line\": 7", "\"severity\": \"error\"");
        assertThat(run("rules", "lint", bad, "--format", "csv").out())
                .startsWith("severity,file,line,column,message\n");
    }

    @Test
    void what_is_no_rule_file_is_told() {
        assertThat(run("rules", "lint", folder.resolve("没有.txt")).status()).isEqualTo(3);
        Run workbook = run("rules", "lint", hongze);
        assertThat(workbook.status()).isEqualTo(3);
        assertThat(workbook.err()).contains("hongze-2024.xlsx", "规则文件应当是纯文本");
    }

    @Test
    void every_rule_is_explained_with_an_example_in_both_languages() {
        String csv = run("rules", "--format", "csv").out();
        csv.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).forEach(id -> {
            assertThat(run("rules", "explain", id).out()).as(id).contains("例  ", "改法", "单元格");
            assertThat(run("rules", "explain", id, "--lang", "en").out()).as(id).contains("Example", "Repair", "Cells");
        });
    }
}

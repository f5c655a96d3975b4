package dev.gouji.rule.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFileTest {
    private static final String RIGHT = """
            # a comment
            version: 3
            [X-1]
            severity: error
            title: 题目
            title.en: title
            basis：依据
            advice: 怎么办
            layouts: 2021
            from: 2021
            to: 2025
            blanks: unknown
            tolerance: 0.5
            each: row of requests
            require: total >= natural + organisations.* - 2
            require: if natural > 0 then total > 0
            look: total
            """;

    @Test
    void a_rule_is_read_as_it_stands() {
        RuleFile file = RuleFile.parse("r.txt", RIGHT);

        assertThat(file.faults()).isEmpty();
        assertThat(file.version()).isEqualTo("3");
        RuleDefinition rule = file.rules().get(0);
        assertThat(rule.description().id()).isEqualTo("X-1");
        assertThat(rule.description().severity()).isEqualTo(Severity.ERROR);
        assertThat(rule.description().title().en()).isEqualTo("title");
        assertThat(rule.description().basis().zh()).isEqualTo("依据");
        assertThat(rule.description().source()).isEqualTo("r.txt");
        assertThat(rule.applies())
                .isEqualTo(new RuleDefinition.Applies(
                        List.of("2021"), new RuleDefinition.Place(9, 10), 2021, 2025, List.of()));
        assertThat(rule.counting()).isEqualTo(new RuleDefinition.Counting(false, new BigDecimal("0.5")));
        assertThat(rule.clauses()).hasSize(1);
        assertThat(conditions(file))
                .containsExactly("total >= natural + organisations.* - 2", "if natural > 0 then total > 0");
    }

    /** What an office editor leaves in a file changes nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF%s", "%s\n\n", "\n\n%s"})
    void marks_and_empty_lines_do_not_matter(String around) {
        assertThat(RuleFile.parse("r.txt", around.formatted(RIGHT)).faults()).isEmpty();
        assertThat(RuleFile.parse("r.txt", around.formatted(RIGHT.replace("\n", "\r\n")))
                        .faults())
                .isEmpty();
    }

    @Test
    void everything_can_be_written_in_Chinese() {
        RuleFile file = RuleFile.parse("r.txt", """
                版本：1.0
                【某省-1】
                级别：警告
                名称：不予公开不超过两成
                依据：某省通知
                建议：核对
                提示：是 {左}，不应大于 {右}
                表式：2021
                单位：某局、某某局
                空白：按 0
                容差：0.01
                逐列：依申请公开
                条件：如果　总计＞0，那么　不予公开 ≤ 20％ × 总计 并且 （（一）予以公开＋部分公开）≥ 上年 部分公开 ÷ 2
                """);

        assertThat(file.faults()).isEmpty();
        assertThat(conditions(file))
                .containsExactly("if 总计 > 0 then 不予公开 <= 0.2 * 总计 and （一）予以公开 + 部分公开 >= previous 部分公开 / 2");
        assertThat(file.rules().get(0).applies().agencies()).containsExactly("某局", "某某局");
    }

    /** What is printed of a condition is read as the same condition. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "requests/new/total = 3",
                "a + b * (c - d) = -e / (f + 1)",
                "a - (b - c) >= 0.5",
                "sum(a, b) != count(denied.*) and max(a, b, c) < min(a, 2)",
                "abs(a - b) <= round(c, 2) or not (blank a)",
                "if a > 0 and b > 0 then c > 0 or (d > 0 and e > 0)",
                "previous and previous a > units b",
                "stated = meant or value = previous value"
            })
    void what_is_printed_is_what_was_read(String condition) throws SyntaxFault {
        String printed = ConditionParser.parse(condition).toString();

        assertThat(ConditionParser.parse(printed)).hasToString(printed);
        assertThat(printed.replace(" ", "")).isEqualTo(condition.replace(" ", ""));
    }

    @Test
    void a_section_without_a_condition_changes_another_rule() {
        RuleFile file = RuleFile.parse("r.txt", """
                [REQ-ROW]
                severity: off
                agencies: 某局, *街道办事处
                [REM-TOTAL]
                级别：警告
                tolerance: 1
                """);

        assertThat(file.faults()).isEmpty();
        assertThat(file.overrides())
                .containsExactly(
                        new RuleOverride(
                                "REQ-ROW", List.of("某局", "*街道办事处"), null, true, null, new RuleDefinition.Place(1, 1)),
                        new RuleOverride(
                                "REM-TOTAL",
                                List.of(),
                                Severity.WARNING,
                                false,
                                BigDecimal.ONE,
                                new RuleDefinition.Place(4, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "severity: error|severity: bad|4:11|severity cannot be \"bad\"",
                "severity: error|basis: x|3:1|rule X-1 needs \"severity\"",
                "title: 题目|titel: 题目|5:1|unknown key \"titel\"; the nearest is \"title\"",
                "title: 题目|title:|5:7|\"title\" has no value",
                "from: 2021|from: 21|10:7|from cannot be \"21\"",
                "blanks: unknown|blanks: maybe|12:9|blanks cannot be \"maybe\"",
                "tolerance: 0.5|tolerance: -1|13:12|tolerance cannot be \"-1\"",
                "total >= natural|total natural|15:16|expected =, !=, <, <=, > or >=, found \"natural\"",
                "total >= natural|total >= 1 >= natural|15:21|a comparison has two sides",
                "then total > 0|then total >|16:37|expected a cell or a number, found the end",
                "then total > 0|total > 0|16:25|expected \"then\", found \"total\"",
                "natural > 0 then|natural > 0 and then|16:29|expected a cell or a number",
                "organisations.* - 2|(organisations.* - 2|15:49|expected \")\" or an operator, found the end",
                "natural + organ|abs(natural, 2) + organ|15:23|abs takes one number",
                "row of requests|rows in requests|14:7|expected \"row of TABLE\"",
                "look: total|look: total +|17:13|expected a cell",
                "look: total|look total|17:1|expected \"key: value\" or [ID]",
                "look: total|message: is {lefft}|17:13|nothing to fill in for \"{lefft}\"; the nearest is \"{left}\"",
                "[X-1]|[X 1]|3:1|the id \"X 1\" may have letters",
                "version: 3|title: x|2:1|expected [ID] before this line"
            })
    void a_fault_is_told_with_its_line_and_column(String right, String wrong, String place, String fault) {
        RuleFile file = RuleFile.parse("r.txt", RIGHT.replace(right, wrong));

        assertThat(file.faults())
                .extracting(found -> found.wording().en())
                .anySatisfy(found -> assertThat(found).startsWith("r.txt:" + place + ": " + fault));
    }

    static Stream<Arguments> endless() {
        return Stream.of(
                Arguments.of("(".repeat(900) + "total" + ")".repeat(900) + " = 1", "more than 60 brackets"),
                Arguments.of("-".repeat(1_900) + "total = 1", "more than 60 brackets"),
                Arguments.of("非".repeat(1_900) + "total = 1", "more than 60 brackets"),
                Arguments.of("if total = 1 then ".repeat(100) + "total = 1", "more than 60 brackets"),
                Arguments.of("total = 1" + " + 1".repeat(600), "\"require\" has more than 2000 characters"),
                Arguments.of(
                        "round(total, 2000000000) = 1", "the count of decimals is written as a whole number from 0"),
                Arguments.of("round(total, 1.5) = 1", "the count of decimals is written as a whole number from 0"));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void what_nobody_writes_is_a_fault_like_any_other(String condition, String fault) {
        RuleFile file = RuleFile.parse("r.txt", RIGHT.replace("total >= natural", condition));

        assertThat(file.faults())
                .extracting(found -> found.message().en())
                .anySatisfy(found -> assertThat(found).startsWith(fault));
    }

    @Test
    void lines_are_counted_as_editors_do() {
        RuleFile file = RuleFile.parse("r.txt", "# \f\u2028\u0085\r\n[X]\rno\n");

        assertThat(file.faults()).extracting(RuleFault::line).contains(3);
    }

    @Test
    void all_faults_of_a_file_are_told_in_one_run() {
        String wrong = RIGHT.replace("[X-1]", "[X-%d]").replace("total >= natural", "total natural");
        StringBuilder twenty = new StringBuilder();
        for (int at = 0; at < 20; at++) {
            twenty.append(wrong.formatted(at));
        }

        assertThat(RuleFile.parse("r.txt", twenty.toString()).faults())
                .filteredOn(fault -> fault.message().en().startsWith("expected =, !="))
                .hasSize(20)
                .allSatisfy(fault -> assertThat(fault.message().zh()).startsWith("应当是=、!=、<、<=、> 或 >=，这里是“natural”"));
    }

    private static List<String> conditions(RuleFile file) {
        return file.rules().stream()
                .flatMap(rule -> rule.clauses().stream())
                .flatMap(clause -> clause.requirements().stream())
                .map(requirement -> requirement.condition().toString())
                .toList();
    }
}

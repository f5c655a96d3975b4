package dev.gouji.rule.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.RuleFileFinding;
import dev.gouji.finding.Severity;
import dev.gouji.layout.Layouts;
import dev.gouji.rule.language.RuleFile;
import dev.gouji.rules.LintedFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleLintTest {
    private static final Layouts LAYOUTS = Layouts.builtIn();

    private static String rule(String id, String condition) {
        return "[%s]\nseverity: error\ntitle: t\nrequire: %s\n".formatted(id, condition);
    }

    /** What is found beside the cells that no rule compares. */
    private static List<String> lint(String rules) {
        return new LintedFile(List.of(RuleFile.parse("r.txt", rules)), LAYOUTS.all())
                .findings().stream()
                        .filter(finding -> !finding.message().en().startsWith("layout "))
                        .map(finding -> finding.severity().code() + " " + finding.line() + " "
                                + finding.message().en())
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requests/denied.*/total <= 20% * requests/total/total",
                "requests/new/total <= 5000",
                "if proactive/fees/amount > 0 then proactive/licensing/decisions > 0",
                "remedies/*/total <= requests/total/total"
            })
    void a_rule_that_says_something_new_passes(String condition) {
        assertThat(lint(rule("A", condition))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "requests/new/total < 0|error 1 rule A is broken by all numbers",
                "requests/new/total > 5 and requests/new/total < 3|error 1 rule A is broken by all numbers",
                "2 * requests/new/total = 5|error 1 rule A is broken by all numbers",
                "requests/new/total >= 0|warning 1 rule A is kept by all numbers and finds nothing",
                "requests/new/total < 5 or requests/new/total > 3|warning 1 rule A is kept by all numbers and finds nothing",
                "if requests/new/total > 5 then requests/new/total > 4|warning 1 rule A is kept by all numbers and finds nothing",
                "requests/new/total * requests/total/total > 3|info 1 rule A compares more than sums"
            })
    void a_condition_that_nothing_keeps_or_breaks_is_told(String condition, String finding) {
        assertThat(lint(rule("A", condition))).singleElement().asString().startsWith(finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "requests/new/total >= 10|requests/new/total <= 5|B",
                "requests/new/natural >= 10|requests/new/total <= 5|B、REQ-ROW",
                "requests/total/total >= 10|requests/new/total + requests/carried-in/total <= 5|B、REQ-BALANCE"
            })
    void rules_that_no_workbook_keeps_together_are_told(String first, String second, String against) {
        assertThat(lint(rule("A", first) + rule("B", second)))
                .containsExactly("error 1 rule A contradicts " + against + ": no workbook can keep all of them");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "requests/new/total <= 5|requests/new/total <= 7|A",
                "requests/new/total <= 5|requests/new/natural <= 5|A、REQ-ROW",
                "requests/new/total <= 5|requests/new/natural + requests/new/company <= 6|A、REQ-ROW"
            })
    void a_rule_that_others_ask_already_is_told(String first, String second, String by) {
        assertThat(lint(rule("A", first) + rule("B", second)))
                .containsExactly("warning 5 rule B is implied by " + by + ": by itself it finds nothing");
    }

    @Test
    void the_built_in_rules_neither_contradict_nor_imply_each_other() {
        assertThat(lint(rule("A", "requests/new/total <= 5000"))).isEmpty();
    }

    @Test
    void a_mistake_hides_no_other_one_and_is_told_once() {
        String twice = rule("A", "requests/new/total > 1") + rule("A", "requests/neww/total > 1");
        String scope = "[B]\nseverity: error\ntitle: t\neach: colum of requests\nrequire: total > 1\n";
        String layout = rule("C", "avg(requests/new/total) > 1") + "layouts: 2021, 2020\n";

        assertThat(lint(twice + scope + layout))
                .satisfiesExactly(
                        finding -> assertThat(finding).startsWith("error 5 rule A stands twice"),
                        finding -> assertThat(finding).startsWith("error 8 table requests has no \"neww\""),
                        finding -> assertThat(finding).startsWith("error 12 expected \"row of TABLE\""),
                        finding -> assertThat(finding).startsWith("error 17 there is no function \"avg\""),
                        finding -> assertThat(finding).startsWith("error 18 rule C: there is no layout \"2020\""));
    }

    @Test
    void cells_that_no_rule_compares_are_listed() {
        List<RuleFileFinding> findings = new LintedFile(
                        List.of(RuleFile.parse("r.txt", rule("A", "proactive/penalties/decisions <= 9"))),
                        LAYOUTS.all())
                .findings();

        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
        assertThat(findings.get(0).message().zh()).contains("2021 版表式有 3 格", "行政许可 · 本年处理决定数量", "行政强制");
    }
}

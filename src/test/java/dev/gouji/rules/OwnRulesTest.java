package dev.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gouji.finding.Finding;
import dev.gouji.finding.RuleCounts;
import dev.gouji.finding.Severity;
import dev.gouji.layout.Layouts;
import dev.gouji.rule.RuleFileException;
import dev.gouji.rule.RuleSet;
import dev.gouji.rule.language.RuleFault;
import dev.gouji.rule.language.RuleFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a supervisor's rule file does. */
class OwnRulesTest {
    private static final Layouts LAYOUTS = Layouts.builtIn();

    private static String rule(String... lines) {
        return "[S-1]\nseverity: warning\ntitle: t\n" + String.join("\n", lines) + "\n";
    }

    /** Ten new requests, four denied for two reasons, five granted, one carried out; two appeals. */
    private static CleanReport report() {
        CleanReport report = new CleanReport("2021");
        for (String column : List.of("natural", "total")) {
            report.put("requests/new/" + column, "10")
                    .put("requests/denied.state-secret/" + column, "3")
                    .put("requests/denied.security/" + column, "1")
                    .put("requests/granted/" + column, "5")
                    .put("requests/total/" + column, "9")
                    .put("requests/carried-out/" + column, "1");
        }
        return report.put("remedies/reconsideration/upheld", "2").put("remedies/reconsideration/total", "2");
    }

    @Test
    void the_report_is_clean_without_rules_of_its_own() {
        assertThat(report().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requests/denied.*/total = 4",
                "依申请公开.不予公开.总计 = 4",
                "依申请公开.（三）不予公开.1.属于国家秘密.自然人 = 3",
                "依申请公开.属于国家秘密.总计 + 依申请公开.不予公开.危及“三安全一稳定”.总计 = 4",
                "requests/*/company = 0",
                "sum(requests/granted/total, requests/denied.*/total, 1) = 10",
                "max(requests/denied.*/total) = 3 and min(requests/denied.*/total) = 0",
                "count(requests/denied.*/total) = 8",
                "abs(requests/granted/total - requests/new/total) = 5",
                "round(requests/denied.*/total / requests/total/total, 2) = 0.44",
                "requests/denied.*/total <= 45% * requests/total/total",
                "requests/total/total / 3 = 3",
                "not (requests/new/total = 9)",
                "requests/new/total = 9 or requests/new/total = 10",
                "if requests/new/total > 10 then requests/new/total = 0",
                "复议诉讼.行政复议.总计 = 2",
                "复议诉讼.行政诉讼.未经复议直接起诉.总计 = 0",
                "not (blank requests/new/total)",
                "主动公开.行政许可.本年处理决定数量 + proactive/fees/amount = 0"
            })
    void a_condition_that_holds_finds_nothing(String condition) {
        CleanReport report = report();
        int before = report.evaluation().counts().satisfied();

        assertThat(report.under(rule("require: " + condition)).findings()).isEmpty();
        assertThat(report.evaluation().counts().satisfied()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requests/denied.*/total = 5",
                "依申请公开.不予公开.总计 <= 20% * 依申请公开.总计.总计",
                "max(requests/denied.*/total) < 3",
                "requests/new/total = 9 or requests/new/total = 11",
                "if requests/new/total > 9 then requests/new/total = 0 and requests/granted/total = 5",
                "not (requests/new/total = 10)",
                "blank requests/new/total"
            })
    void a_condition_that_does_not_hold_is_one_finding(String condition) {
        assertThat(report().under(rule("require: " + condition)).evaluation().findings())
                .extracting(Finding::rule)
                .containsExactly("S-1");
    }

    @Test
    void a_finding_names_what_was_compared() {
        Finding finding = report().under(rule("each: column of requests", "require: denied.* <= 20% * total"))
                .evaluation()
                .findings()
                .get(0);

        assertThat(finding.message().zh())
                .contains("（三）不予公开 1.属于国家秘密 3 + （三）不予公开 3.危及“三安全一稳定” 1 = 4", "应不大于 （七）总计 9 × 0.2 = 1.8");
        assertThat(finding.expression().en()).isEqualTo("denied.* <= 0.2 * total");
        assertThat(finding.cells()).hasSize(9);
    }

    @Test
    void a_message_of_its_own_is_filled_in() {
        Finding finding = report().under(rule(
                        "require: requests/denied.*/total <= 2",
                        "look: requests/total/total",
                        "message: {单位}{年度}年：{左} 件，多出 {差} 件（{行}、{列}为 {本格}）"))
                .finding("S-1");

        assertThat(finding.message().zh()).endsWith("某某市某某区人民政府2021年：4 件，多出 2 件（（七）总计、总计为 9）");
    }

    @Test
    void blanks_count_as_zero_or_make_a_rule_untellable() {
        String zero = rule("require: requests/new/natural = requests/new/total");
        CleanReport blank = new CleanReport("2021").put("requests/new/total", new dev.gouji.table.CellContent.Blank());

        assertThat(blank.under(zero).findings()).containsExactly("CELL-BLANK:requests");
        RuleCounts counts = new CleanReport("2021")
                .put("requests/new/total", new dev.gouji.table.CellContent.Blank())
                .under(zero + "blanks: unknown\n")
                .evaluation()
                .counts();
        assertThat(counts.gaps())
                .extracting(gap -> gap.rule() + " " + gap.missing().zh())
                .contains("S-1 没有填“一、本年新收 · 总计”");
    }

    @Test
    void a_tolerance_is_kept() {
        String rule = rule("tolerance: 1", "require: requests/new/total = 11");

        assertThat(report().under(rule).findings()).isEmpty();
        assertThat(report().under(rule + "[S-1]\ntolerance: 0\n").findings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "layouts: 2019,false",
        "from: 2022,false",
        "to: 2020,false",
        "to: 2021,true",
        "agency: 财政局,false",
        "agency: 某某区,true"
    })
    void a_rule_is_asked_only_of_the_reports_it_is_for(String line, boolean asked) {
        RuleCounts counts = report().under(rule(line, "require: requests/new/total = 10"))
                .evaluation()
                .counts();

        assertThat(counts.unmatched())
                .extracting(dev.gouji.finding.RuleDescription::id)
                .satisfies(ids -> assertThat(ids.contains("S-1")).isEqualTo(!asked));
    }

    @ParameterizedTest
    @CsvSource({"某某区,true", "某某区人民政府办公室,true", "*某某区*,true", "另一区,false", "*街道办事处,false"})
    void a_built_in_rule_is_changed_for_some_agencies(String agency, boolean changed) {
        CleanReport wrong = new CleanReport("2021").put("remedies/reconsideration/total", "2");

        assertThat(wrong.under("[REM-TOTAL]\nseverity: info\nagency: " + agency
                                + "\n[REM-NO-REQUESTS]\nseverity: off\n")
                        .finding("REM-TOTAL")
                        .severity())
                .isEqualTo(changed ? Severity.INFO : Severity.ERROR);
        assertThat(wrong.findings()).hasSize(1);
    }

    @Test
    void every_rule_can_be_switched_off() {
        CleanReport wrong = new CleanReport("2021")
                .put("remedies/reconsideration/total", "2")
                .put("requests/new/natural", "-1")
                .put("proactive/regulations/in-force", "3");
        assertThat(wrong.findings()).hasSizeGreaterThan(4);
        StringBuilder off = new StringBuilder();
        new BuiltInRules()
                .all()
                .rules()
                .forEach(rule -> off.append(
                        "[%s]\nseverity: off\n".formatted(rule.description().id())));

        assertThat(wrong.under(off.toString()).findings()).isEmpty();
        assertThat(wrong.evaluation().counts().satisfied()).isZero();
    }

    @Test
    void the_rule_set_says_which_it_is() throws RuleFileException {
        RuleSet own = set("version: 7\n" + rule("require: requests/new/total = 1"));
        RuleSet other = set("version: 7\n" + rule("require: requests/new/total = 2"));

        assertThat(own.identity().version()).startsWith("2026.1 + own.txt 7");
        assertThat(own.identity().hash())
                .matches("[0-9a-f]{8}")
                .isNotEqualTo(other.identity().hash());
        assertThat(set("version: 7\r\n" + rule("require: requests/new/total = 1"))
                        .identity())
                .isEqualTo(own.identity());
    }

    private static RuleSet set(String rules) throws RuleFileException {
        return new RulesInForce(new BuiltInRules(), List.of(RuleFile.parse("own.txt", rules)), LAYOUTS.all()).checked();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "request/new/total = 0|there is no table \"request\"; the nearest is \"requests\"",
                "requests/nev/total = 0|table requests has no \"nev\"; the nearest is \"new\"",
                "requests/new/totl = 0|table requests has no \"totl\"; the nearest is \"total\"",
                "requests/new = 0|is no cell",
                "new = 0|there is no table \"new\"",
                "依申请公开.本年新受.总计 = 0|has no \"本年新受\"; the nearest is \"一、本年新收\"",
                "依申请公.本年新收.总计 = 0|the nearest is \"依申请公开\"",
                "依申请公开.本年新收 = 0|is no cell",
                "value = 0|\"value\" stands below",
                "stated = 0|\"stated\" and \"meant\" stand below"
            })
    void a_name_that_no_form_has_is_told_with_the_nearest(String condition, String fault) {
        assertThatExceptionOfType(RuleFileException.class)
                .isThrownBy(() -> set(rule("require: " + condition)))
                .satisfies(e -> assertThat(e.faults()).hasSize(1))
                .withMessageContaining("own.txt:4:10: ")
                .withMessageContaining(fault);
    }

    @Test
    void names_are_checked_together_with_the_rest() {
        List<RuleFault> faults = new RulesInForce(
                        new BuiltInRules(),
                        List.of(RuleFile.parse(
                                "own.txt",
                                rule("each: row of reqests", "require: totel = natural") + "[REQ-RO]\nseverity: off\n"
                                        + "[REQ-ROW]\nseverity: off\ntitle: x\nrequire: 1 <\n")),
                        LAYOUTS.all())
                .faults();

        assertThat(faults).extracting(RuleFault::line).containsExactly(4, 6, 8, 11);
    }

    @Test
    void a_cell_of_one_form_only_is_known() throws RuleFileException {
        assertThat(set(rule("require: proactive/procurement/items >= 0")).rules())
                .hasSize(43);
    }
}

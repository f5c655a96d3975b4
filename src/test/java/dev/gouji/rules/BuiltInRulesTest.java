package dev.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.Finding;
import dev.gouji.finding.Severity;
import dev.gouji.layout.Layouts;
import dev.gouji.rule.Evaluation;
import dev.gouji.rule.Rule;
import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.table.Workbook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void a_clean_report_comes_out_clean(String layout) {
        Evaluation evaluation = new CleanReport(layout).evaluation();

        assertThat(evaluation.findings()).isEmpty();
        assertThat(evaluation.counts().satisfied()).isGreaterThan(60);
    }

    @Test
    void a_row_that_does_not_add_up_is_told_as_a_clerk_understands_it() {
        Finding finding = new CleanReport("2021")
                .put("requests/granted/natural", "1390")
                .put("requests/granted/company", "20")
                .put("requests/granted/other-org", "3")
                .put("requests/granted/total", "1431")
                .finding("REQ-ROW");

        assertThat(finding.message().zh())
                .matches("Sheet1!\\w+ “（一）予以公开 · 总计”填报 1431，应为 1413（自然人 1390 \\+ 商业企业 20 \\+ 其他 3），相差 18。");
        assertThat(finding.message().en()).contains("is 1431, should be 1413 (自然人 1390 + 商业企业 20 + 其他 3), off by 18.");
        assertThat(finding.actual()).isEqualByComparingTo("1431");
        assertThat(finding.expected()).isEqualByComparingTo("1413");
        assertThat(finding.difference()).isEqualByComparingTo("18");
        assertThat(finding.cells()).hasSize(7);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.expression().zh()).isEqualTo("总计 = 自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他");
    }

    @Test
    void a_column_that_does_not_balance_names_both_sides() {
        Finding finding = new CleanReport("2021")
                .put("requests/new/natural", "21")
                .put("requests/new/total", "21")
                .put("requests/carried-out/natural", "20")
                .put("requests/carried-out/total", "21")
                .finding("REQ-BALANCE");

        assertThat(finding.message().zh())
                .endsWith("“（七）总计 · 自然人”这一列不平：一、本年新收 21 = 21，四、结转下年度继续办理 20 = 20，两边应当相等，相差 1。");
        assertThat(finding.actual()).isEqualByComparingTo("0");
        assertThat(finding.expected()).isEqualByComparingTo("1");
    }

    @Test
    void a_total_without_results_is_told_even_where_all_parts_are_blank() {
        CleanReport report =
                new CleanReport("2021").put("requests/carried-in/total", "5").put("requests/total/total", "5");
        for (String column : List.of("natural", "company", "research", "nonprofit", "legal-service", "other-org")) {
            report.put("requests/total/" + column, new CellContent.Blank());
        }

        assertThat(report.findings())
                .containsExactlyInAnyOrder(
                        "REQ-RESULTS:requests/total/total",
                        "REQ-ROW:requests/carried-in/total",
                        "REQ-ROW:requests/total/total",
                        "CELL-BLANK:requests");
        assertThat(report.finding("REQ-RESULTS").message().zh()).contains("填报 5，应为 0（各项都是 0 或空白），相差 5。");
    }

    @Test
    void subtotals_of_a_local_form_must_tie_too() {
        CleanReport report = new CleanReport("2021")
                .put("requests/unavailable.not-held/natural", "4")
                .put("requests/unavailable.not-held/total", "4")
                .put("requests/total/natural", "4")
                .put("requests/total/total", "4")
                .put("requests/new/natural", "4")
                .put("requests/new/total", "4");

        assertThat(report.then(subtotal("5")).findings())
                .containsExactlyInAnyOrder(
                        "REQ-SUBTOTAL:requests/unavailable/natural", "REQ-SUBTOTAL:requests/unavailable/total");
        assertThat(report.then(subtotal("4")).findings()).isEmpty();
    }

    /** Puts a number into the line of the group （四）无法提供, for natural persons and in total. */
    private static UnaryOperator<Workbook> subtotal(String number) {
        return workbook -> {
            Grid sheet = workbook.sheets().get(workbook.sheets().size() - 1);
            Grid.Builder changed = new Grid.Builder(sheet.name(), sheet.visibility());
            sheet.rows()
                    .forEach(row -> row.cells().forEach((column, content) -> {
                        changed.put(row.number(), column, content);
                        if (content.text().contains("无法提供")) {
                            for (int at = 1; at <= 7; at++) {
                                String filled = at == 1 || at == 7 ? number : "0";
                                changed.put(row.number(), column + at, new CellContent.Number(new BigDecimal(filled)));
                            }
                        }
                    }));
            return new Workbook(workbook.fileName(), List.of(changed.build()));
        };
    }

    @Test
    void remedies_without_any_request_are_worth_a_look() {
        CleanReport report = new CleanReport("2021")
                .put("remedies/litigation-direct/pending", "2")
                .put("remedies/litigation-direct/total", "2");

        assertThat(report.finding("REM-NO-REQUESTS").message().zh()).contains("有数，而本年新收和上年结转的申请都是 0");
        report.put("requests/new/natural", "1").put("requests/new/total", "1");
        assertThat(report.findings()).doesNotContain("REM-NO-REQUESTS:remedies/litigation-direct/pending");
    }

    @ParameterizedTest
    @CsvSource({"8,1,6,true", "8,1,7,false", "0,5,0,true", "0,0,0,false", "3,0,0,true", "0,5,5,false"})
    void documents_in_force_match_those_issued_and_repealed(
            String issued, String repealed, String inForce, boolean told) {
        boolean found = new CleanReport("2021")
                .put("proactive/normative-documents/issued", issued)
                .put("proactive/normative-documents/repealed", repealed)
                .put("proactive/normative-documents/in-force", inForce)
                .findings()
                .contains("PRO-IN-FORCE:proactive/normative-documents/in-force");

        assertThat(found).isEqualTo(told);
    }

    @Test
    void more_disclosed_than_created_is_worth_a_look() {
        assertThat(new CleanReport("2019")
                        .put("proactive/normative-documents/created", "1")
                        .put("proactive/normative-documents/disclosed", "2")
                        .put("proactive/normative-documents/total-disclosed", "9")
                        .findings())
                .containsExactly("PRO-DISCLOSED:proactive/normative-documents/disclosed");
    }

    @ParameterizedTest
    @CsvSource({
        "某某市某某区民政局,true",
        "某某省民政厅,true",
        "某某县人民政府,true",
        "某某市某某区人民政府,true",
        "苏州市昆山市人民政府,true",
        "某某镇人民政府,true",
        "某某街道办事处,true",
        "淮安市财政局,true",
        "上海市人民政府办公厅,false",
        "淮安市人民政府,false",
        "某某自治州人民政府,false",
        "广西壮族自治区人民政府,false",
        "国家市场监督管理总局,false",
        "中国气象局,false",
        "教育部,false"
    })
    void regulations_are_worth_a_look_where_the_agency_cannot_make_them(String agency, boolean told) {
        boolean found = new CleanReport("2021")
                .of(agency)
                .put("proactive/regulations/in-force", "3")
                .findings()
                .contains("PRO-REGULATIONS:proactive/regulations");

        assertThat(found).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"7730.28,false", "77302800,true", "999999,false", "1000000,true"})
    void a_fee_that_looks_like_yuan_is_told(String amount, boolean told) {
        boolean found = new CleanReport("2021")
                .put("proactive/fees/amount", amount)
                .findings()
                .contains("PRO-FEE-UNIT:proactive/fees/amount");

        assertThat(found).isEqualTo(told);
    }

    @Test
    void each_value_is_looked_at_by_itself() {
        assertThat(new CleanReport("2021")
                        .put("proactive/licensing/decisions", "1.5")
                        .put("proactive/penalties/decisions", new CellContent.Text("见附件"))
                        .put("proactive/coercion/decisions", "-3")
                        .put("proactive/fees/amount", new CellContent.ErrorValue("#REF!"))
                        .findings())
                .containsExactlyInAnyOrder(
                        "CELL-FRACTION:proactive/licensing/decisions",
                        "CELL-NOT-NUMBER:proactive/penalties/decisions",
                        "CELL-NEGATIVE:proactive/coercion/decisions",
                        "CELL-FORMULA-ERROR:proactive/fees/amount");
    }

    @Test
    void an_increase_may_be_negative() {
        assertThat(new CleanReport("2019")
                        .put("proactive/licensing/change", "-3")
                        .findings())
                .isEmpty();
    }

    @Test
    void a_tie_over_a_cell_that_is_no_number_cannot_be_told() {
        CleanReport report = new CleanReport("2021").put("requests/new/company", new CellContent.Text("若干"));

        assertThat(report.findings()).containsExactly("CELL-NOT-NUMBER:requests/new/company");
        assertThat(report.evaluation().counts().notEvaluable())
                .isGreaterThan(new CleanReport("2021").evaluation().counts().notEvaluable());
    }

    @Test
    void a_stale_formula_is_told_and_one_without_result_once_a_table() {
        CellContent three = new CellContent.Number(BigDecimal.valueOf(3));
        CellContent zero = new CellContent.Number(BigDecimal.ZERO);
        CleanReport report = new CleanReport("2021")
                .put("requests/new/total", new CellContent.Formula("SUM(A1:A2)", zero, three))
                .put("requests/total/total", new CellContent.Formula("SUM(A1:A2)", null, zero))
                .put("requests/total/natural", new CellContent.Formula("SUM(A1:A2)", null, zero))
                .put("requests/total/company", new CellContent.Formula("SUM(A1:A2)", zero, zero));

        assertThat(report.findings())
                .containsExactlyInAnyOrder("CELL-FORMULA-STALE:requests/new/total", "CELL-FORMULA-STALE:requests");
    }

    @Test
    void blank_cells_are_told_once_with_their_ranges() {
        Finding finding = new CleanReport("2021")
                .put("remedies/reconsideration/upheld", new CellContent.Blank())
                .put("remedies/reconsideration/corrected", new CellContent.Text("—"))
                .put("remedies/litigation-direct/total", new CellContent.Blank())
                .finding("CELL-BLANK");

        assertThat(finding.message().zh()).matches("“复议诉讼”表有 3 个数值单元格没有填数：Sheet1!\\w+:\\w+、\\w+。勾稽时按 0 计。");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_row_or_column_or_table_that_is_gone_is_told_and_its_ties_cannot_be() {
        CleanReport report =
                new CleanReport("2021").texts(text -> text.contains("重复申请") || text.contains("科研机构") ? "" : text);

        assertThat(report.findings())
                .containsExactlyInAnyOrder(
                        "TAB-ROW-MISSING:requests/rejected.duplicate", "TAB-COLUMN-MISSING:requests/new/research");
        assertThat(new CleanReport("2021")
                        .texts(text -> text.matches(".*(结果|尚未).*") && !text.contains("办理") ? "" : text)
                        .findings())
                .containsExactly("TAB-MISSING:remedies");
    }

    @Test
    void a_label_with_a_wrong_character_is_read_and_told() {
        Finding finding = new CleanReport("2021")
                .put("requests/denied.prohibited-by-law/natural", "4")
                .put("requests/denied.prohibited-by-law/total", "4")
                .texts(text -> text.replace("其他法律行政法规禁止公开", "其他法律行政止公开"))
                .finding("TAB-LABEL");

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.message().zh()).contains("“2.其他法律行政止公开”，按表式的“2.其他法律行政法规禁止公开”读取");
    }

    @Test
    void the_layout_of_another_year_is_told() {
        assertThat(new CleanReport("2019").on(2022).findings()).containsExactly("TAB-LAYOUT-YEAR:year");
    }

    @Test
    void the_same_table_with_other_numbers_is_told_and_with_the_same_is_not() {
        assertThat(new CleanReport("2021").then(CleanReport.with(remedies("0"))).findings())
                .isEmpty();
        assertThat(new CleanReport("2021").then(CleanReport.with(remedies("7"))).findings())
                .contains("TAB-DUPLICATE:remedies");
    }

    private static Grid remedies(String upheld) {
        Grid.Builder sheet = new Grid.Builder("旧表", Grid.Visibility.HIDDEN);
        List<String> columns = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
        List<String> rows = List.of("行政复议", "未经复议直接起诉", "复议后起诉");
        for (int column = 0; column < columns.size(); column++) {
            sheet.put(0, column + 1, new CellContent.Text(columns.get(column)));
            for (int row = 0; row < rows.size(); row++) {
                sheet.put(row + 1, 0, new CellContent.Text(rows.get(row)));
                String number = row == 0 && (column == 0 || column == 4) ? upheld : "0";
                sheet.put(row + 1, column + 1, new CellContent.Number(new BigDecimal(number)));
            }
        }
        return sheet.build();
    }

    @Test
    void another_agency_or_year_in_a_title_is_told() {
        Grid.Builder other = new Grid.Builder("另一份", Grid.Visibility.VISIBLE);
        other.put(0, 0, new CellContent.Text("某某市某某县人民政府2020年政府信息公开工作年度报告"));

        assertThat(new CleanReport("2021").then(CleanReport.with(other.build())).findings())
                .containsExactlyInAnyOrder("DOC-AGENCY:agency", "DOC-YEAR:year");
    }

    @Test
    void a_name_that_differs_only_by_its_region_or_office_is_the_same() {
        Grid.Builder other = new Grid.Builder("另一份", Grid.Visibility.VISIBLE);
        other.put(0, 0, new CellContent.Text("某某区人民政府办公室2021年政府信息公开工作年度报告"));

        assertThat(new CleanReport("2021").then(CleanReport.with(other.build())).findings())
                .isEmpty();
    }

    @Test
    void every_rule_is_described_in_both_languages_and_has_its_own_id() {
        List<Rule> rules = new BuiltInRules().all().rules();

        assertThat(rules)
                .extracting(rule -> rule.description().id())
                .doesNotHaveDuplicates()
                .hasSize(42);
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.description().title().zh()).isNotBlank();
            assertThat(rule.description().title().en()).matches("\\p{ASCII}+");
            assertThat(rule.description().meaning().zh()).endsWith("。");
            assertThat(rule.description().meaning().en()).endsWith(".");
            assertThat(rule.description().basis().zh()).isNotBlank();
        });
    }

    @Test
    void the_ties_tell_which_cells_are_totals() {
        Map<Address, List<Address>> totals =
                new BuiltInRules().totals(Layouts.builtIn().find("2021").orElseThrow());

        assertThat(totals.get(Address.of("remedies/reconsideration/total")))
                .extracting(Address::toString)
                .containsExactly(
                        "remedies/reconsideration/upheld",
                        "remedies/reconsideration/corrected",
                        "remedies/reconsideration/other",
                        "remedies/reconsideration/pending");
        assertThat(totals.get(Address.of("requests/total/natural"))).hasSize(21);
        assertThat(totals.get(Address.of("requests/new/total"))).hasSize(6);
    }
}

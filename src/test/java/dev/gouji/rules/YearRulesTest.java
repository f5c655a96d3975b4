package dev.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.Finding;
import dev.gouji.finding.RuleCounts;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules across years find, this year's workbook being compared with last year's. */
class YearRulesTest {
    /** Three requests carried from one year into the next, seven documents in force at its end. */
    private static CleanReport lastYear(String layout, int year) {
        return new CleanReport(layout)
                .on(year)
                .put("requests/new/natural", "3")
                .put("requests/new/total", "3")
                .put("requests/carried-out/natural", "3")
                .put("requests/carried-out/total", "3");
    }

    private static CleanReport thisYear(String layout, int year) {
        return new CleanReport(layout)
                .on(year)
                .put("requests/carried-in/natural", "3")
                .put("requests/carried-in/total", "3")
                .put("requests/granted/natural", "3")
                .put("requests/granted/total", "3")
                .put("requests/total/natural", "3")
                .put("requests/total/total", "3");
    }

    @ParameterizedTest
    @CsvSource({"2021,2023,2022", "2019,2020,2019"})
    void years_that_follow_each_other_come_out_clean(String layout, int year, int before) {
        CleanReport report = thisYear(layout, year).after(lastYear(layout, before));

        assertThat(report.findings()).isEmpty();
        assertThat(unmatched(report)).doesNotContain("YEAR-CARRIED", "YEAR-JUMP", "YEAR-PREVIOUS");
    }

    @Test
    void without_last_years_workbook_no_rule_across_years_is_asked() {
        CleanReport report = thisYear("2021", 2023);

        assertThat(report.findings()).isEmpty();
        assertThat(unmatched(report))
                .contains("YEAR-CARRIED", "YEAR-JUMP", "YEAR-IN-FORCE", "YEAR-PREVIOUS", "ROLL-UP");
        assertThat(report.evaluation().counts().gaps())
                .noneMatch(gap -> gap.rule().startsWith("YEAR"));
    }

    @Test
    void what_is_carried_in_is_what_last_year_carried_out() {
        Finding finding = thisYear("2021", 2023)
                .after(lastYear("2021", 2022)
                        .put("requests/carried-out/natural", "4")
                        .put("requests/new/natural", "4")
                        .put("requests/new/company", "-1"))
                .finding("YEAR-CARRIED");

        assertThat(finding.message().zh())
                .matches(".*“二、上年结转 · 自然人”填报 3，应为 4（上年“四、结转下年度继续办理” 4），相差 1。上年的数见 上年.xlsx 的 Sheet1!\\w+。");
        assertThat(finding.actual()).isEqualByComparingTo("3");
        assertThat(finding.expected()).isEqualByComparingTo("4");
        assertThat(finding.cells())
                .extracting(cell -> cell.workbook() + " " + cell.address())
                .containsExactly("null requests/carried-in/natural", "上年.xlsx requests/carried-out/natural");
    }

    @Test
    void last_years_workbook_may_follow_the_other_form() {
        CleanReport report = thisYear("2021", 2021)
                .put("requests/carried-in/natural", "2")
                .put("requests/carried-in/total", "2")
                .put("requests/granted/natural", "2")
                .put("requests/granted/total", "2")
                .put("requests/total/natural", "2")
                .put("requests/total/total", "2")
                .after(lastYear("2019", 2020));

        assertThat(report.findings())
                .containsExactlyInAnyOrder(
                        "YEAR-CARRIED:requests/carried-in/natural", "YEAR-CARRIED:requests/carried-in/total");
        assertThat(report.evaluation().counts().gaps())
                .extracting(RuleCounts.Gap::rule)
                .contains("YEAR-IN-FORCE");
    }

    @ParameterizedTest
    @CsvSource({"7,2,1,8,false", "7,2,1,9,true", "0,0,0,0,false"})
    void documents_in_force_follow_from_last_years(
            String before, String issued, String repealed, String now, boolean told) {
        String row = "proactive/normative-documents/";
        Set<String> findings = new CleanReport("2021")
                .on(2023)
                .put(row + "issued", issued)
                .put(row + "repealed", repealed)
                .put(row + "in-force", now)
                .after(new CleanReport("2021").on(2022).put(row + "in-force", before))
                .findings();

        assertThat(findings.contains("YEAR-IN-FORCE:" + row + "in-force")).isEqualTo(told);
    }

    @Test
    void prior_items_follow_from_last_years() {
        Set<String> findings = new CleanReport("2019")
                .on(2020)
                .put("proactive/licensing/prior-items", "12")
                .after(new CleanReport("2019")
                        .on(2019)
                        .put("proactive/licensing/prior-items", "10")
                        .put("proactive/licensing/change", "-1"))
                .findings();

        assertThat(findings).containsExactly("YEAR-PRIOR-ITEMS:proactive/licensing/prior-items");
    }

    @ParameterizedTest
    @CsvSource({
        "550,9487,true",
        "9487,550,true",
        "100,500,false",
        "20,99,false",
        "0,100,true",
        "0,99,false",
        "100,501,true"
    })
    void a_number_that_changes_more_than_fivefold_is_worth_a_look(String before, String now, boolean told) {
        Set<String> findings = new CleanReport("2021")
                .on(2023)
                .put("proactive/licensing/decisions", now)
                .after(new CleanReport("2021").on(2022).put("proactive/licensing/decisions", before))
                .findings();

        assertThat(findings.contains("YEAR-JUMP:proactive/licensing/decisions")).isEqualTo(told);
    }

    @Test
    void remedies_may_arise_from_last_years_requests() {
        CleanReport report = new CleanReport("2021")
                .on(2023)
                .put("remedies/litigation-direct/pending", "2")
                .put("remedies/litigation-direct/total", "2");
        CleanReport last = new CleanReport("2021").on(2022);

        assertThat(report.after(last).findings()).containsExactly("REM-NO-REQUESTS:remedies/litigation-direct/pending");
        last.put("requests/new/natural", "1")
                .put("requests/new/total", "1")
                .put("requests/granted/natural", "1")
                .put("requests/granted/total", "1");
        assertThat(report.after(last).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"某某市某某区人民政府,2021", "某某市某某区人民政府,2023", "某某市另一区人民政府,2022"})
    void a_workbook_of_another_agency_or_year_is_one_finding(String agency, int year) {
        CleanReport report =
                thisYear("2021", 2023).after(new CleanReport("2021").of(agency).on(year));

        assertThat(report.findings()).containsExactly("YEAR-PREVIOUS:previous");
        assertThat(report.evaluation().counts().gaps())
                .filteredOn(gap -> gap.missing().zh().equals("上年的工作簿不能用"))
                .extracting(RuleCounts.Gap::rule)
                .containsExactly("YEAR-CARRIED", "YEAR-IN-FORCE", "YEAR-JUMP");
    }

    @ParameterizedTest
    @CsvSource({"12.5,125000,true", "12.5,98000,true", "12.5,1250,false", "0,125000,false"})
    void a_fee_of_ten_thousand_times_last_years_looks_like_yuan(String before, String now, boolean told) {
        Set<String> findings = new CleanReport("2021")
                .on(2023)
                .put("proactive/fees/amount", now)
                .after(new CleanReport("2021").on(2022).put("proactive/fees/amount", before))
                .findings();

        assertThat(findings.contains("PRO-FEE-UNIT:proactive/fees/amount")).isEqualTo(told);
    }

    private static Set<String> unmatched(CleanReport report) {
        return report.evaluation().counts().unmatched().stream()
                .map(rule -> rule.id())
                .collect(Collectors.toSet());
    }
}

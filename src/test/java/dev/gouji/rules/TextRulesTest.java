package dev.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.Finding;
import dev.gouji.rule.Evaluation;
import dev.gouji.rule.Evidence;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Narrative;
import dev.gouji.table.Narrative.Paragraph;
import dev.gouji.table.Origin;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules that compare the report's text with its tables find. */
class TextRulesTest {
    /** 95 new requests, 5 carried in; 60 granted, 20 partly, 20 denied; 3 reconsiderations. */
    private static CleanReport report() {
        CleanReport report = new CleanReport("2021").on(2023);
        for (String column : List.of("natural", "total")) {
            report.put("requests/new/" + column, "95")
                    .put("requests/carried-in/" + column, "5")
                    .put("requests/granted/" + column, "60")
                    .put("requests/partly-granted/" + column, "20")
                    .put("requests/denied.internal-affairs/" + column, "12")
                    .put("requests/denied.deliberative/" + column, "8")
                    .put("requests/total/" + column, "100");
        }
        return report.put("remedies/reconsideration/upheld", "3")
                .put("remedies/reconsideration/total", "3")
                .put("proactive/normative-documents/issued", "6")
                .put("proactive/normative-documents/in-force", "9");
    }

    private static Evaluation evaluation(CleanReport report, String... paragraphs) {
        List<Paragraph> text = Arrays.stream(paragraphs)
                .map(paragraph -> new Paragraph(paragraph, new Origin("文字说明", new CellPosition(1, 0))))
                .toList();
        return new BuiltInRules().all().evaluate(Evidence.of(report.report().with(new Narrative(text, null))));
    }

    private static List<String> findings(String... paragraphs) {
        return evaluation(report(), paragraphs).findings().stream()
                .map(finding -> finding.id() + " " + finding.actual() + " " + finding.expected())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年，我区共收到政府信息公开申请95件，上年结转5件。",
                "2023年共受理政府信息公开申请100件，均在法定期限内答复。",
                "全年收到依申请公开九十五件，其中予以公开60件、部分公开20件、不予公开20件。",
                "全年收到政府信息公开申请90余件，比上年增长12.5%。",
                "2022年共收到政府信息公开申请88件。",
                "因政府信息公开引发的行政复议3件，未发生行政诉讼。",
                "全年制发行政规范性文件6件，现行有效9件。"
            })
    void a_text_that_agrees_with_its_tables_passes(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023年，我区共收到政府信息公开申请17件。|TEXT-REQUESTS:requests/new/total 17 95",
                "予以公开61件、部分公开20件。|TEXT-RESULTS:requests/granted/total 61 60",
                "予以公开60件、部分公开20件，不予公开12件。|TEXT-RESULTS:requests/denied.*/total 12 20",
                "其中，自然人申请93件。|TEXT-APPLICANTS:requests/new/natural 93 95",
                "2023年未发生因政府信息公开引起的行政复议。|TEXT-REMEDIES:remedies/reconsideration/total 0 3",
                "全年制发行政规范性文件5件。|TEXT-PROACTIVE:proactive/normative-documents/issued 5 6"
            })
    void a_count_that_the_table_contradicts_is_told(String text, String finding) {
        String context = "2023年，我区共收到政府信息公开申请95件。";
        assertThat(text.contains("共收到") ? findings(text) : findings(context + text))
                .containsExactly(finding);
    }

    @Test
    void a_finding_quotes_the_sentence_marks_the_number_and_names_the_cells() {
        Finding finding = evaluation(report(), "一、总体情况", "2023年，我区共收到政府信息公开申请17件，均已答复。")
                .findings()
                .get(0);

        assertThat(finding.message().zh())
                .matches("文字说明!A2 文字写“2023年，我区共收到政府信息公开申请【17】件，均已答复。”，而表中“一、本年新收 · 总计”是 95（Sheet1!\\w+）。");
        assertThat(finding.place()).hasToString("文字说明!A2");
        assertThat(finding.cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.address()).hasToString("requests/new/total"));
    }

    @Test
    void totals_that_are_left_blank_are_added_up() {
        CleanReport blank = report().put("requests/granted/total", new dev.gouji.table.CellContent.Blank())
                .put("requests/granted/natural", "60");

        assertThat(evaluation(blank, "共收到政府信息公开申请95件，予以公开60件。").findings())
                .noneMatch(finding -> finding.rule().startsWith("TEXT"));
    }

    @Test
    void the_same_count_stated_twice_keeps_two_ids() {
        assertThat(findings("2023年共收到政府信息公开申请17件。", "2023年，全区共收到政府信息公开申请18件。"))
                .extracting(finding -> finding.substring(0, finding.indexOf(' ')))
                .containsExactly("TEXT-REQUESTS:requests/new/total", "TEXT-REQUESTS:requests/new/total#2");
    }

    @ParameterizedTest
    @CsvSource({"2023,false", "2022,true"})
    void the_period_is_the_reports_year(String year, boolean told) {
        List<String> findings = findings("本年度报告所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。");

        assertThat(findings.isEmpty()).isEqualTo(!told);
    }

    @ParameterizedTest
    @CsvSource({"无,true", "无。,true", "一是主动公开不够及时，下一步加强培训。,false"})
    void section_five_states_problems(String text, boolean told) {
        assertThat(findings("五、存在的主要问题及改进情况", text, "六、其他需要报告的事项", "无。").isEmpty())
                .isEqualTo(!told);
    }

    @ParameterizedTest
    @CsvSource({"无。,3.5,true", "无。,0,false", "本年度收取信息处理费3.5万元。,3.5,false"})
    void section_six_tells_of_fees(String text, String amount, boolean told) {
        List<Finding> findings = evaluation(report().put("proactive/fees/amount", amount), "六、其他需要报告的事项", text)
                .findings();

        assertThat(findings.stream().anyMatch(finding -> finding.rule().equals("TEXT-FEE")))
                .isEqualTo(told);
    }
}

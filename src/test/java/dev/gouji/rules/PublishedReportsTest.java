package dev.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.corpus.DrawnReport;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Severity;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.output.ReportDataException;
import dev.gouji.output.ReportDataReader;
import dev.gouji.output.StatedReport;
import dev.gouji.prose.Prose;
import dev.gouji.prose.Statement;
import dev.gouji.rule.Evidence;
import dev.gouji.table.Layout;
import dev.gouji.table.Narrative;
import dev.gouji.table.Report;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What agencies really published gives the findings that it must give, however it is drawn. */
class PublishedReportsTest {
    private static final Layouts LAYOUTS = Layouts.builtIn();

    static Stream<Arguments> reports() {
        return Stream.of(
                        Arguments.of("shanxi-foreign-affairs-2021", List.of("CELL-BLANK:requests")),
                        Arguments.of(
                                "hongze-2023",
                                List.of(
                                        "REM-TOTAL:remedies/reconsideration/total 0 11",
                                        "REM-TOTAL:remedies/litigation-after-review/total 0 5",
                                        "TAB-LAYOUT-YEAR:requests/other")),
                        Arguments.of(
                                "hongze-2024",
                                List.of("TAB-LAYOUT-YEAR:requests/other", "TEXT-REQUESTS:requests/new/total 17 95")),
                        Arguments.of(
                                "shanghai-office-2019",
                                List.of(
                                        "REQ-RESULTS:requests/total/total 805 0",
                                        "REQ-ROW:requests/granted/total 0 272",
                                        "REQ-ROW:requests/partly-granted/total 0 3",
                                        "REQ-ROW:requests/denied.state-secret/total 0 14",
                                        "REQ-ROW:requests/denied.internal-affairs/total 0 5",
                                        "REQ-ROW:requests/denied.deliberative/total 0 4",
                                        "REQ-ROW:requests/denied.administrative-inquiry/total 0 12",
                                        "REQ-ROW:requests/unavailable.not-held/total 0 265",
                                        "REQ-ROW:requests/unavailable.needs-creation/total 0 47",
                                        "REQ-ROW:requests/unavailable.unclear/total 0 25",
                                        "REQ-ROW:requests/rejected.petition/total 0 149",
                                        "REQ-ROW:requests/rejected.duplicate/total 0 9",
                                        "CELL-BLANK:requests",
                                        "CELL-BLANK:remedies",
                                        "CELL-TEXT:proactive",
                                        "TEXT-RESULTS:requests/granted/total+requests/partly-granted/total 258 275",
                                        "TEXT-RESULTS:requests/unavailable.*/total 265 337")))
                .flatMap(report -> LongStream.range(0, 120)
                        .mapToObj(seed -> Arguments.of(report.get()[0], report.get()[1], seed)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void gives_just_what_it_must(String name, List<String> expected, long seed) throws Exception {
        StatedReport stated = read(name);
        Layout layout = LAYOUTS.find(Objects.requireNonNull(stated.layout())).orElseThrow();
        Report report = new Recogniser(LAYOUTS, null, null)
                .recognise(DrawnReport.faithful(layout, stated.dataFor(layout), seed)
                        .draw())
                .orElseThrow()
                .with(new Narrative(
                        List.of(new Narrative.Paragraph(
                                Objects.requireNonNull(stated.dataFor(layout).narrative()), null)),
                        null));

        List<Finding> findings =
                new BuiltInRules().all().evaluate(Evidence.of(report)).findings();

        assertThat(findings.stream().map(PublishedReportsTest::shortly)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.severity() == Severity.ERROR)
                        .isEqualTo(finding.rule().startsWith("REQ-")
                                || finding.rule().equals("REM-TOTAL")));
    }

    @Test
    void a_whole_text_that_ties_is_clean_and_each_count_that_is_changed_in_it_is_found() throws Exception {
        StatedReport stated = read("hongze-2024");
        Layout layout = LAYOUTS.find(Objects.requireNonNull(stated.layout())).orElseThrow();
        Report report = new Recogniser(LAYOUTS, null, null)
                .recognise(DrawnReport.plain(layout, stated.dataFor(layout)).draw())
                .orElseThrow();
        String text;
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/reports/hongze-2024.txt"))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(ofText(report, text)).isEmpty();
        List<Statement> counts = Prose.of(text, 2024, "淮安市洪泽区人民政府").statements();
        assertThat(counts).hasSizeGreaterThan(15);
        for (Statement count : counts) {
            String number = count.sentence().substring(count.from(), count.to());
            String changed = number.startsWith(count.number().toPlainString())
                    ? count.number().add(BigDecimal.valueOf(6)).toPlainString()
                            + number.substring(count.number().toPlainString().length())
                    : "有6件";
            String sentence = count.sentence().substring(0, count.from())
                    + changed
                    + count.sentence().substring(count.to());

            assertThat(ofText(report, text.replace(count.sentence(), sentence)))
                    .as(sentence)
                    .hasSize(1);
        }
    }

    private static List<String> ofText(Report report, String text) {
        List<Narrative.Paragraph> paragraphs = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> new Narrative.Paragraph(line, null))
                .toList();
        return new BuiltInRules()
                .all().evaluate(Evidence.of(report.with(new Narrative(paragraphs, null)))).findings().stream()
                        .map(Finding::id)
                        .filter(id -> id.startsWith("TEXT-"))
                        .toList();
    }

    private static StatedReport read(String name) throws IOException, ReportDataException {
        try (InputStream in =
                Objects.requireNonNull(PublishedReportsTest.class.getResourceAsStream("/reports/" + name + ".json"))) {
            return ReportDataReader.read(in);
        }
    }

    private static String shortly(Finding finding) {
        BigDecimal expected = finding.expected();
        return expected == null ? finding.id() : finding.id() + " " + finding.actual() + " " + expected;
    }
}

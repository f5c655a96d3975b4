package dev.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.corpus.DrawnReport;
import dev.gouji.finding.Change;
import dev.gouji.finding.Diagnosis;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.output.ReportDataReader;
import dev.gouji.output.StatedReport;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.RuleSet;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.table.Layout;
import dev.gouji.table.Report;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in reports that agencies really published. */
class PublishedDiagnosesTest {
    private static final Layouts LAYOUTS = Layouts.builtIn();
    private static final RuleSet RULES = new BuiltInRules().all();

    @Test
    void two_totals_of_0_beside_other_numbers_are_two_totals_that_were_not_updated() throws Exception {
        List<Diagnosis> diagnoses = diagnoses("hongze-2023");

        assertThat(diagnoses)
                .extracting(Diagnosis::findings)
                .containsExactlyInAnyOrder(
                        List.of("REM-TOTAL:remedies/reconsideration/total"),
                        List.of("REM-TOTAL:remedies/litigation-after-review/total"));
        assertThat(diagnoses)
                .extracting(diagnosis ->
                        told(diagnosis.alternatives().get(0).changes().get(0)))
                .containsExactlyInAnyOrder(
                        "remedies/reconsideration/total 0 11 total-not-updated",
                        "remedies/litigation-after-review/total 0 5 total-not-updated");
    }

    @Test
    void a_column_of_totals_left_blank_is_one_problem() throws Exception {
        List<Diagnosis> diagnoses = diagnoses("shanghai-office-2019");

        assertThat(diagnoses).hasSize(1);
        assertThat(diagnoses.get(0).findings()).hasSize(12);
        assertThat(diagnoses.get(0).alternatives().get(0).changes())
                .hasSize(11)
                .extracting(PublishedDiagnosesTest::told)
                .contains("requests/granted/total null 272 blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hongze-2024", "shanxi-foreign-affairs-2021"})
    void where_all_ties_hold_nothing_is_suspected(String name) throws Exception {
        assertThat(diagnoses(name)).isEmpty();
    }

    private static String told(Change change) {
        return change.address() + " " + change.from() + " " + change.to() + " "
                + change.pattern().code();
    }

    private static List<Diagnosis> diagnoses(String name) throws Exception {
        try (InputStream in = Objects.requireNonNull(
                PublishedDiagnosesTest.class.getResourceAsStream("/reports/" + name + ".json"))) {
            StatedReport stated = ReportDataReader.read(in);
            Layout layout =
                    LAYOUTS.find(Objects.requireNonNull(stated.layout())).orElseThrow();
            Report report = new Recogniser(LAYOUTS, null, null)
                    .recognise(DrawnReport.plain(layout, stated.dataFor(layout)).draw())
                    .orElseThrow();
            Evidence evidence = Evidence.of(report);
            return new Diagnoser(RULES)
                    .diagnose(evidence, RULES.evaluate(evidence).findings());
        }
    }
}

package dev.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.bench.ConsistentFigures;
import dev.gouji.bench.Injection;
import dev.gouji.finding.ChangePattern;
import dev.gouji.finding.Diagnosis;
import dev.gouji.table.Address;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnoserTest {
    @Test
    void a_report_whose_ties_hold_has_no_diagnosis() {
        assertThat(WrongReport.ofSome().diagnoses()).isEmpty();
    }

    @Test
    void a_wrong_cell_is_one_problem_with_the_findings_of_its_row_and_its_column() {
        List<Diagnosis> diagnoses =
                WrongReport.ofSome().put("requests/granted/natural", 1610).diagnoses();

        assertThat(diagnoses).hasSize(1);
        assertThat(diagnoses.get(0).findings())
                .containsExactlyInAnyOrder("REQ-RESULTS:requests/total/natural", "REQ-ROW:requests/granted/total");
        assertThat(WrongReport.told(diagnoses.get(0).alternatives().get(0)))
                .containsExactly("requests/granted/natural 1610 1160 transposed-digits");
        assertThat(diagnoses.get(0).alternatives().get(0).score()).isGreaterThan(0.9);
        assertThat(diagnoses.get(0).gaveUp()).isFalse();
    }

    @Test
    void wrong_cells_that_share_no_tie_are_told_apart() {
        WrongReport report = WrongReport.ofSome()
                .put("requests/granted/natural", 116)
                .put("requests/unavailable.not-held/company", 99)
                .put("remedies/reconsideration/total", 1);

        assertThat(report.first())
                .containsExactlyInAnyOrder(
                        List.of("requests/granted/natural 116 1160 factor-10"),
                        List.of("requests/unavailable.not-held/company 99 9 digit-doubled"),
                        List.of("remedies/reconsideration/total 1 11 digit-dropped"));
    }

    @Test
    void numbers_in_a_neighbouring_cell_are_one_slip_in_two_cells() {
        WrongReport report =
                WrongReport.ofSome().blank("requests/granted/company").put("requests/granted/research", 231);

        assertThat(report.first())
                .containsExactly(List.of(
                        "requests/granted/company null 231 neighbour-column",
                        "requests/granted/research 231 0 neighbour-column"));
    }

    @Test
    void two_numbers_that_were_exchanged_are_exchanged_again() {
        WrongReport report =
                WrongReport.ofSome().put("requests/granted/natural", 231).put("requests/granted/company", 1160);

        assertThat(report.first())
                .containsExactly(List.of(
                        "requests/granted/natural 231 1160 swapped", "requests/granted/company 1160 231 swapped"));
    }

    @Test
    void a_blank_cell_among_typed_zeros_is_what_was_forgotten() {
        assertThat(WrongReport.ofSome()
                        .blank("remedies/reconsideration/corrected")
                        .first())
                .containsExactly(List.of("remedies/reconsideration/corrected null 1 blank"));
    }

    @Test
    void a_total_of_all_columns_that_was_left_behind_stands_in_three_ties() {
        assertThat(WrongReport.ofSome().put("requests/total/total", 1175).first())
                .containsExactly(List.of("requests/total/total 1175 1415 total-not-updated"));
    }

    @Test
    void last_year_s_carried_out_requests_are_taken_as_they_are() {
        WrongReport report = WrongReport.ofSome()
                .put("requests/carried-in/natural", 5)
                .put("requests/carried-in/total", 5)
                .put("requests/carried-out/natural", 5)
                .put("requests/carried-out/total", 5)
                .lastYear("requests/carried-out/natural", 5)
                .lastYear("requests/carried-out/total", 5)
                .put("requests/carried-in/natural", 50);

        assertThat(report.first()).hasSize(1);
        assertThat(report.first().get(0)).containsExactly("requests/carried-in/natural 50 5 factor-10");
    }

    @Test
    void cells_that_cannot_be_told_apart_are_listed_and_none_is_sure() {
        List<Diagnosis> diagnoses = WrongReport.ofSome()
                .put("remedies/reconsideration/corrected", 3)
                .put("remedies/reconsideration/total", 12)
                .diagnoses();

        assertThat(diagnoses.get(0).alternatives()).hasSizeGreaterThan(2);
        assertThat(diagnoses.get(0).alternatives().get(0).score()).isLessThan(0.9);
        assertThat(diagnoses.get(0).alternatives().stream()
                        .mapToDouble(alternative -> alternative.score())
                        .sum())
                .isLessThan(1);
    }

    @ParameterizedTest
    @EnumSource(ChangePattern.class)
    void whatever_is_wrong_the_first_alternatives_make_every_tie_hold(ChangePattern kind) {
        Random random = new Random(kind.code().hashCode());
        for (int run = 0; run < 60; run++) {
            Map<Address, BigDecimal> figures = ConsistentFigures.of(WrongReport.layout(), 40 + 10 * run, random);
            Map<Address, BigDecimal> wrong = new LinkedHashMap<>(figures);
            Injection injection = new Injection(random, wrong, Map.of(), run % 2 == 0 ? "requests" : "remedies");
            injection.inject(kind);
            injection.inject(ChangePattern.DIGIT_MISTYPED);
            WrongReport report = new WrongReport(wrong);
            wrongBlanks(figures, wrong).forEach(report::blank);

            WrongReport corrected = report;
            for (Diagnosis diagnosis : report.diagnoses()) {
                corrected = corrected.corrected(diagnosis.alternatives().get(0));
            }

            assertThat(corrected.violated()).as(kind + " in run " + run).isEmpty();
        }
    }

    private static List<String> wrongBlanks(Map<Address, BigDecimal> figures, Map<Address, BigDecimal> wrong) {
        return figures.keySet().stream()
                .filter(address -> !wrong.containsKey(address))
                .map(Address::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 50, 900, 20000})
    void no_report_whose_ties_hold_is_suspected(int requests) {
        for (int seed = 0; seed < 25; seed++) {
            WrongReport report =
                    new WrongReport(ConsistentFigures.of(WrongReport.layout(), requests, new Random(seed)));

            assertThat(report.violated()).isEmpty();
            assertThat(report.diagnoses()).isEmpty();
        }
    }
}

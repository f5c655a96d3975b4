package dev.gouji.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.Finding;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.table.CellContent;
import dev.gouji.table.Layout;
import dev.gouji.table.Report;
import dev.gouji.table.ReportData;
import dev.gouji.table.Table;
import dev.gouji.table.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DamageTest {
    private static final Layouts LAYOUTS = Layouts.builtIn();

    static Stream<Arguments> damages() {
        return Stream.of(Damage.values())
                .flatMap(damage -> IntStream.range(0, 120).mapToObj(seed -> Arguments.of(damage, seed)));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void is_reported_and_never_turns_into_a_wrong_number(Damage damage, long seed) {
        Layout layout = LAYOUTS.get((int) (seed % 2));
        ReportData data = distinct(layout, seed);
        DrawnReport drawn = DrawnReport.faithful(layout, data, seed);
        Workbook damaged = damage.done(drawn.draw(), new Random(seed));

        Optional<Report> report = new Recogniser(LAYOUTS, null, null).recognise(damaged);

        String as = damage + " of " + drawn.style();
        List<String> rules = new ArrayList<>();
        report.ifPresent(found -> new BuiltInRules()
                .all().evaluate(dev.gouji.rule.Evidence.of(found)).findings().stream()
                        .map(Finding::rule)
                        .forEach(rules::add));
        assertThat(report.isEmpty()
                        || rules.stream().anyMatch(rule -> rule.startsWith("TAB-") || rule.startsWith("CELL-")))
                .as(as + rules)
                .isTrue();
        if (damage == Damage.LABELS_SWAPPED) {
            assertThat(rules).as(as).containsAnyOf("TAB-ORDER", "TAB-ROW-MISSING", "TAB-MISSING");
        } else {
            report.ifPresent(
                    found -> assertThat(wrong(found, data)).as(as + rules).isEmpty());
        }
    }

    /** No two numbers alike, so that one in another's place shows. */
    private static ReportData distinct(Layout layout, long seed) {
        ReportData data = GeneratedFigures.of(layout, seed);
        var figures = new java.util.LinkedHashMap<>(data.figures());
        int[] next = {1};
        figures.replaceAll((address, content) -> new CellContent.Number(java.math.BigDecimal.valueOf(next[0]++)));
        return new ReportData(data.agency(), data.year(), null, figures);
    }

    private static List<String> wrong(Report report, ReportData data) {
        List<String> wrong = new ArrayList<>();
        for (Table table : report.tables()) {
            table.figures()
                    .forEach((address, figure) -> figure.number().ifPresent(number -> {
                        CellContent expected = data.figures().get(address);
                        if (expected == null || !expected.text().equals(number.toPlainString())) {
                            wrong.add(address + " " + number + " at " + figure.origin());
                        }
                    }));
        }
        return wrong;
    }
}

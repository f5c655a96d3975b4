package dev.gouji.output;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Finding;
import dev.gouji.table.Mention;
import dev.gouji.table.Origin;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one sheet, the heaviest first.
 *
 * @param sheet the sheet's name; null for findings without a place
 */
record FindingsBySheet(@Nullable String sheet, List<Finding> findings) {
    private static final Comparator<Finding> HEAVIEST_THEN_CELL = Comparator.comparing(Finding::severity)
            .thenComparing(
                    finding -> Optional.ofNullable(finding.place())
                            .map(Origin::cell)
                            .orElse(null),
                    Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The findings without a place first, then sheet by sheet: the cover, the tables', any other. */
    static List<FindingsBySheet> of(CheckResult result) {
        Map<Optional<String>, List<Finding>> groups = new LinkedHashMap<>();
        order(result).forEach(sheet -> groups.put(sheet, List.of()));
        groups.putAll(result.findings().stream()
                .sorted(HEAVIEST_THEN_CELL)
                .collect(Collectors.groupingBy(FindingsBySheet::sheet)));
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new FindingsBySheet(group.getKey().orElse(null), group.getValue()))
                .toList();
    }

    private static Stream<Optional<String>> order(CheckResult result) {
        return Stream.concat(
                Stream.of(Optional.empty()),
                Stream.concat(
                        Optional.ofNullable(result.report()).stream()
                                .flatMap(FindingsBySheet::sheets)
                                .map(Optional::of),
                        result.findings().stream().map(FindingsBySheet::sheet)));
    }

    private static Stream<String> sheets(Report report) {
        return Stream.concat(
                Stream.concat(report.agencies().stream(), report.years().stream())
                        .filter(mention -> mention.source() == Mention.Source.COVER)
                        .map(Mention::origin)
                        .filter(Objects::nonNull)
                        .map(Origin::sheet),
                report.tables().stream().map(Table::sheets).flatMap(List::stream));
    }

    private static Optional<String> sheet(Finding finding) {
        return Optional.ofNullable(finding.place()).map(Origin::sheet);
    }
}

package dev.gouji.output;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Finding;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Mention;
import dev.gouji.table.Origin;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one sheet, the heaviest first.
 *
 * @param sheet the sheet's name; null for findings without a place
 */
record FindingsBySheet(@Nullable String sheet, List<Finding> findings) {
    private static final Comparator<Finding> HEAVIEST_THEN_CELL = Comparator.comparing(Finding::severity)
            .thenComparing(FindingsBySheet::cell, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The findings without a place first, then sheet by sheet: the cover, the tables', any other. */
    static List<FindingsBySheet> of(CheckResult result) {
        Map<@Nullable String, List<Finding>> groups = new LinkedHashMap<>();
        groups.put(null, new ArrayList<>());
        if (result.report() != null) {
            for (String sheet : sheets(result.report())) {
                groups.put(sheet, new ArrayList<>());
            }
        }
        for (Finding finding : result.findings()) {
            Origin place = finding.place();
            groups.computeIfAbsent(place == null ? null : place.sheet(), sheet -> new ArrayList<>())
                    .add(finding);
        }
        List<FindingsBySheet> bySheet = new ArrayList<>();
        for (Map.Entry<@Nullable String, List<Finding>> group : groups.entrySet()) {
            if (!group.getValue().isEmpty()) {
                group.getValue().sort(HEAVIEST_THEN_CELL);
                bySheet.add(new FindingsBySheet(group.getKey(), result.together(group.getValue())));
            }
        }
        return bySheet;
    }

    private static List<String> sheets(Report report) {
        List<Mention<?>> mentions = new ArrayList<>(report.agencies());
        mentions.addAll(report.years());
        List<String> sheets = new ArrayList<>();
        for (Mention<?> mention : mentions) {
            if (mention.source() == Mention.Source.COVER && mention.origin() != null) {
                sheets.add(mention.origin().sheet());
            }
        }
        for (Table table : report.tables()) {
            sheets.addAll(table.sheets());
        }
        return sheets;
    }

    private static @Nullable CellPosition cell(Finding finding) {
        return finding.place() == null ? null : finding.place().cell();
    }
}

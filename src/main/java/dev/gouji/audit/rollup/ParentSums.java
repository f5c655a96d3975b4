package dev.gouji.audit.rollup;

import dev.gouji.rule.UnitSums;
import dev.gouji.table.Address;
import dev.gouji.table.Layout;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the units right below one agency submitted, added up by form. */
final class ParentSums {
    private final Map<String, CellSums> byLayout = new TreeMap<>();
    private final Map<String, String> layouts = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, UnitSums.Reason> refused = new HashMap<>();
    private final Map<Address, String> doubtful = new HashMap<>();

    void add(String unit, String file, FormCells cells, Map<Address, BigDecimal> figures) {
        String layout = cells.layout().code();
        byLayout.computeIfAbsent(layout, none -> new CellSums(cells)).add(figures);
        layouts.put(unit, layout);
        files.put(unit, file);
    }

    void refuse(String unit, UnitSums.Reason reason) {
        refused.put(unit, reason);
    }

    void doubt(String unit, Address cell) {
        doubtful.putIfAbsent(cell, unit);
    }

    Map<Address, String> doubtful() {
        return doubtful;
    }

    /** The sums of the units with that form; null without any. */
    @Nullable
    CellSums sums(Layout layout) {
        return byLayout.get(layout.code());
    }

    /** The form that most units have, of equals the newer; empty where none was added. */
    Optional<String> mainLayout() {
        Map<String, Integer> counts = new TreeMap<>();
        layouts.values().forEach(layout -> counts.merge(layout, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The unit's workbook; nothing where it was not added. */
    String file(String unit) {
        return files.getOrDefault(unit, "");
    }

    /** Why the unit is not among those with that form; empty where it is. */
    Optional<UnitSums.Reason> absent(String unit, Layout layout) {
        UnitSums.Reason reason = refused.get(unit);
        if (reason != null) {
            return Optional.of(reason);
        }
        String own = layouts.get(unit);
        if (own == null) {
            return Optional.of(UnitSums.Reason.MISSING);
        }
        return own.equals(layout.code()) ? Optional.empty() : Optional.of(UnitSums.Reason.OTHER_LAYOUT);
    }
}

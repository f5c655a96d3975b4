package dev.gouji.audit.rollup;

import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Figure;
import dev.gouji.table.Layout;
import dev.gouji.table.Origin;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import dev.gouji.table.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums as a report, whose cells stand nowhere. */
final class SummedReport {
    private static final Origin NOWHERE = new Origin("", new CellPosition(0, 0));

    private SummedReport() {}

    static Report of(Layout layout, Map<Address, BigDecimal> sums) {
        Map<String, Map<Address, Figure>> tables = new LinkedHashMap<>();
        sums.forEach((address, sum) -> tables.computeIfAbsent(address.table(), none -> new LinkedHashMap<>())
                .put(address, figure(address, sum)));
        List<Table> read = layout.tables().stream()
                .map(table ->
                        new Table(table, tables.getOrDefault(table.code(), Map.of()), List.of(), List.of(), List.of()))
                .toList();
        return new Report("", layout, List.of(), List.of(), null, read, List.of());
    }

    private static Figure figure(Address address, BigDecimal sum) {
        return new Figure(
                address, new Value.Number(sum), sum.toPlainString(), NOWHERE, new CellContent.Number(sum), Set.of());
    }
}

package dev.gouji.rule.form;

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
import org.jspecify.annotations.Nullable;

/** Makes up a report that states some numbers, and 0 elsewhere. Its cells stand nowhere. */
public final class InventedReport {
    private static final Origin NOWHERE = new Origin("", new CellPosition(0, 0));

    private InventedReport() {}

    /** The report of the layout with those numbers; the other official cells are blank, which counts as 0. */
    public static Report of(Layout layout, Map<Address, BigDecimal> numbers) {
        List<Table> tables = layout.tables().stream()
                .map(table -> {
                    Map<Address, Figure> figures = new LinkedHashMap<>();
                    table.addresses().forEach(address -> figures.put(address, figure(address, numbers.get(address))));
                    return new Table(table, figures, List.of(), List.of(), List.of());
                })
                .toList();
        return new Report("", layout, List.of(), List.of(), null, tables, List.of());
    }

    private static Figure figure(Address address, @Nullable BigDecimal number) {
        return number == null
                ? new Figure(address, new Value.Blank(), "", NOWHERE, new CellContent.Blank(), Set.of())
                : new Figure(
                        address,
                        new Value.Number(number),
                        number.toPlainString(),
                        NOWHERE,
                        new CellContent.Number(number),
                        Set.of());
    }
}

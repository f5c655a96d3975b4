package dev.gouji.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An official form: its tables, their rows and columns, codes and labels.
 *
 * @param code {@code 2019} or {@code 2021}
 * @param notice the notice that put it in force
 * @param fromYear the first report year it is for
 * @param toYear the last report year it is for; null where it is still in force
 * @param agencyLabels what the cover calls the agency, the standard workbook's word first
 * @param yearLabels what the cover calls the year, the standard workbook's word first
 */
public record Layout(
        String code,
        String notice,
        int fromYear,
        @Nullable Integer toYear,
        List<String> agencyLabels,
        List<String> yearLabels,
        List<TableLayout> tables) {
    public Layout {
        agencyLabels = List.copyOf(agencyLabels);
        yearLabels = List.copyOf(yearLabels);
        tables = List.copyOf(tables);
    }

    /** The table of that code. */
    public Optional<TableLayout> table(String table) {
        for (TableLayout layout : tables) {
            if (layout.code().equals(table)) {
                return Optional.of(layout);
            }
        }
        return Optional.empty();
    }

    /** What the numbers at the address are; a subtotal column counts like its members. */
    public Measure measure(Address address) {
        Optional<Block> block = block(address);
        return block.isEmpty() ? Measure.COUNT : block.get().measures().getOrDefault(address.column(), Measure.COUNT);
    }

    /** The row's path from the outermost heading. */
    public List<Heading> rowPath(Address address) {
        Optional<Block> block = block(address);
        return block.isEmpty() ? List.of() : block.get().rows().path(address.row());
    }

    /** The column's path from the outermost heading. */
    public List<Heading> columnPath(Address address) {
        Optional<Block> block = block(address);
        return block.isEmpty() ? List.of() : block.get().columns().path(address.column());
    }

    private Optional<Block> block(Address address) {
        Optional<TableLayout> table = table(address.table());
        return table.isEmpty() ? Optional.empty() : table.get().blockOf(address.row());
    }

    /** Whether the layout is in force for reports on the year. */
    public boolean isFor(int year) {
        return year >= fromYear && (toYear == null || year <= toYear);
    }
}

package dev.gouji.layout;

import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.Figure;
import dev.gouji.table.Heading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a table drawn as a single line of numbers, the rows' labels standing above the columns'. */
final class LineReader {
    /** How far above the column labels the rows' labels may stand. */
    private static final int HIGHEST_HEADER = 4;

    /** How many blank rows may lie between the labels and the numbers. */
    private static final int BLANK_ROWS = 3;

    private final SheetLabels sheet;
    private final FigureReader figures;

    LineReader(SheetLabels sheet, FigureReader figures) {
        this.sheet = sheet;
        this.figures = figures;
    }

    /** The line below the header, where the header is one of a line. */
    Optional<Fragment> read(Header header, int end) {
        String table = header.table().layout().code();
        Map<Address, ColumnHit> columns = new LinkedHashMap<>();
        for (ColumnHit hit : header.hits()) {
            rowAbove(header, hit).ifPresent(row -> columns.put(new Address(table, row, hit.code()), hit));
        }
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        int line = line(header, end);
        Map<Address, Figure> values = new LinkedHashMap<>();
        columns.forEach((address, hit) -> {
            int bottom = sheet.around(line, hit.cell().left()).last().row();
            values.put(
                    address,
                    figures.read(
                            address,
                            line,
                            Math.min(bottom, end - 1),
                            hit.cell().left(),
                            hit.cell().right()));
        });
        return Optional.of(new Fragment(header.table().layout(), sheet.grid(), values, List.of()));
    }

    private Optional<String> rowAbove(Header header, ColumnHit hit) {
        int lowest = hit.cell().top() - 1;
        for (int row = lowest; row >= 0 && row >= lowest - HIGHEST_HEADER; row--) {
            Optional<Heading> above = sheet.atOrLeft(row, hit.cell().left())
                    .flatMap(label -> header.table().row(label.label()));
            if (above.isPresent() && above.get() instanceof Heading.Item item) {
                return Optional.of(item.code());
            }
        }
        return Optional.empty();
    }

    private int line(Header header, int end) {
        int first = header.bottom() + 1;
        for (int row = first; row < Math.min(end, first + BLANK_ROWS); row++) {
            if (numbers(header, row).stream().anyMatch(content -> !(content instanceof CellContent.Blank))) {
                return row;
            }
        }
        return first;
    }

    private List<CellContent> numbers(Header header, int row) {
        List<CellContent> contents = new ArrayList<>();
        for (ColumnHit hit : header.hits()) {
            contents.add(sheet.grid().at(row, hit.cell().left()));
        }
        return contents;
    }
}

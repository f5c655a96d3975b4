package dev.gouji.layout;

import dev.gouji.table.Address;
import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.Figure;
import dev.gouji.table.Heading;
import dev.gouji.table.LabelMatch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a table whose rows go down the sheet, from one of its headers. */
final class RowsReader {
    private final SheetLabels sheet;
    private final FigureReader figures;

    RowsReader(SheetLabels sheet, FigureReader figures) {
        this.sheet = sheet;
        this.figures = figures;
    }

    /** What stands below the header; a row that stands there again makes a fragment of its own. */
    List<Fragment> read(Header header, int end) {
        List<RowHit> rows = new RowFinder(sheet, header, end).find();
        ValueRows lines = new ValueRows(sheet, header, end);
        List<Integer> filled = new ArrayList<>();
        int labelled = 0;
        for (RowHit row : rows) {
            labelled = Math.max(labelled, row.cell().right());
            for (int at = lines.first(row); at <= lines.last(row); at++) {
                filled.add(at);
            }
        }
        ValueColumns columns = new ValueColumns(sheet, header, filled, labelled);
        List<Map<Address, Figure>> drawings = new ArrayList<>();
        for (RowHit row : rows) {
            Map<Address, Figure> values = values(header, row, lines, columns);
            free(drawings, values).putAll(values);
        }
        LabelMatches labels = new LabelMatches(sheet, header);
        List<Fragment> fragments = new ArrayList<>();
        for (Map<Address, Figure> drawing : drawings) {
            List<LabelMatch> matches = fragments.isEmpty() ? labels.of(rows) : List.of();
            fragments.add(new Fragment(header, sheet, drawing, matches));
        }
        return fragments;
    }

    /** The first drawing that has none of the cells yet. */
    private static Map<Address, Figure> free(List<Map<Address, Figure>> drawings, Map<Address, Figure> values) {
        for (Map<Address, Figure> drawing : drawings) {
            if (Collections.disjoint(drawing.keySet(), values.keySet())) {
                return drawing;
            }
        }
        Map<Address, Figure> further = new LinkedHashMap<>();
        drawings.add(further);
        return further;
    }

    private Map<Address, Figure> values(Header header, RowHit row, ValueRows lines, ValueColumns columns) {
        Map<Address, Figure> values = new LinkedHashMap<>();
        Block block = header.table().layout().blockOf(row.code()).orElseThrow();
        for (String code : codes(block.columns())) {
            Optional<ColumnHit> column = header.columnBeside(row.cell(), code);
            if (column.isPresent()) {
                Address address = new Address(header.table().layout().code(), row.code(), code);
                Figure figure = figures.read(
                        address,
                        lines.first(row),
                        lines.last(row),
                        columns.first(column.get()),
                        columns.last(column.get()));
                values.put(
                        address, figures.inFormsUnit(figure, column.get().cell().label()));
            }
        }
        return values;
    }

    private static List<String> codes(Axis columns) {
        List<String> codes = new ArrayList<>();
        for (Heading.Item item : columns.items()) {
            codes.add(item.code());
        }
        for (Heading.Group group : columns.groups()) {
            group.subtotalCode().ifPresent(codes::add);
        }
        return codes;
    }
}

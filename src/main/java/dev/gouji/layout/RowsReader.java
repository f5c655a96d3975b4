package dev.gouji.layout;

import dev.gouji.table.Address;
import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.Figure;
import dev.gouji.table.Heading;
import dev.gouji.table.LabelVariant;
import dev.gouji.table.Origin;
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
        List<Map<Address, Figure>> drawings = new ArrayList<>();
        List<LabelVariant> labels = new ArrayList<>();
        for (ColumnHit hit : header.hits()) {
            columnVariant(header, hit).ifPresent(labels::add);
        }
        for (RowHit row : new RowFinder(sheet, header, end).find()) {
            rowVariant(header, row).ifPresent(labels::add);
            Map<Address, Figure> values = values(header, row);
            free(drawings, values).putAll(values);
        }
        List<Fragment> fragments = new ArrayList<>();
        for (Map<Address, Figure> drawing : drawings) {
            fragments.add(new Fragment(
                    header.table().layout(), sheet.grid(), drawing, fragments.isEmpty() ? labels : List.of()));
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

    private Map<Address, Figure> values(Header header, RowHit row) {
        Map<Address, Figure> values = new LinkedHashMap<>();
        Block block = header.table().layout().blockOf(row.code()).orElseThrow();
        for (String code : codes(block.columns())) {
            Optional<ColumnHit> column = header.columnBeside(row.cell(), code);
            if (column.isPresent()) {
                LabelCell top = column.get().cell();
                Address address = new Address(header.table().layout().code(), row.code(), code);
                values.put(
                        address,
                        figures.read(address, row.cell().top(), row.cell().bottom(), top.left(), top.right()));
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

    private Optional<LabelVariant> rowVariant(Header header, RowHit row) {
        boolean subtotal = row.cell().label().plain().equals("小计");
        return subtotal || header.table().isOfficial(row.cell().label())
                ? Optional.empty()
                : Optional.of(variant(row.cell(), row.official()));
    }

    private Optional<LabelVariant> columnVariant(Header header, ColumnHit hit) {
        return header.table().isOfficial(hit.cell().label())
                ? Optional.empty()
                : header.table()
                        .column(hit.cell().label())
                        .filter(Heading.Item.class::isInstance)
                        .map(item -> variant(hit.cell(), item.label()));
    }

    private LabelVariant variant(LabelCell cell, String official) {
        return new LabelVariant(
                cell.text(),
                official,
                new Origin(sheet.grid().name(), cell.region().first()));
    }
}

package dev.gouji.corpus;

import dev.gouji.table.Address;
import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.CellContent;
import dev.gouji.table.Heading;
import dev.gouji.table.Layout;
import dev.gouji.table.ReportData;
import dev.gouji.table.TableLayout;
import java.util.ArrayList;
import java.util.List;

/** Draws one table of a report in a style. */
final class DrawnTable {
    private final Layout layout;
    private final TableLayout table;
    private final ReportData data;
    private final Style style;
    private final DrawnLabels labels;
    private final DrawnNumbers numbers;

    DrawnTable(
            Layout layout, TableLayout table, ReportData data, Style style, DrawnLabels labels, DrawnNumbers numbers) {
        this.layout = layout;
        this.table = table;
        this.data = data;
        this.style = style;
        this.labels = labels;
        this.numbers = numbers;
    }

    /** A row or a column: the headings from the outermost to its own, and its code. */
    private record Line(List<Heading> path, String code) {
        Heading own() {
            return path.get(path.size() - 1);
        }
    }

    Canvas draw() {
        if (table.drawing() == TableLayout.Drawing.LINE) {
            Block block = table.blocks().get(0);
            return switch (style.remedies()) {
                case LINE -> line(block, false);
                case PATH_LINE -> line(block, true);
                case MATRIX -> block(block);
                case TURNED -> block(block).transposed();
                case LIST -> line(block, false).transposed();
            };
        }
        List<Canvas> blocks = new ArrayList<>();
        for (Block block : table.blocks()) {
            Canvas titled = new Canvas();
            if (!block.title().isEmpty()) {
                titled.text(0, 0, block.title());
            }
            blocks.add(titled.add(block(block), titled.height(), 0));
        }
        return style.proactive() == Style.Proactive.STACKED || blocks.size() == 1
                ? below(blocks)
                : beside(blocks, style.proactive() == Style.Proactive.SQUARE ? 2 : blocks.size());
    }

    private static Canvas below(List<Canvas> blocks) {
        Canvas all = new Canvas();
        blocks.forEach(block -> all.add(block, all.height(), 0));
        return all;
    }

    private static Canvas beside(List<Canvas> blocks, int inOneRow) {
        Canvas all = new Canvas();
        for (int first = 0; first < blocks.size(); first += inOneRow) {
            Canvas row = new Canvas();
            for (Canvas block : blocks.subList(first, Math.min(first + inOneRow, blocks.size()))) {
                row.add(block, 0, row.width() == 0 ? 0 : row.width() + 1);
            }
            all.add(row, all.height(), 0);
        }
        return all;
    }

    private Canvas block(Block block) {
        List<Line> rows = rows(block.rows());
        List<Line> columns = columns(block.columns());
        boolean split = style.pageBreak() && rows.size() > 10;
        Canvas first = page(block, split ? rows.subList(0, rows.size() / 2) : rows, columns);
        if (split) {
            first.add(page(block, rows.subList(rows.size() / 2, rows.size()), columns), first.height() + 1, 0);
        }
        return first;
    }

    private Canvas page(Block block, List<Line> rows, List<Line> columns) {
        int labelColumns = style.rows() == Style.Rows.COLUMNS ? depth(rows) : 1;
        Canvas header = style.groupsAbove() ? header(columns, false) : flat(columns);
        Canvas page = new Canvas().add(header, 0, labelColumns);
        if (!block.corner().isEmpty()) {
            page.label(0, 0, header.height(), labelColumns, block.corner());
        }
        // A header turned on its side is a row's labels.
        Canvas side = style.rows() == Style.Rows.COLUMNS ? header(rows, false).transposed() : new Canvas();
        page.add(side, header.height(), 0);
        int at = header.height();
        List<Heading> above = List.of();
        for (Line row : rows) {
            switch (style.rows()) {
                case COLUMNS -> {}
                case PATHS -> page.text(at, 0, path(row));
                case ONE_COLUMN -> page.text(at, 0, labels.of(row.own()));
                case ONE_COLUMN_WITH_GROUPS -> {
                    List<Heading> groups = row.path().subList(0, row.path().size() - 1);
                    for (int depth = 0; depth < groups.size(); depth++) {
                        if (depth >= above.size() || !above.get(depth).equals(groups.get(depth))) {
                            page.text(at++, 0, labels.of(groups.get(depth)));
                        }
                    }
                    above = groups;
                    page.text(at, 0, labels.of(row.own()));
                }
            }
            for (int column = 0; column < columns.size(); column++) {
                page.value(
                        at,
                        labelColumns + column,
                        value(row.code(), columns.get(column).code()));
            }
            at++;
        }
        return page;
    }

    private String path(Line row) {
        List<String> path = new ArrayList<>();
        for (Heading heading : row.path()) {
            path.add(labels.of(heading));
        }
        // 三、本年度办理结果 is seldom repeated.
        return String.join("-", path.size() > 2 ? path.subList(1, path.size()) : path);
    }

    private Canvas line(Block block, boolean paths) {
        List<Line> all = new ArrayList<>();
        List<CellContent> values = new ArrayList<>();
        for (Line row : rows(block.rows())) {
            for (Line column : columns(block.columns())) {
                List<Heading> path = new ArrayList<>(row.path());
                path.addAll(column.path());
                all.add(new Line(path, column.code()));
                values.add(value(row.code(), column.code()));
            }
        }
        Canvas line = new Canvas();
        if (paths) {
            for (int at = 0; at < all.size(); at++) {
                List<Heading> path = all.get(at).path();
                line.text(
                        0,
                        at,
                        labels.of(path.get(path.size() - 2)) + "-"
                                + labels.of(all.get(at).own()));
            }
        } else {
            line.add(header(all, true), 0, 0);
        }
        int row = line.height();
        for (int at = 0; at < values.size(); at++) {
            line.value(row, at, values.get(at));
        }
        return line;
    }

    private Canvas flat(List<Line> columns) {
        Canvas flat = new Canvas();
        for (int at = 0; at < columns.size(); at++) {
            flat.text(0, at, labels.of(columns.get(at).own()));
        }
        return flat;
    }

    /** Headings over the columns, groups above their members. */
    private Canvas header(List<Line> lines, boolean ownLabelsLast) {
        Canvas header = new Canvas();
        int depth = depth(lines);
        for (int at = 0; at < lines.size(); at++) {
            List<Heading> path = lines.get(at).path();
            int own = path.size() - 1;
            boolean low = ownLabelsLast || (!style.merged() && style.repeated());
            int top = low ? depth - 1 : own;
            header.label(top, at, depth - top, 1, labels.of(path.get(own)));
            for (int level = 0; level < own; level++) {
                int height = level == own - 1 ? top - level : 1;
                boolean starts = at == 0 || !shares(lines.get(at - 1).path(), path, level);
                if (style.merged() ? starts : starts || style.repeated()) {
                    header.label(
                            level, at, height, style.merged() ? span(lines, at, level) : 1, labels.of(path.get(level)));
                }
            }
        }
        return header;
    }

    private static int span(List<Line> lines, int first, int level) {
        int last = first;
        while (last + 1 < lines.size()
                && shares(lines.get(last + 1).path(), lines.get(first).path(), level)) {
            last++;
        }
        return last - first + 1;
    }

    private static boolean shares(List<Heading> one, List<Heading> other, int level) {
        return one.size() > level + 1
                && other.size() > level + 1
                && one.subList(0, level + 1).equals(other.subList(0, level + 1));
    }

    private static int depth(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.path().size()).max().orElse(1);
    }

    private List<Line> rows(Axis axis) {
        List<Line> lines = lines(axis);
        for (Heading.Group group : axis.groups()) {
            if (group.subtotal() != null && isSingle(group.subtotal())) {
                List<String> members = Axis.codes(group);
                int place = 0;
                while (!members.contains(lines.get(place).code())) {
                    place++;
                }
                lines.removeIf(line -> members.contains(line.code()));
                lines.add(place, new Line(axis.path(group.subtotal()), group.subtotal()));
            }
        }
        return withSubtotals(axis, lines);
    }

    private List<Line> columns(Axis axis) {
        return withSubtotals(axis, lines(axis));
    }

    private static List<Line> lines(Axis axis) {
        List<Line> lines = new ArrayList<>();
        for (Heading.Item item : axis.items()) {
            lines.add(new Line(axis.path(item.code()), item.code()));
        }
        return lines;
    }

    /** 小计 behind a group's members, where the data has figures for it. */
    private List<Line> withSubtotals(Axis axis, List<Line> lines) {
        for (Heading.Group group : axis.groups()) {
            if (group.subtotal() != null && style.subtotals() && !isSingle(group.subtotal())) {
                List<String> members = Axis.codes(group);
                int place = lines.size();
                while (place > 0 && !members.contains(lines.get(place - 1).code())) {
                    place--;
                }
                if (place > 0) {
                    List<Heading> path = new ArrayList<>(axis.path(group.subtotal()));
                    path.add(new Heading.Item(group.subtotal(), "小计", "小计", List.of()));
                    lines.add(place, new Line(path, group.subtotal()));
                }
            }
        }
        return lines;
    }

    /** Whether the data has the group as one row, without its members. */
    private boolean isSingle(String subtotal) {
        return table.blockOf(subtotal)
                .flatMap(block -> block.rows().groups().stream()
                        .filter(group -> subtotal.equals(group.subtotal()))
                        .findFirst())
                .filter(group -> !group.single())
                .filter(group -> Axis.codes(group).stream().noneMatch(this::hasRow))
                .filter(group -> hasRow(subtotal))
                .isPresent();
    }

    private boolean hasRow(String row) {
        return data.figures().keySet().stream()
                .anyMatch(address ->
                        address.table().equals(table.code()) && address.row().equals(row));
    }

    private CellContent value(String row, String column) {
        Address address = new Address(table.code(), row, column);
        return numbers.of(data.figures().getOrDefault(address, new CellContent.Blank()), layout.measure(address));
    }
}

package dev.gouji.output;

import dev.gouji.table.Block;
import dev.gouji.table.Figure;
import dev.gouji.table.Heading;
import dev.gouji.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One block of a table in lines: its rows' labels, and beside them the values in columns. */
final class BlockText {
    private static final String GAP = "  ";
    private static final int NARROWEST_LABEL = 16;

    private final TextLines lines;
    private final Table table;
    private final String title;
    private final List<Row> rows = new ArrayList<>();
    private final List<Column> columns;

    BlockText(TextLines lines, Table table, Block block) {
        this.lines = lines;
        this.table = table;
        this.title = block.title();
        List<Heading.Item> shown = new ArrayList<>();
        collectColumns(block.columns().headings(), Set.copyOf(table.columns(block)), shown);
        collectRows(block.rows().headings(), 0, Set.copyOf(table.rows()), shown);
        this.columns = IntStream.range(0, shown.size())
                .mapToObj(at -> column(shown.get(at).shortLabel(), at))
                .toList();
    }

    /** The columns that the longest label takes. */
    int widestLabel() {
        return Stream.concat(Stream.of(title), rows.stream().map(Row::label))
                .mapToInt(label -> DisplayWidth.of(VisibleText.of(label)))
                .max()
                .orElse(0);
    }

    /** Prints the block, its labels in that many columns, or fewer where the values need the room. */
    void write(int labels) throws IOException {
        int values = columns.stream()
                .mapToInt(column -> GAP.length() + column.width())
                .sum();
        int label = Math.min(labels, Math.max(NARROWEST_LABEL, lines.style().width() - values));
        row(label, title, columns.stream().map(Column::label).toList());
        for (Row row : rows) {
            row(label, row.label(), row.values());
        }
    }

    // A long label goes on below itself; the values stand beside its first line.
    private void row(int labelWidth, String label, List<String> values) throws IOException {
        String text = VisibleText.of(label);
        int indent = text.length() - text.stripLeading().length();
        List<String> parts = Wrapping.lines(text.strip(), labelWidth - indent);
        StringBuilder line = new StringBuilder(DisplayWidth.padded(" ".repeat(indent) + parts.get(0), labelWidth));
        for (int at = 0; at < values.size(); at++) {
            line.append(GAP)
                    .append(DisplayWidth.rightAligned(
                            values.get(at), columns.get(at).width()));
        }
        lines.line(line.toString());
        for (String part : parts.subList(1, parts.size())) {
            lines.line(" ".repeat(indent) + part);
        }
    }

    private Column column(String label, int at) {
        String text = VisibleText.of(label);
        int widest = rows.stream()
                .filter(row -> !row.values().isEmpty())
                .mapToInt(row -> DisplayWidth.of(row.values().get(at)))
                .max()
                .orElse(0);
        return new Column(text, Math.max(widest, DisplayWidth.of(text)));
    }

    private void collectColumns(List<Heading> headings, Set<String> expected, List<Heading.Item> into) {
        for (Heading heading : headings) {
            own(heading).filter(item -> expected.contains(item.code())).ifPresent(into::add);
            if (heading instanceof Heading.Group group) {
                collectColumns(group.members(), expected, into);
            }
        }
    }

    private void collectRows(List<Heading> headings, int depth, Set<String> expected, List<Heading.Item> shown) {
        for (Heading heading : headings) {
            String label = GAP.repeat(depth) + heading.shortLabel();
            Optional<Row> own = own(heading)
                    .filter(item -> expected.contains(item.code()))
                    .map(item -> new Row(label, values(item.code(), shown)));
            own.ifPresent(rows::add);
            if (heading instanceof Heading.Group group) {
                if (own.isEmpty()) {
                    rows.add(new Row(label, List.of()));
                }
                collectRows(group.members(), depth + 1, expected, shown);
            }
        }
    }

    private List<String> values(String row, List<Heading.Item> shown) {
        return shown.stream()
                .map(column -> {
                    Optional<Figure> figure = table.figure(row, column.code());
                    return FigureText.of(figure);
                })
                .toList();
    }

    private static Optional<Heading.Item> own(Heading heading) {
        if (heading instanceof Heading.Item item) {
            return Optional.of(item);
        }
        return heading instanceof Heading.Group group
                ? group.subtotalCode()
                        .map(code -> new Heading.Item(code, group.label(), group.shortLabel(), group.aliases()))
                : Optional.empty();
    }

    /** A line of the block; a group's heading has no values. */
    private record Row(String label, List<String> values) {}

    private record Column(String label, int width) {}
}

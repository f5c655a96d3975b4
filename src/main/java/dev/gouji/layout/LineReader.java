package dev.gouji.layout;

import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.Figure;
import dev.gouji.table.Heading;
import dev.gouji.table.LabelMatch.How;
import dev.gouji.table.Measure;
import dev.gouji.table.TableLayout;
import dev.gouji.table.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a table drawn as a single line of numbers, the rows' labels standing above the columns'. */
final class LineReader {
    /** How far above the column labels the rows' labels may stand. */
    private static final int HIGHEST_HEADER = 9;

    /** How many blank rows may lie between the labels and the numbers. */
    private static final int BLANK_ROWS = 3;

    /** A row that counts the columns counts more than one procedure's. */
    private static final int FEWEST_COUNTED = 5;

    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");

    private final SheetLabels sheet;
    private final FigureReader figures;

    LineReader(SheetLabels sheet, FigureReader figures) {
        this.sheet = sheet;
        this.figures = figures;
    }

    /** The lines below the header, where it is one of a line; several where the table stands again beside itself. */
    List<Fragment> read(Header header, int end) {
        List<Fragment> fragments = new ArrayList<>();
        for (Header part : parts(header)) {
            fragment(part, end).ifPresent(fragments::add);
        }
        return fragments;
    }

    /** The header cut before each column that stands under the same row again. */
    private List<Header> parts(Header header) {
        List<String> addresses = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (ColumnHit hit : header.hits()) {
            Optional<RowHit> row = rowOf(header, hit);
            String address = row.isEmpty() ? "" : row.get().code() + "/" + hit.code();
            addresses.add(address);
            if (!address.isEmpty() && !seen.add(address)) {
                twice.add(address);
            }
        }
        if (twice.isEmpty()) {
            return List.of(header);
        }
        // One label alone that stands twice is wrong in one of its places, nobody knows in which.
        boolean wrong = twice.size() == 1 && seen.size() > 2;
        List<Header> parts = new ArrayList<>();
        List<ColumnHit> part = new ArrayList<>();
        seen.clear();
        for (int at = 0; at < addresses.size(); at++) {
            String address = addresses.get(at);
            if (wrong && twice.contains(address)) {
                continue;
            }
            if (!address.isEmpty() && !seen.add(address)) {
                parts.add(new Header(header.table(), part, header.zone()));
                part = new ArrayList<>();
                seen.clear();
                seen.add(address);
            }
            part.add(header.hits().get(at));
        }
        parts.add(new Header(
                header.table(),
                part,
                parts.isEmpty() ? header.zone() : part.get(0).cell().left()));
        return parts;
    }

    private Optional<Fragment> fragment(Header header, int end) {
        TableLayout table = header.table().layout();
        Map<Address, ColumnHit> columns = new LinkedHashMap<>();
        List<RowHit> rows = new ArrayList<>();
        for (ColumnHit hit : header.hits()) {
            rowOf(header, hit).ifPresent(row -> add(table, row, hit, rows, columns));
        }
        if (!columns.isEmpty() && columns.size() < header.hits().size()) {
            for (ColumnHit hit : header.hits()) {
                if (!isRead(hit, columns)) {
                    similarRow(header, hit, rows).ifPresent(row -> add(table, row, hit, rows, columns));
                }
            }
        }
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        int line = line(header, end);
        ValueColumns places = new ValueColumns(sheet, header, List.of(line), header.left());
        Map<Address, Figure> values = new LinkedHashMap<>();
        for (Map.Entry<Address, ColumnHit> column : columns.entrySet()) {
            ColumnHit hit = column.getValue();
            int bottom = sheet.around(line, hit.cell().left()).last().row();
            values.put(
                    column.getKey(),
                    figures.read(
                            column.getKey(), line, Math.min(bottom, end - 1), places.first(hit), places.last(hit)));
        }
        return Optional.of(new Fragment(header, sheet, values, new LabelMatches(sheet, header).of(rows)));
    }

    private static void add(
            TableLayout table, RowHit row, ColumnHit hit, List<RowHit> rows, Map<Address, ColumnHit> columns) {
        boolean hasColumn = table.blockOf(row.code())
                .filter(block -> block.columns().has(hit.code()))
                .isPresent();
        if (hasColumn) {
            columns.putIfAbsent(new Address(table.code(), row.code(), hit.code()), hit);
            for (RowHit known : rows) {
                if (known.code().equals(row.code())) {
                    return;
                }
            }
            rows.add(row);
        }
    }

    private static boolean isRead(ColumnHit hit, Map<Address, ColumnHit> columns) {
        for (ColumnHit read : columns.values()) {
            if (read.cell().left() == hit.cell().left()) {
                return true;
            }
        }
        return false;
    }

    /** A label above that is like the one row that was not found by its own. */
    private Optional<RowHit> similarRow(Header header, ColumnHit hit, List<RowHit> found) {
        List<Heading.Item> missing = new ArrayList<>(header.table().allRows());
        missing.removeIf(item -> found.stream()
                .anyMatch(row -> row.how() != How.SIMILAR && row.code().equals(item.code())));
        for (int row = hit.cell().top() - 1; row >= 0 && row >= hit.cell().top() - HIGHEST_HEADER; row--) {
            Optional<LabelCell> label = sheet.atOrLeft(row, hit.cell().left());
            Optional<Likeness.Match> match =
                    label.flatMap(cell -> header.table().likeness().only(cell, missing));
            if (match.isPresent() && match.get().how() == How.SIMILAR) {
                return Optional.of(RowHit.of(match.get().item(), label.orElseThrow(), How.SIMILAR));
            }
        }
        return Optional.empty();
    }

    /** The row whose label stands above the column's, in the same cell with it, or before it. */
    private Optional<RowHit> rowOf(Header header, ColumnHit hit) {
        if (hit.row() != null) {
            return Optional.of(new RowHit(hit.row(), hit.cell(), hit.official(), hit.how()));
        }
        int lowest = hit.cell().top() - 1;
        for (int row = lowest; row >= 0 && row >= lowest - HIGHEST_HEADER; row--) {
            Optional<RowHit> above = row(header, sheet.atOrLeft(row, hit.cell().left()));
            if (above.isPresent()) {
                return above;
            }
        }
        for (int column = hit.cell().left() - 1; column >= 0; column--) {
            Optional<RowHit> before = row(header, sheet.at(hit.cell().top(), column));
            if (before.isPresent()) {
                return before;
            }
        }
        return Optional.empty();
    }

    private static Optional<RowHit> row(Header header, Optional<LabelCell> label) {
        if (label.isEmpty()) {
            return Optional.empty();
        }
        LabelCell cell = label.get();
        Optional<Heading> heading = header.table().row(cell.label());
        return heading.isPresent() && heading.get() instanceof Heading.Item item
                ? Optional.of(RowHit.of(item, cell, header.table().how(item, cell.label())))
                : Optional.empty();
    }

    /** The row of the numbers: the first with more numbers than words, else, nothing being filled in, the one below. */
    private int line(Header header, int end) {
        int first = header.bottom() + 1;
        if (isCount(contents(header, first))) {
            first++;
        }
        for (int row = first; row < Math.min(end, first + BLANK_ROWS); row++) {
            List<CellContent> filled = contents(header, row);
            filled.removeIf(CellContent.Blank.class::isInstance);
            long numbers = filled.stream().filter(LineReader::isNumber).count();
            if (2 * numbers > filled.size()) {
                return row;
            }
            if (!filled.isEmpty()) {
                return first;
            }
        }
        return first;
    }

    private static boolean isNumber(CellContent content) {
        CellContent shown = content.shown();
        return shown instanceof CellContent.Number
                || shown instanceof CellContent.ErrorValue
                || (shown instanceof CellContent.Text text
                        && !(NumberText.read(text.text(), Measure.COUNT).value() instanceof Value.NotNumber));
    }

    /** Whether the row numbers the columns: 1, 2, 3 … to the last. */
    private static boolean isCount(List<CellContent> contents) {
        for (int at = 0; at < contents.size(); at++) {
            String text = NOT_DIGITS.matcher(contents.get(at).text()).replaceAll("");
            if (!text.equals(Integer.toString(at + 1))) {
                return false;
            }
        }
        // So few may be numbers that happen to follow each other.
        return contents.size() > FEWEST_COUNTED;
    }

    private List<CellContent> contents(Header header, int row) {
        List<CellContent> contents = new ArrayList<>();
        for (ColumnHit hit : header.hits()) {
            contents.add(sheet.grid().at(row, hit.cell().left()));
        }
        return contents;
    }
}

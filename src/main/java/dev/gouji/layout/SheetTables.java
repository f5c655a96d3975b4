package dev.gouji.layout;

import dev.gouji.table.Layout;
import dev.gouji.table.TableLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the tables of a layout on one sheet. */
final class SheetTables {
    private final SheetLabels sheet;
    private final RowsReader rows;
    private final LineReader line;
    private final List<Header> headers = new ArrayList<>();

    SheetTables(SheetLabels sheet, Layout layout, List<TableLabels> tables) {
        this.sheet = sheet;
        FigureReader figures = new FigureReader(sheet, layout);
        this.rows = new RowsReader(sheet, figures);
        this.line = new LineReader(sheet, figures);
        Predicate<String> ambiguous = text -> isAmbiguous(text, tables);
        for (TableLabels table : tables) {
            headers.addAll(new HeaderFinder(sheet, table, ambiguous).find());
        }
        headers.sort(Comparator.comparingInt(Header::top));
    }

    /** Whether the label is a row's somewhere, or a column's in several tables. */
    private static boolean isAmbiguous(String text, List<TableLabels> tables) {
        int columns = 0;
        for (TableLabels table : tables) {
            if (table.isRow(text)) {
                return true;
            }
            columns += table.isColumn(text) ? 1 : 0;
        }
        return columns > 1;
    }

    /** What was read below each header, from top to bottom. */
    List<Fragment> fragments() {
        List<Fragment> fragments = new ArrayList<>();
        for (Header header : headers) {
            Optional<Fragment> oneLine = header.table().layout().drawing() == TableLayout.Drawing.LINE
                    ? line.read(header, end(header))
                    : Optional.empty();
            if (oneLine.isPresent()) {
                fragments.add(oneLine.get());
            } else {
                fragments.addAll(rows.read(header, end(header)));
            }
        }
        return fragments;
    }

    /** A header's rows end where the next header below it begins. */
    private int end(Header header) {
        int end = sheet.grid().lastRow() + 2;
        for (Header other : headers) {
            if (other.top() > header.bottom() && other.left() <= header.right()) {
                end = Math.min(end, other.top());
            }
        }
        return end;
    }
}

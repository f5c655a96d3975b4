package dev.gouji.layout;

import dev.gouji.table.Layout;
import dev.gouji.table.TableLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** Finds the tables of a layout on one sheet. */
final class SheetTables {
    /** How far below a header its first rows' labels stand. */
    private static final int DEEPEST_LABEL = 40;

    private final SheetLabels sheet;
    private final RowsReader rows;
    private final LineReader line;
    private final List<Header> bands = new ArrayList<>();

    SheetTables(SheetLabels sheet, Layout layout, LayoutLabels labels) {
        this.sheet = sheet;
        FigureReader figures = new FigureReader(sheet, layout);
        this.rows = new RowsReader(sheet, figures);
        this.line = new LineReader(sheet, figures);
        for (TableLabels table : labels.tables()) {
            bands.addAll(new HeaderFinder(sheet, table, labels).find());
        }
        bands.sort(Comparator.comparingInt(Header::top));
        bands.replaceAll(this::withZone);
    }

    /** A band's area begins with its rows' labels, or with the nearest label where none is known. */
    private Header withZone(Header band) {
        int zone = band.left();
        int nearest = -1;
        for (LabelCell cell : sheet.between(band.bottom() + 1, band.bottom() + DEEPEST_LABEL)) {
            if (cell.left() < zone && band.table().row(cell.label()).isPresent()) {
                zone = cell.left();
            }
            if (cell.top() <= band.bottom() + 2 && cell.right() < band.left()) {
                nearest = Math.max(nearest, cell.left());
            }
        }
        boolean down = band.table().layout().drawing() == TableLayout.Drawing.ROWS;
        int labels = down && zone == band.left() && nearest >= 0 ? nearest : zone;
        return new Header(band.table(), band.hits(), labels);
    }

    /** What was read below each header, from top to bottom. */
    List<Fragment> fragments() {
        List<Fragment> fragments = new ArrayList<>();
        List<Header> parts = new ArrayList<>();
        IdentityHashMap<Header, Boolean> lines = new IdentityHashMap<>();
        for (int at = 0; at < bands.size(); at++) {
            Header band = bands.get(at);
            boolean drawnAsLine = band.table().layout().drawing() == TableLayout.Drawing.LINE;
            List<Fragment> oneLine = drawnAsLine ? line.read(band, end(bands, at)) : List.of();
            if (!oneLine.isEmpty()) {
                fragments.addAll(oneLine);
                parts.add(band);
                lines.put(band, true);
            } else {
                parts.addAll(new HeaderParts(sheet, band).parts(end(bands, at)));
            }
        }
        for (int at = 0; at < parts.size(); at++) {
            if (!lines.containsKey(parts.get(at))) {
                fragments.addAll(read(parts.get(at), end(parts, at)));
            }
        }
        return fragments;
    }

    private List<Fragment> read(Header header, int end) {
        List<Fragment> found = rows.read(header, end);
        return found.isEmpty() ? line.read(header, end) : found;
    }

    /** A header's rows end where the next header below it begins. */
    private int end(List<Header> all, int at) {
        for (int next = at + 1; next < all.size(); next++) {
            if (all.get(at).isAbove(all.get(next))) {
                return all.get(next).top();
            }
        }
        return sheet.grid().lastRow() + 2;
    }
}

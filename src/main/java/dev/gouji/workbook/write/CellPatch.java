package dev.gouji.workbook.write;

import dev.gouji.finding.CorrectionOutcome;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives cells of a sheet's part other contents; a cell's style, and all that is said of it elsewhere, stays. */
final class CellPatch {
    private static final Pattern TYPE = Pattern.compile("\\st\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    private static final Pattern ARRAY =
            Pattern.compile("\\sref\\s*=\\s*[\"']([A-Z]{1,3}\\d{1,7}):([A-Z]{1,3}\\d{1,7})[\"']");

    private final XmlPart sheet;
    private final CellElements elements;

    CellPatch(XmlPart sheet) {
        this.sheet = sheet;
        this.elements = new CellElements(sheet);
    }

    /** Why the cell cannot be given another number; null where it can. */
    @Nullable
    CorrectionOutcome refusal(CellPosition place) throws IOException {
        Optional<XmlElement> row = elements.row(place.row());
        if (row.isEmpty()) {
            return CorrectionOutcome.ABSENT;
        }
        Optional<XmlElement> cell = CellElements.cell(row.get(), place);
        if (cell.isEmpty()) {
            return CellElements.isNumbered(row.get()) ? null : CorrectionOutcome.ABSENT;
        }
        return cell.get().child("f").isPresent() || isInArray(place) ? CorrectionOutcome.FORMULA : null;
    }

    /** Whether the formula of another cell gives the cell its number. */
    private boolean isInArray(CellPosition place) {
        return ARRAY.matcher(sheet.characters()).results().anyMatch(found -> {
            int opening = sheet.characters().lastIndexOf('<', found.start());
            boolean formula = sheet.characters().startsWith("<" + sheet.root().prefix() + "f ", opening);
            String tag = sheet.characters().substring(opening, found.start());
            String rest =
                    sheet.characters().substring(found.end(), sheet.characters().indexOf('>', found.end()));
            boolean shared = (tag + rest).contains("\"shared\"") || (tag + rest).contains("'shared'");
            CellPosition first = CellPosition.of(found.group(1));
            CellPosition last = CellPosition.of(found.group(2));
            return formula
                    && !shared
                    && place.row() >= first.row()
                    && place.row() <= last.row()
                    && place.column() >= first.column()
                    && place.column() <= last.column();
        });
    }

    /** The number of the style that the cell has, or gets from its row or column. */
    int style(CellPosition place) throws IOException {
        Optional<XmlElement> row = elements.row(place.row());
        Optional<XmlElement> cell = row.flatMap(found -> CellElements.cell(found, place));
        if (cell.isPresent()) {
            return cell.get().number("s", 0);
        }
        if (row.isPresent() && row.get().value("customFormat").matches("1|true")) {
            return row.get().number("s", 0);
        }
        int column = place.column() + 1;
        for (XmlElement cols : sheet.root().children("cols")) {
            for (XmlElement col : cols.children("col")) {
                if (col.number("min", 0) <= column && column <= col.number("max", 0)) {
                    return col.number("style", 0);
                }
            }
        }
        return 0;
    }

    /** Gives the cell that content; cells of one row come from left to right. */
    void put(CellPosition place, CellContent content) throws IOException {
        XmlElement row = elements.row(place.row())
                .orElseThrow(() -> new IOException("no row for " + place + " in " + sheet.name()));
        Optional<XmlElement> found = CellElements.cell(row, place);
        if (found.isPresent()) {
            XmlElement cell = found.get();
            String whole = sheet.textOf(cell);
            String opening = whole.substring(0, cell.openEnd() - cell.start() - (cell.isEmptyTag() ? 2 : 1));
            sheet.replace(cell, element(cell.prefix(), TYPE.matcher(opening).replaceAll(""), kept(cell), content));
            return;
        }
        String prefix = sheet.root().prefix();
        int style = style(place);
        String opening = "<" + prefix + "c r=\"" + place + "\"" + (style == 0 ? "" : " s=\"" + style + "\"");
        String cell = element(prefix, opening, "", content);
        XmlElement next = CellElements.behind(row, place);
        if (next == null) {
            sheet.append(row, cell);
        } else {
            sheet.insertBefore(next, cell);
        }
    }

    /** The cell's formula, if it has one. */
    private String kept(XmlElement cell) {
        return cell.child("f").map(sheet::textOf).orElse("");
    }

    private static String element(String prefix, String opening, String formula, CellContent content) {
        CellContent shown = content.shown();
        String type = "";
        String value = shown.text();
        if (shown instanceof CellContent.Text) {
            type = " t=\"str\"";
            value = XmlEscape.cellText(value);
        } else if (shown instanceof CellContent.Bool bool) {
            type = " t=\"b\"";
            value = bool.value() ? "1" : "0";
        } else if (shown instanceof CellContent.ErrorValue) {
            type = " t=\"e\"";
            value = XmlEscape.text(value);
        }
        return opening.stripTrailing() + type + ">" + formula + "<" + prefix + "v>" + value + "</" + prefix + "v></"
                + prefix + "c>";
    }
}

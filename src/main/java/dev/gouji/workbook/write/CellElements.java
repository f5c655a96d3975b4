package dev.gouji.workbook.write;

import dev.gouji.table.CellPosition;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a sheet's rows and cells in its part, without looking into any other. */
final class CellElements {
    private static final Pattern NUMBER = Pattern.compile("\\sr\\s*=\\s*[\"'](\\d{1,8})[\"']");
    private static final Pattern LETTERS = Pattern.compile("([A-Z]{1,3})\\d{1,8}");

    private final XmlPart sheet;
    private final String text;
    private final Map<Integer, Optional<XmlElement>> rows = new HashMap<>();

    CellElements(XmlPart sheet) {
        this.sheet = sheet;
        this.text = sheet.characters();
    }

    /** The element of that row, from 0; nothing where the sheet states none. */
    Optional<XmlElement> row(int wanted) throws IOException {
        Optional<XmlElement> known = rows.get(wanted);
        if (known == null) {
            known = found(wanted);
            rows.put(wanted, known);
        }
        return known;
    }

    private Optional<XmlElement> found(int wanted) throws IOException {
        Optional<XmlElement> data = sheet.root().child("sheetData");
        if (data.isEmpty() || data.get().isEmptyTag()) {
            return Optional.empty();
        }
        String tag = "<" + sheet.root().prefix() + "row";
        int end = data.get().closeStart();
        int row = -1;
        int at = text.indexOf('<', data.get().openEnd());
        while (at >= 0 && at < end) {
            int next = at + 1;
            if (text.startsWith("<!--", at)) {
                next = text.indexOf("-->", at);
            } else if (text.startsWith("<![CDATA[", at)) {
                next = text.indexOf("]]>", at);
            } else if (text.startsWith(tag, at) && " \t\r\n/>".indexOf(text.charAt(at + tag.length())) >= 0) {
                Matcher number = NUMBER.matcher(text.substring(at, text.indexOf('>', at)));
                row = number.find() ? Integer.parseInt(number.group(1)) - 1 : row + 1;
                if (row == wanted) {
                    return Optional.of(XmlScanner.element(text, at));
                }
            }
            at = next < 0 ? -1 : text.indexOf('<', next);
        }
        return Optional.empty();
    }

    /** The element of that cell in its row; nothing where the row states none. */
    static Optional<XmlElement> cell(XmlElement row, CellPosition wanted) {
        int column = -1;
        for (XmlElement cell : row.children("c")) {
            column = column(cell, column);
            if (column == wanted.column()) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** Whether cells of the row can be put before others without moving them. */
    static boolean isNumbered(XmlElement row) {
        return row.children("c").stream().allMatch(cell -> cell.attribute("r").isPresent());
    }

    /** The first cell behind that place in the row; null where there is none. */
    static @Nullable XmlElement behind(XmlElement row, CellPosition place) {
        for (XmlElement cell : row.children("c")) {
            if (column(cell, -1) > place.column()) {
                return cell;
            }
        }
        return null;
    }

    private static int column(XmlElement cell, int before) {
        Matcher stated = LETTERS.matcher(cell.value("r").strip().toUpperCase(Locale.ROOT));
        return stated.matches() ? CellPosition.of(stated.group(1) + "1").column() : before + 1;
    }
}

package dev.gouji.workbook.read;

import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Region;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one sheet's part into its grid. */
final class SheetReader {
    private static final int ROWS = 1 << 20;
    private static final int COLUMNS = 1 << 14;

    /** More cells with content than this are no statistics table; reading them would only fill the memory. */
    private static final int MOST_CELLS = 2_000_000;

    private static final int MOST_MERGES = 200_000;

    private final XMLStreamReader xml;
    private final SharedStrings strings;
    private final Grid.Builder grid;
    private final SharedFormulas formulas = new SharedFormulas();
    private int row = -1;
    private int column = -1;
    private int cells;
    private int merges;

    SheetReader(XMLStreamReader xml, SharedStrings strings, SheetEntry sheet) {
        this.xml = xml;
        this.strings = strings;
        this.grid = new Grid.Builder(sheet.name(), sheet.visibility());
    }

    Grid read() throws XMLStreamException, Budget.ExceededException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> startRow();
                    case "c" -> cell();
                    case "mergeCell" -> merge();
                    default -> {
                        // Looks, print settings and the like say nothing about the cells' contents.
                    }
                }
            }
        }
        return grid.build();
    }

    private void startRow() throws XMLStreamException {
        String stated = XmlInput.attribute(xml, "r");
        row = stated == null ? row + 1 : Integer.parseInt(stated) - 1;
        column = -1;
        if (row < 0 || row >= ROWS) {
            throw new XMLStreamException("row " + stated);
        }
    }

    private void cell() throws XMLStreamException, Budget.ExceededException {
        String reference = null;
        String type = "n";
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            switch (xml.getAttributeLocalName(at)) {
                case "r" -> reference = xml.getAttributeValue(at);
                case "t" -> type = xml.getAttributeValue(at);
                default -> {
                    // The style of a cell is not read.
                }
            }
        }
        place(reference);
        content(type);
    }

    private void place(@Nullable String reference) throws XMLStreamException {
        if (reference == null) {
            column++;
        } else {
            CellPosition position = position(reference);
            if (position.row() != row) {
                throw new XMLStreamException("cell " + reference + " in row " + (row + 1));
            }
            column = position.column();
        }
        if (column >= COLUMNS || row < 0) {
            throw new XMLStreamException("cell " + reference);
        }
    }

    private void content(String type) throws XMLStreamException, Budget.ExceededException {
        String value = null;
        String inline = null;
        String formula = null;
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "is" -> inline = SharedStrings.text(xml);
                    case "f" -> formula = formulas.read(xml, new CellPosition(row, column));
                    default -> skip();
                }
            }
            event = xml.next();
        }
        CellContent content = inline != null && value == null ? text(inline) : content(type, value);
        if (formula != null) {
            content = new CellContent.Formula(formula, value == null || isNothing(type, value) ? null : content, null);
        }
        if (!(content instanceof CellContent.Blank)) {
            if (++cells > MOST_CELLS) {
                throw new Budget.ExceededException();
            }
            grid.put(row, column, content);
        }
    }

    /** An empty result is one only of a text formula. */
    private static boolean isNothing(String type, String value) {
        return value.isEmpty() && !type.equals("str");
    }

    private CellContent content(String type, @Nullable String value) {
        if (value == null || (value.isEmpty() && !type.equals("str"))) {
            return new CellContent.Blank();
        }
        return switch (type) {
            case "n" -> NumberCell.read(value);
            case "s" -> shared(value);
            case "str", "inlineStr" -> text(EscapedText.decode(value));
            case "d" -> new CellContent.Text(value);
            case "e" -> new CellContent.ErrorValue(value);
            case "b" -> bool(value);
            default -> new CellContent.Unreadable(value, CellContent.Defect.UNKNOWN_TYPE);
        };
    }

    private CellContent shared(String index) {
        try {
            return strings.at(Integer.parseInt(index.strip()))
                    .map(SheetReader::text)
                    .orElseGet(() -> new CellContent.Unreadable("#" + index, CellContent.Defect.NO_SUCH_STRING));
        } catch (NumberFormatException e) {
            return new CellContent.Unreadable("#" + index, CellContent.Defect.NO_SUCH_STRING);
        }
    }

    private static CellContent text(String text) {
        return text.isEmpty() ? new CellContent.Blank() : new CellContent.Text(text);
    }

    private static CellContent bool(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "1", "true" -> new CellContent.Bool(true);
            case "0", "false" -> new CellContent.Bool(false);
            default -> new CellContent.Unreadable(value, CellContent.Defect.NOT_A_BOOLEAN);
        };
    }

    private void merge() throws XMLStreamException, Budget.ExceededException {
        if (++merges > MOST_MERGES) {
            throw new Budget.ExceededException();
        }
        String reference = Objects.requireNonNullElse(XmlInput.attribute(xml, "ref"), "");
        int colon = reference.indexOf(':');
        try {
            CellPosition first = position(colon < 0 ? reference : reference.substring(0, colon));
            CellPosition last = colon < 0 ? first : position(reference.substring(colon + 1));
            grid.merge(new Region(first, last));
        } catch (IllegalArgumentException e) {
            throw new XMLStreamException("merged cells " + reference, e);
        }
    }

    private static CellPosition position(String reference) throws XMLStreamException {
        try {
            return CellPosition.of(reference.replace("$", ""));
        } catch (IllegalArgumentException e) {
            throw new XMLStreamException("cell reference " + reference, e);
        }
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}

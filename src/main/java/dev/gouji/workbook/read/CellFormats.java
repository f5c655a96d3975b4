package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.DateFormat;
import dev.gouji.workbook.Limit;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which of a workbook's cell styles show numbers as dates; the part that says so is read when a cell first asks. */
final class CellFormats {
    private final WorkbookPackage file;
    private @Nullable BitSet dates;

    CellFormats(WorkbookPackage file) {
        this.file = file;
    }

    /** Whether a number in a cell of that style is shown as a date. */
    boolean isDate(String style) throws WorkbookException {
        int index = References.row(style, 0) + 1;
        return index > 0 && dates().get(index);
    }

    /** Whether each style shows numbers as the other workbook's style of that number does. */
    boolean agreesWith(CellFormats other) throws WorkbookException {
        return dates().equals(other.dates());
    }

    private BitSet dates() throws WorkbookException {
        if (dates == null) {
            dates = read();
        }
        return dates;
    }

    private BitSet read() throws WorkbookException {
        BitSet found = new BitSet();
        try {
            file.findDates(found);
        } catch (WorkbookException | XMLStreamException | IOException e) {
            // Damaged styles are no reason to read nothing; the numbers are what they are, only without their looks.
            file.requireWithinBudget();
        }
        return found;
    }

    /** Finds the styles that show dates. */
    static void read(PartXml xml, BitSet found) throws WorkbookException {
        Map<String, Boolean> own = new HashMap<>();
        while (xml.nextChild()) {
            if (xml.name().equals("numFmts")) {
                while (xml.nextChild()) {
                    xml.use(Limit.STYLES, 1);
                    own.put(
                            String.valueOf(xml.attribute("numFmtId")),
                            DateFormat.isDate(String.valueOf(xml.attribute("formatCode"))));
                    xml.skip();
                }
            } else if (xml.name().equals("cellXfs")) {
                for (int index = 0; xml.nextChild(); index++) {
                    xml.use(Limit.STYLES, 1);
                    String format = xml.attribute("numFmtId");
                    if (format != null && isDate(format, own)) {
                        found.set(index);
                    }
                    xml.skip();
                }
                return;
            } else {
                xml.skip();
            }
        }
    }

    /** A workbook may give a number that Excel knows a meaning of its own. */
    private static boolean isDate(String format, Map<String, Boolean> own) {
        Boolean stated = own.get(format);
        return stated != null ? stated : DateFormat.isDate(References.row(format, 0) + 1);
    }
}

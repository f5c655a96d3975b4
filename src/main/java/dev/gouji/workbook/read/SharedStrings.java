package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellContent.Defect;
import dev.gouji.workbook.Limit;
import java.util.ArrayList;
import java.util.List;

/** The texts that cells name by number. */
record SharedStrings(List<CellContent> texts) {
    static final SharedStrings NONE = new SharedStrings(List.of());

    static SharedStrings read(PartXml xml) throws WorkbookException {
        List<CellContent> texts = new ArrayList<>();
        while (xml.nextChild()) {
            if (xml.name().equals("si")) {
                xml.use(Limit.STRINGS, 1);
                texts.add(new CellContent.Text(RichText.read(xml)));
            } else {
                xml.skip();
            }
        }
        xml.finish();
        return new SharedStrings(texts);
    }

    /** The text of that number. */
    CellContent at(String number) {
        int index = index(number.strip());
        return index < 0 || index >= texts.size()
                ? new CellContent.Unreadable(number, Defect.NO_SUCH_STRING)
                : texts.get(index);
    }

    private static int index(String number) {
        int index = 0;
        for (int at = 0; at < number.length(); at++) {
            int digit = number.charAt(at) - '0';
            if (digit < 0 || digit > 9 || at > 8) {
                return -1;
            }
            index = index * 10 + digit;
        }
        return number.isEmpty() ? -1 : index;
    }
}

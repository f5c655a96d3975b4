package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.ReadBudget;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The names in one workbook's documents: the parser keeps each of them, so that millions of different ones would fill the memory. */
final class XmlNames {
    private final ReadBudget budget;
    private final Set<String> names = new HashSet<>();

    XmlNames(ReadBudget budget) {
        this.budget = budget;
    }

    /** Counts the names in the tag that the parser stands at. */
    void ofTag(XMLStreamReader parser) throws WorkbookException {
        count(parser.getLocalName());
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            count(parser.getAttributeLocalName(i));
        }
        for (int i = 0; i < parser.getNamespaceCount(); i++) {
            String prefix = parser.getNamespacePrefix(i);
            if (prefix != null) {
                count(prefix);
            }
        }
    }

    /** Counts the name. */
    void count(String name) throws WorkbookException {
        if (names.add(name)) {
            budget.use(Limit.NAMES, name.length());
        }
    }
}

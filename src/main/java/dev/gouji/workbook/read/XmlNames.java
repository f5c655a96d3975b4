package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.ReadBudget;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The names in one workbook's documents: the parser keeps each of them, so that millions of different ones would fill the memory. */
final class XmlNames {
    /** A power of two, far more than the names that a workbook's parts have. */
    private static final int RECENT = 512;

    private final ReadBudget budget;
    private final Set<String> names = new HashSet<>();
    private final @Nullable String[] recent = new String[RECENT];

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

    /** Counts the name; the parser has one object for each, so that most need no look at their characters. */
    @SuppressWarnings("ReferenceEquality")
    void count(String name) throws WorkbookException {
        int at = name.hashCode() & (RECENT - 1);
        if (recent[at] != name) {
            recent[at] = name;
            if (names.add(name)) {
                budget.use(Limit.NAMES, name.length());
            }
        }
    }
}

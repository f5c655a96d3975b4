package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.ReadBudget;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What the last few parts of one kind said: many workbooks come from one template, and have such parts byte by byte. Several threads
 * may ask.
 *
 * @param <T> what is read from a part; not changed any more
 */
final class RecentParts<T> {
    private static final int KEPT = 32;
    private final Map<StoredPart, Known<T>> recent = new Recent<>();

    /** Reads a part. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws WorkbookException, XMLStreamException, IOException;
    }

    /** What the part says, null standing for one that is too large to be kept; it uses up as much of the budget whether it is read or was known. */
    T of(@Nullable StoredPart part, ReadBudget budget, Reading<T> reading)
            throws WorkbookException, XMLStreamException, IOException {
        if (part == null) {
            return reading.read();
        }
        Known<T> known = find(part);
        if (known == null) {
            Map<Limit, Long> before = budget.used();
            known = new Known<>(reading.read(), budget.usedSince(before));
            keep(part, known);
        } else {
            budget.use(known.used);
        }
        return known.said;
    }

    private synchronized @Nullable Known<T> find(StoredPart part) {
        return recent.get(part);
    }

    private synchronized void keep(StoredPart part, Known<T> known) {
        recent.put(part, known);
    }

    private record Known<T>(T said, Map<Limit, Long> used) {}

    private static final class Recent<T> extends LinkedHashMap<StoredPart, T> {
        private static final long serialVersionUID = 1;

        Recent() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<StoredPart, T> eldest) {
            return size() > KEPT;
        }
    }
}

package dev.gouji.workbook.write;

import dev.gouji.workbook.read.StrictXml;
import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;

/** A part with a workbook's cell styles before and after the findings sheet's looks were added. */
final class StyledPart {
    private final byte[] before;
    private final byte[] after;
    private final boolean changed;
    private final Looks looks;

    private StyledPart(byte[] before, byte[] after, boolean changed, Looks looks) {
        this.before = before;
        this.after = after;
        this.changed = changed;
        this.looks = looks;
    }

    /**
     * Adds the looks to a part with those bytes.
     *
     * @throws IOException where it is no XML: what of it can be read must not change by being mended in passing
     */
    static StyledPart of(String name, byte[] before) throws IOException {
        requireXml(name, before);
        XmlPart part = new XmlPart(name, before);
        Looks looks = new StylePart(part).add();
        boolean changed = part.isChanged();
        byte[] after = changed ? part.bytes() : before;
        if (changed) {
            requireXml(name, after);
        }
        return new StyledPart(before, after, changed, looks);
    }

    private static void requireXml(String name, byte[] bytes) throws IOException {
        try {
            new StrictXml().read(bytes);
        } catch (XMLStreamException broken) {
            throw new IOException("the part " + name + " is no XML, or would be none", broken);
        }
    }

    /** Whether these bytes are what the looks were added to. */
    boolean isOf(byte[] bytes) {
        return Arrays.equals(before, bytes);
    }

    int size() {
        return before.length + after.length;
    }

    boolean isChanged() {
        return changed;
    }

    /** The part's bytes with the looks, which are well-formed. */
    byte[] bytes() {
        return after;
    }

    Looks looks() {
        return looks;
    }
}

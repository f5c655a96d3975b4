package dev.gouji.workbook.write;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The part that tells each part's type. */
final class ContentTypes {
    static final String NAME = "[Content_Types].xml";

    private final XmlPart part;
    private final Set<String> defaulted = new HashSet<>();

    ContentTypes(XmlPart part) {
        this.part = part;
    }

    XmlPart part() {
        return part;
    }

    /** Tells one part's type. */
    void override(String name, String type) {
        part.append(
                part.root(),
                "<" + part.root().prefix() + "Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>");
    }

    /** Tells the type of all parts with that ending, if it is not told. */
    void defaultType(String ending, String type) {
        boolean told = part.root().children("Default").stream()
                .anyMatch(known ->
                        known.value("Extension").toLowerCase(Locale.ROOT).equals(ending));
        if (!told && defaulted.add(ending)) {
            part.append(
                    part.root(),
                    "<" + part.root().prefix() + "Default Extension=\"" + ending + "\" ContentType=\"" + type + "\"/>");
        }
    }

    /** Forgets the types of parts that are no longer there. */
    void remove(Set<String> gone) {
        for (XmlElement override : part.root().children("Override")) {
            if (gone.contains(PartName.key(override.value("PartName")))) {
                part.delete(override);
            }
        }
    }
}

package dev.gouji.workbook.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part that lists a workbook's sheets and names: takes sheets out of it and puts one at its end. */
final class WorkbookPart {
    private static final Set<String> RELATIONS = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private final XmlPart part;
    private final XmlElement sheets;
    private final List<Tab> tabs = new ArrayList<>();
    private final Set<Integer> removed = new HashSet<>();

    WorkbookPart(XmlPart part) throws IOException {
        this.part = part;
        this.sheets =
                part.root().child("sheets").orElseThrow(() -> new IOException("no list of sheets in " + part.name()));
        for (XmlElement element : sheets.children("sheet")) {
            tabs.add(new Tab(element.value("name"), element.number("sheetId", 0), relationId(element), element));
        }
    }

    XmlPart part() {
        return part;
    }

    /** All tabs as opened, chart sheets included. */
    List<Tab> tabs() {
        return List.copyOf(tabs);
    }

    /** The namespace of the sheets' own elements. */
    String namespace() {
        return part.root().namespace(part.root().prefix());
    }

    /** The namespace, and beginning of types, of relations. */
    String relationsNamespace() {
        return namespace().startsWith("http://purl.oclc.org/")
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    }

    /** Whether sheets may be neither added nor taken out. */
    boolean isStructureProtected() {
        return part.root()
                .child("workbookProtection")
                .map(protection -> protection.value("lockStructure"))
                .filter(locked -> locked.equals("1") || locked.equals("true"))
                .isPresent();
    }

    /** Takes the tabs out; tells whether the tab that a person sees on opening was among them, for which another then stands in. */
    boolean remove(List<Tab> gone) {
        gone.forEach(tab -> {
            removed.add(tabs.indexOf(tab));
            part.delete(tab.element());
        });
        boolean active = views().stream()
                .filter(view -> view.attribute("activeTab").isPresent())
                .anyMatch(view -> removed.contains(view.number("activeTab", 0)));
        for (XmlElement view : views()) {
            part.setNumber(view, "activeTab", moved(view.number("activeTab", 0)));
            part.setNumber(view, "firstSheet", moved(view.number("firstSheet", 0)));
        }
        List<String> prefixes =
                gone.stream().map(tab -> Reference.quoted(tab.name()) + "!").toList();
        part.root().child("definedNames").ifPresent(list -> moveNames(list, prefixes));
        return active;
    }

    /** Whether a tab has the name; names differ in more than case. */
    boolean isTaken(String name) {
        return tabs.stream().anyMatch(tab -> tab.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * Puts the tab at the end.
     *
     * @param wantedId the number by which others may refer to it; null for the next
     * @param active whether it is the tab that a person sees on opening; else that stays the one it was
     */
    void append(String name, @Nullable Integer wantedId, String relationId, List<LocalName> names, boolean active) {
        String reference = Relations.reference(sheets, relationsNamespace(), relationId);
        part.append(
                sheets,
                "<" + sheets.prefix() + "sheet name=\"" + XmlEscape.attribute(name) + "\" sheetId=\""
                        + sheetId(wantedId) + "\" " + reference + "/>");
        for (XmlElement view : active ? views() : List.<XmlElement>of()) {
            part.setNumber(view, "activeTab", tabs.size());
        }
        writeNames(names);
    }

    private int sheetId(@Nullable Integer wanted) {
        int next = tabs.stream().mapToInt(Tab::sheetId).max().orElse(0) + 1;
        boolean taken = tabs.stream().anyMatch(tab -> wanted != null && tab.sheetId() == wanted);
        return wanted == null || taken ? next : wanted;
    }

    private void writeNames(List<LocalName> names) {
        int last = tabs.size();
        StringBuilder added = new StringBuilder();
        String tag = sheets.prefix() + "definedName";
        for (LocalName name : names) {
            added.append('<').append(tag).append(" name=\"").append(name.name());
            added.append("\" localSheetId=\"").append(last).append('"');
            added.append(name.hidden() ? " hidden=\"1\">" : ">");
            added.append(XmlEscape.text(name.reference()))
                    .append("</")
                    .append(tag)
                    .append('>');
        }
        Optional<XmlElement> list = part.root().child("definedNames");
        if (list.isPresent()) {
            part.append(list.get(), added.toString());
        } else {
            String wrapper = sheets.prefix() + "definedNames";
            part.insertAfter(before(), "<" + wrapper + ">" + added + "</" + wrapper + ">");
        }
    }

    /** Filters and print titles go with their sheet, whichever sheet another program took them for. */
    private void moveNames(XmlElement list, List<String> gone) {
        for (XmlElement name : list.children("definedName")) {
            int sheet = name.number("localSheetId", -1);
            String refers = XmlEscape.unescaped(part.contentOf(name));
            boolean ofGone = name.value("name").startsWith("_xlnm.")
                    && gone.stream().anyMatch(prefix -> refers.startsWith(prefix) || refers.startsWith(bare(prefix)));
            if (removed.contains(sheet) || ofGone) {
                part.delete(name);
            } else if (sheet >= 0 && sheet < tabs.size()) {
                part.setNumber(name, "localSheetId", moved(sheet));
            }
        }
    }

    private static String bare(String quoted) {
        return quoted.replace("'", "");
    }

    /** The element that the schema wants just before the list of names. */
    private XmlElement before() {
        XmlElement last = sheets;
        for (XmlElement child : part.root().children()) {
            if (Set.of("functionGroups", "externalReferences").contains(child.localName())) {
                last = child;
            }
        }
        return last;
    }

    private int moved(int index) {
        int stands = index;
        for (int before = index; removed.contains(stands) && before >= 0; before--) {
            stands = removed.contains(before) || tabs.get(before).hidden() ? stands : before;
        }
        int found = stands;
        int moved = found - (int) removed.stream().filter(gone -> gone < found).count();
        return Math.max(0, Math.min(moved, tabs.size() - removed.size() - 1));
    }

    private List<XmlElement> views() {
        return part.root()
                .child("bookViews")
                .map(views -> views.children("workbookView"))
                .orElse(List.of());
    }

    /** The id of the relation that the element names. */
    static String relationId(XmlElement sheet) throws IOException {
        for (String namespace : RELATIONS) {
            Optional<String> id = sheet.prefixOf(namespace)
                    .flatMap(prefix -> sheet.attribute(prefix + "id"))
                    .map(XmlElement.Attribute::value);
            if (id.isPresent()) {
                return id.get();
            }
        }
        throw new IOException("without a relation: " + sheet.name() + " " + sheet.value("name"));
    }

    /** A sheet as the workbook lists it. */
    record Tab(String name, int sheetId, String relationId, XmlElement element) {
        /** Whether nobody sees it. */
        boolean hidden() {
            return element.value("state").toLowerCase(Locale.ROOT).contains("hidden");
        }
    }

    /** A name that belongs to the new sheet alone. */
    record LocalName(String name, String reference, boolean hidden) {}
}

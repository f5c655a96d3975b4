package dev.gouji.workbook.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

    /** Takes the tab out. */
    void remove(Tab tab) {
        removed.add(tabs.indexOf(tab));
        part.delete(tab.element());
    }

    /** Whether the tab that a person sees on opening is taken out; the new one then takes its place. */
    boolean activeIsRemoved() {
        return views().stream()
                .filter(view -> view.attribute("activeTab").isPresent())
                .anyMatch(view -> removed.contains(view.number("activeTab", 0)));
    }

    /** The sheet ids of the tabs taken out. */
    Set<Integer> removedIds() {
        Set<Integer> ids = new HashSet<>();
        removed.forEach(index -> ids.add(tabs.get(index).sheetId()));
        return ids;
    }

    /** The sheet id for the new tab: a removed tab's, as others may refer to it, else the next. */
    int freeSheetId() {
        return removed.stream()
                .map(index -> tabs.get(index).sheetId())
                .findFirst()
                .orElseGet(() -> tabs.stream().mapToInt(Tab::sheetId).max().orElse(0) + 1);
    }

    /** Whether a tab that stays has the name; names differ in more than case. */
    boolean isTaken(String name) {
        for (int index = 0; index < tabs.size(); index++) {
            if (!removed.contains(index)
                    && tabs.get(index).name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Puts the tab at the end; the active tab stays the one it was. */
    void append(String name, int sheetId, String relationId, List<LocalName> names) {
        String relations = relationsNamespace();
        Optional<String> prefix = sheets.prefixOf(relations);
        String reference = prefix.map(known -> known + "id=\"" + relationId + "\"")
                .orElse("xmlns:r=\"" + relations + "\" r:id=\"" + relationId + "\"");
        part.append(
                sheets,
                "<" + sheets.prefix() + "sheet name=\"" + XmlEscape.attribute(name) + "\" sheetId=\"" + sheetId + "\" "
                        + reference + "/>");
        for (XmlElement view : views()) {
            part.setNumber(view, "activeTab", moved(view.number("activeTab", 0)));
            part.setNumber(view, "firstSheet", moved(view.number("firstSheet", 0)));
        }
        writeNames(names);
    }

    private void writeNames(List<LocalName> names) {
        int last = tabs.size() - removed.size();
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
            moveNames(list.get());
            part.append(list.get(), added.toString());
        } else {
            String wrapper = sheets.prefix() + "definedNames";
            part.insertAfter(before(), "<" + wrapper + ">" + added + "</" + wrapper + ">");
        }
    }

    private void moveNames(XmlElement list) {
        for (XmlElement name : list.children("definedName")) {
            if (name.attribute("localSheetId").isEmpty()) {
                continue;
            }
            int sheet = name.number("localSheetId", -1);
            if (removed.contains(sheet)) {
                part.delete(name);
            } else {
                part.setNumber(name, "localSheetId", moved(sheet));
            }
        }
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
        if (removed.contains(index)) {
            return tabs.size() - removed.size();
        }
        return index - (int) removed.stream().filter(gone -> gone < index).count();
    }

    private List<XmlElement> views() {
        return part.root()
                .child("bookViews")
                .map(views -> views.children("workbookView"))
                .orElse(List.of());
    }

    private static String relationId(XmlElement sheet) throws IOException {
        for (String namespace : RELATIONS) {
            Optional<String> id = sheet.prefixOf(namespace)
                    .flatMap(prefix -> sheet.attribute(prefix + "id"))
                    .map(XmlElement.Attribute::value);
            if (id.isPresent()) {
                return id.get();
            }
        }
        throw new IOException("sheet without a relation: " + sheet.value("name"));
    }

    /** A sheet as the workbook lists it. */
    record Tab(String name, int sheetId, String relationId, XmlElement element) {}

    /** A name that belongs to the new sheet alone. */
    record LocalName(String name, String reference, boolean hidden) {}
}

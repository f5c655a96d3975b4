package dev.gouji.workbook.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A sheet with findings, as its package holds it.
 *
 * @param parts the package
 * @param sheet the sheet's part
 */
record MarkedSheet(Package parts, String sheet) {
    private static final Pattern LEGACY = Pattern.compile("<legacyDrawing [^>]*:id=\"([^\"]*)\"");
    private static final String RELATIONS = Carrier.OFFICE.substring(0, Carrier.OFFICE.length() - 1);

    /** The part of its notes. */
    Optional<String> notes() throws Exception {
        return targets("Type", RELATIONS + "/comments");
    }

    /** The part in which its notes and controls are drawn. */
    Optional<String> shapes() throws Exception {
        Optional<String> id = LEGACY.matcher(parts.text(sheet))
                .results()
                .map(found -> found.group(1))
                .findFirst();
        return id.isPresent() ? targets("Id", id.get()) : Optional.empty();
    }

    private Optional<String> targets(String attribute, String value) throws Exception {
        String relations = PartName.relationsOf(sheet);
        return !parts.parts().containsKey(relations)
                ? Optional.empty()
                : elements(relations, "Relationship").stream()
                        .filter(relation -> relation.getAttribute(attribute).equals(value))
                        .map(relation -> PartName.resolve(sheet, relation.getAttribute("Target")))
                        .findFirst();
    }

    /** The texts of the notes at the cell. */
    List<String> notesAt(String cell) throws Exception {
        Optional<String> notes = notes();
        return notes.isEmpty()
                ? List.of()
                : elements(notes.get(), "comment").stream()
                        .filter(note -> note.getAttribute("ref").equals(cell))
                        .map(Element::getTextContent)
                        .toList();
    }

    /** Row and column of each note that is drawn. */
    List<String> drawnNotes() throws Exception {
        List<String> drawn = new ArrayList<>();
        Optional<String> shapes = shapes();
        for (Element data : shapes.isEmpty() ? List.<Element>of() : elements(shapes.get(), "ClientData")) {
            if (data.getAttribute("ObjectType").equals("Note")) {
                drawn.add(text(data, "Row") + "," + text(data, "Column"));
            }
        }
        return drawn;
    }

    /** What is drawn among the notes and is none. */
    List<String> drawnControls() throws Exception {
        Optional<String> shapes = shapes();
        return shapes.isEmpty()
                ? List.of()
                : elements(shapes.get(), "ClientData").stream()
                        .map(data -> data.getAttribute("ObjectType"))
                        .filter(type -> !type.equals("Note"))
                        .toList();
    }

    /** The types of shapes that are named in the drawing but not told there. */
    List<String> untoldShapeTypes() throws Exception {
        Optional<String> shapes = shapes();
        if (shapes.isEmpty()) {
            return List.of();
        }
        List<String> told = elements(shapes.get(), "shapetype").stream()
                .map(type -> "#" + type.getAttribute("id"))
                .toList();
        return elements(shapes.get(), "shape").stream()
                .map(shape -> shape.getAttribute("type"))
                .filter(type -> !told.contains(type))
                .toList();
    }

    /** The ids by which Excel knows the shapes of the drawing. */
    List<String> shapeIds() throws Exception {
        Optional<String> shapes = shapes();
        return shapes.isEmpty()
                ? List.of()
                : Pattern.compile("id=\"(_x0000_s\\d+)\"")
                        .matcher(parts.text(shapes.get()))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
    }

    /** The priorities of the sheet's conditional formats, in the order of the part. */
    List<Integer> priorities() {
        return Pattern.compile(" priority=\"(\\d+)\"")
                .matcher(parts.text(sheet))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    /** The priority of the program's own format. */
    int ownPriority() {
        return Pattern.compile(" priority=\"(\\d+)\"><formula>\"gouji\"")
                .matcher(parts.text(sheet))
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(-1);
    }

    /** The cells that the program's own formats highlight. */
    List<String> highlighted() {
        return Pattern.compile("sqref=\"([^\"]*)\"><cfRule [^>]*><formula>\"gouji\"")
                .matcher(parts.text(sheet))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** How many conditional formats and notes all parts have. */
    List<Long> marks() {
        return List.of(count("<(\\w+:)?conditionalFormatting "), count("<(\\w+:)?comment "));
    }

    private long count(String start) {
        Pattern pattern = Pattern.compile(start);
        return parts.parts().keySet().stream()
                .filter(name -> name.endsWith(".xml"))
                .flatMap(name -> pattern.matcher(parts.text(name)).results())
                .map(MatchResult::group)
                .count();
    }

    private static String text(Element parent, String child) {
        NodeList found = parent.getElementsByTagNameNS("*", child);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    private List<Element> elements(String part, String name) throws Exception {
        NodeList found = ElementOrder.root(parts.text(part)).getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }
}

package dev.gouji.workbook.write;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The relations of one part to others. */
final class Relations {
    private final String source;
    private final XmlPart part;
    private final List<Relation> all;
    private final Set<Relation> removed = new HashSet<>();

    /** The relations of the source part, as the part of relations states them. */
    Relations(String source, XmlPart part) {
        this.source = source;
        this.part = part;
        this.all = part.root().children("Relationship").stream()
                .map(element -> new Relation(
                        element.value("Id"),
                        element.value("Type"),
                        element.value("TargetMode").equals("External")
                                ? Optional.empty()
                                : Optional.of(PartName.resolve(source, element.value("Target"))),
                        element))
                .toList();
    }

    /** The attribute by which an element below that one names a relation. */
    static String reference(XmlElement parent, String namespace, String id) {
        return parent.prefixOf(namespace)
                .map(known -> known + "id=\"" + id + "\"")
                .orElse("xmlns:r=\"" + namespace + "\" r:id=\"" + id + "\"");
    }

    XmlPart part() {
        return part;
    }

    /** All relations, in the part's order. */
    List<Relation> all() {
        return all;
    }

    /** The first internal relation whose type ends like that; the types' beginnings differ between Excel's two dialects. */
    Optional<Relation> ofType(String ending) {
        return all.stream()
                .filter(relation ->
                        relation.type().endsWith(ending) && relation.target().isPresent())
                .findFirst();
    }

    /** The relation of that id. */
    Relation byId(String id) throws IOException {
        return all.stream()
                .filter(relation -> relation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IOException("no relation " + id + " in " + part.name()));
    }

    /** Takes a relation out. */
    void remove(Relation relation) {
        removed.add(relation);
        part.delete(relation.element());
    }

    /** Adds a relation to a part and returns its id; {@code wanted} or the next free one like it. */
    String add(String wanted, String type, String target) {
        Set<String> taken = new HashSet<>();
        all.stream().filter(relation -> !removed.contains(relation)).forEach(relation -> taken.add(relation.id()));
        String id = wanted;
        for (int number = 2; taken.contains(id); number++) {
            id = wanted + number;
        }
        String shown = PartName.relative(source, target);
        part.append(
                part.root(),
                "<" + part.root().prefix() + "Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + shown
                        + "\"/>");
        return id;
    }

    /**
     * One relation.
     *
     * @param target the part; empty for something outside the package
     */
    record Relation(String id, String type, Optional<String> target, XmlElement element) {}
}

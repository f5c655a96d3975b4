package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * The parts and relations of a package in which nothing is out of the ordinary, as programs write them; POI takes several times as
 * long. Any other package is left to POI, which knows all that the format allows and forbids.
 */
final class PlainPackage {
    private static final String PROPERTIES = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final Pattern TYPE = Pattern.compile("[a-z]+/[A-Za-z0-9.+-]+");

    private final StrictZip zip;
    private final Map<String, Part> parts = new HashMap<>();
    private List<LinkedPart.Link> links = List.of();

    private PlainPackage(StrictZip zip) {
        this.zip = zip;
    }

    /** The package in the zip; nothing where it is out of the ordinary. */
    static Optional<PlainPackage> of(StrictZip zip, StrictXml xml, RecentPackages recent) {
        try {
            PlainPackage opened = new PlainPackage(zip);
            opened.list(types(zip, xml, recent.types()));
            for (Part part : opened.parts.values()) {
                part.links = opened.links(part.name, xml, recent.relations());
            }
            opened.links = opened.links("/", xml, recent.relations());
            return Optional.of(opened);
        } catch (NotPlainException | IOException | XMLStreamException | WorkbookException e) {
            return Optional.empty();
        }
    }

    /** The relations that lead into the package. */
    List<LinkedPart.Link> links() {
        return links;
    }

    private static ContentTypes types(StrictZip zip, StrictXml xml, RecentParts<ContentTypes> recent)
            throws IOException, XMLStreamException, WorkbookException {
        ZipArchiveEntry entry = zip.getEntry("[Content_Types].xml");
        if (entry == null) {
            throw new NotPlainException("no content types");
        }
        return recent.of(zip.small(entry), xml.budget(), () -> ContentTypes.read(zip.getInputStream(entry), xml));
    }

    private void list(ContentTypes types) {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getName().equals("[Content_Types].xml")) {
                continue;
            }
            String name = PlainName.required("/" + entry.getName());
            String type = types.of(name);
            if (type == null || type.equals(PROPERTIES) || !TYPE.matcher(type).matches()) {
                throw new NotPlainException(name + " is " + type);
            }
            parts.put(key(name), new Part(name, type, entry));
        }
        // A part's name must not go on from another's.
        for (String name : parts.keySet()) {
            for (int at = 1; at < name.length(); at++) {
                if ((name.charAt(at) == '/' || name.charAt(at) == '.') && parts.containsKey(name.substring(0, at))) {
                    throw new NotPlainException(name);
                }
            }
        }
    }

    private List<LinkedPart.Link> links(String source, StrictXml xml, RecentParts<Map<String, PlainRelation>> recent)
            throws IOException, XMLStreamException, WorkbookException {
        int name = source.lastIndexOf('/') + 1;
        String folder = source.substring(0, name);
        Part relations = parts.get(key(folder + "_rels/" + source.substring(name) + ".rels"));
        if (relations == null || source.contains("/_rels/")) {
            return List.of();
        }
        List<LinkedPart.Link> found = new ArrayList<>();
        Map<String, PlainRelation> stated =
                recent.of(relations.stored(), xml.budget(), () -> PlainRelation.read(relations.content(), xml));
        for (PlainRelation relation : stated.values()) {
            String target = relation.external() ? "" : PlainName.resolved(folder, relation.target());
            found.add(new LinkedPart.Link(relation.id(), relation.type(), parts.get(key(target))));
        }
        return found;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A part of the package. */
    private final class Part implements LinkedPart {
        private final String name;
        private final String contentType;
        private final ZipArchiveEntry entry;
        private List<Link> links = List.of();

        Part(String name, String contentType, ZipArchiveEntry entry) {
            this.name = name;
            this.contentType = contentType;
            this.entry = entry;
        }

        @Override
        public String contentType() {
            return contentType;
        }

        @Override
        public InputStream content() throws IOException {
            return zip.getInputStream(entry);
        }

        @Override
        public List<Link> links() {
            return links;
        }

        @Override
        public @Nullable StoredPart stored() throws IOException {
            return zip.small(entry);
        }

        @Override
        public boolean isStoredAs(LinkedPart other) throws IOException {
            return other instanceof Part that
                    && entry.getSize() == that.entry.getSize()
                    && entry.getCrc() == that.entry.getCrc()
                    && zip.stored(entry).equals(that.owner().stored(that.entry));
        }

        private StrictZip owner() {
            return zip;
        }
    }

    /** Something is out of the ordinary. */
    static final class NotPlainException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotPlainException(@Nullable String what) {
            super(what);
        }
    }
}

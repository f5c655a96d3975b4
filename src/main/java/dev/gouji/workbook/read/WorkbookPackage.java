package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.ReadBudget;
import dev.gouji.workbook.SourceFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.jspecify.annotations.Nullable;

/** A workbook's package: its parts, and how they lead to one another. */
final class WorkbookPackage implements AutoCloseable {
    private final Closeable opened;
    private final LinkedPart main;
    private final ReadBudget budget;
    private final StrictXml xml;
    private final RecentPackages recent;

    private WorkbookPackage(
            Closeable opened, LinkedPart main, ReadBudget budget, StrictXml xml, RecentPackages recent) {
        this.opened = opened;
        this.main = main;
        this.budget = budget;
        this.xml = xml;
        this.recent = recent;
    }

    static WorkbookPackage open(SourceFile file, ReadBudget budget, RecentPackages recent) throws WorkbookException {
        StrictZip zip = StrictZip.open(file, budget);
        if (!ZipContents.isOfficePackage(zip)) {
            throw ZipContents.identify(zip).refused();
        }
        zip.requireReadable();
        StrictXml xml = new StrictXml(budget);
        Optional<PlainPackage> plain = PlainPackage.of(zip, xml, recent);
        budget.rethrow();
        if (plain.isPresent()) {
            return new WorkbookPackage(
                    zip, OfficeKind.requireWorkbook(plain.get().links()), budget, xml, recent);
        }
        requireBoundedDirectory(zip, xml);
        try {
            OPCPackage opc = OPCPackage.open(zip);
            return new WorkbookPackage(opc::revert, new OpcPart(OfficeKind.requireWorkbook(opc)), budget, xml, recent);
        } catch (InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            budget.rethrow();
            throw brokenDirectory(e);
        }
    }

    /**
     * POI builds a tree of each part that says how parts belong together: it has to be small enough, and without document type. Of two
     * relations of one name POI would take the last.
     */
    private static void requireBoundedDirectory(StrictZip zip, StrictXml xml) throws WorkbookException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".rels") || name.endsWith("[content_types].xml")) {
                try (InputStream content = zip.getInputStream(entry)) {
                    XMLStreamReader reader = xml.reader(content);
                    Set<String> ids = new HashSet<>();
                    while (reader.hasNext()) {
                        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                            xml.budget().use(Limit.RELATIONS, 1);
                            String id = reader.getAttributeValue("", "Id");
                            if (id != null && !ids.add(id)) {
                                throw new XMLStreamException("two relations " + id);
                            }
                        }
                    }
                } catch (IOException | XMLStreamException e) {
                    xml.budget().rethrow();
                    throw brokenDirectory(e);
                }
            }
        }
    }

    private static WorkbookException brokenDirectory(Exception cause) {
        return Corrupt.because("内部目录残缺", "its inner directory is broken", cause);
    }

    /** What the main part says. */
    WorkbookOutline outline() throws WorkbookException {
        try (PartXml workbook = open(PartName.OUTLINE, "workbook", main)) {
            return WorkbookOutline.read(workbook);
        }
    }

    /** The texts that cells share. */
    SharedStrings strings() throws WorkbookException {
        LinkedPart part = only("/sharedStrings", PartName.STRINGS);
        if (part == null) {
            return SharedStrings.NONE;
        }
        try (PartXml strings = open(PartName.STRINGS, "sst", part)) {
            return SharedStrings.read(strings);
        }
    }

    /** Whether cells share texts that stand in the other workbook just so. */
    boolean sharesStringsOf(WorkbookPackage other) throws WorkbookException, IOException {
        LinkedPart own = only("/sharedStrings", PartName.STRINGS);
        LinkedPart others = other.only("/sharedStrings", PartName.STRINGS);
        return (own != null && others != null) ? own.isStoredAs(others) : Objects.equals(own, others);
    }

    /** Finds which of the cells' styles show dates; on failure, as many as could be read. */
    void findDates(BitSet found) throws WorkbookException, XMLStreamException, IOException {
        LinkedPart part = only("/styles", PartName.STYLES);
        if (part != null) {
            found.or(recent.dates().of(part.stored(), budget, () -> dates(part, found)));
        }
    }

    private BitSet dates(LinkedPart part, BitSet found) throws WorkbookException {
        try (PartXml styles = open(PartName.STYLES, "styleSheet", part)) {
            CellFormats.read(styles, found);
        }
        return (BitSet) found.clone();
    }

    private @Nullable LinkedPart only(String type, PartName name) throws WorkbookException {
        LinkedPart found = null;
        for (LinkedPart.Link link : links()) {
            if (link.type().endsWith(type)) {
                LinkedPart part = required(link, name);
                if (found != null && !found.equals(part)) {
                    throw Corrupt.because(name.zh() + "有两个", name.en() + " is there twice");
                }
                found = part;
            }
        }
        return found;
    }

    /** Throws where more was read than a workbook may unfold to. */
    void requireWithinBudget() throws WorkbookException {
        budget.rethrow();
    }

    /** The sheet behind a tab; nothing where it is a chart, a dialog or a macro sheet. */
    Optional<LinkedPart> sheet(WorkbookOutline.Tab tab) throws WorkbookException {
        PartName name = PartName.sheet(tab.name());
        for (LinkedPart.Link link : links()) {
            if (link.id().equals(tab.relation())) {
                return link.type().endsWith("/worksheet") ? Optional.of(required(link, name)) : Optional.empty();
            }
        }
        throw missing(name);
    }

    /** Opens the sheet's part. */
    PartXml open(WorkbookOutline.Tab tab, LinkedPart sheet) throws WorkbookException {
        return open(PartName.sheet(tab.name()), "worksheet", sheet);
    }

    @Override
    public void close() {
        try {
            opened.close();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private List<LinkedPart.Link> links() throws WorkbookException {
        try {
            return main.links();
        } catch (InvalidFormatException e) {
            throw PartXml.damaged(PartName.OUTLINE, e);
        }
    }

    private static LinkedPart required(LinkedPart.Link link, PartName name) throws WorkbookException {
        LinkedPart part = link.part();
        if (part == null) {
            throw missing(name);
        }
        return part;
    }

    private PartXml open(PartName name, String root, LinkedPart part) throws WorkbookException {
        InputStream content;
        try {
            content = part.content();
        } catch (IOException e) {
            throw PartXml.damaged(name, e);
        }
        return PartXml.open(name, root, content, xml);
    }

    private static WorkbookException missing(PartName name) {
        return Corrupt.because(name.zh() + "的内容缺失", "the content of " + name.en() + " is missing");
    }
}

package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Language;
import dev.gouji.workbook.SourceFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The changes that put a findings sheet into a workbook's package, and take earlier ones out. */
final class FindingsPatch implements Closeable {
    private static final String WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private final PackagePatch parts;
    private final XmlPart types;
    private final boolean signed;
    private final WorkbookPart workbook;
    private final Relations relations;

    FindingsPatch(SourceFile source) throws IOException {
        parts = new PackagePatch(source);
        Relations root = relations(PartName.ROOT);
        types = parts.part("[Content_Types].xml");
        signed = root.ofType("/digital-signature/origin").isPresent();
        String main = root.ofType("/officeDocument")
                .flatMap(Relations.Relation::target)
                .orElseThrow(() -> new IOException("the package has no workbook"));
        workbook = new WorkbookPart(parts.part(main));
        relations = relations(workbook.part().name());
    }

    /** Whether the workbook carries a digital signature, which any change breaks. */
    boolean isSigned() {
        return signed;
    }

    /** Takes the sheets of those names out, with all that belongs to them alone. */
    void remove(Set<String> sheetNames) throws IOException {
        Set<String> sheets = new HashSet<>();
        for (WorkbookPart.Tab tab : workbook.tabs()) {
            if (sheetNames.contains(tab.name())) {
                Relations.Relation relation = relations.byId(tab.relationId());
                relation.target().map(PartName::key).ifPresent(sheets::add);
                workbook.remove(tab);
                relations.remove(relation);
            }
        }
        if (sheets.isEmpty()) {
            return;
        }
        Set<String> gone = new Reachability(parts).onlyThrough(sheets);
        for (String name : Set.copyOf(gone)) {
            gone.add(PartName.key(PartName.relationsOf(name)));
        }
        removeCalculationChain(gone);
        gone.forEach(parts::remove);
        for (XmlElement override : types.root().children("Override")) {
            if (gone.contains(PartName.key(override.value("PartName")))) {
                types.delete(override);
            }
        }
    }

    /** It may list formulas that somebody typed into the removed sheet; Excel builds it anew by itself. */
    private void removeCalculationChain(Set<String> gone) throws IOException {
        Optional<Relations.Relation> chain = relations.ofType("/calcChain");
        Optional<String> name = chain.flatMap(Relations.Relation::target).filter(parts::has);
        if (chain.isEmpty() || name.isEmpty()) {
            return;
        }
        Set<Integer> ids = workbook.removedIds();
        if (parts.part(name.get()).root().children("c").stream().anyMatch(cell -> ids.contains(cell.number("i", 0)))) {
            relations.remove(chain.get());
            gone.add(PartName.key(name.get()));
        }
    }

    /** Adds the findings sheet and returns its name. */
    String add(
            CheckResult result, Language language, String file, String tool, LocalDate date, Map<String, String> notes)
            throws IOException {
        String name = freeSheetName(SheetWords.SHEET.in(language));
        String folder = PartName.folder(workbook.part().name());
        StylePart styles = styles(folder);
        FindingsSheet sheet = new FindingsSheet(language, styles.add());
        sheet.write(result, file, tool, date, notes);
        FindingsSheetPart part = new FindingsSheetPart(sheet, workbook.namespace());
        String partName = parts.freeName(folder + "worksheets/sheet", ".xml");
        parts.add(partName, part.bytes(result.verdict(), workbook.activeIsRemoved()));
        declare(partName, WORKSHEET);
        String id = relations.add("rIdGouji", workbook.relationsNamespace() + "/worksheet", partName);
        workbook.append(name, workbook.freeSheetId(), id, part.names(name));
        if (parts.has(styles.part().name())) {
            parts.replace(styles.part());
        } else {
            parts.add(styles.part().name(), styles.part().bytes());
        }
        parts.replace(workbook.part());
        parts.replace(relations.part());
        parts.replace(types);
        return name;
    }

    /** Writes the package. */
    void writeTo(SeekableByteChannel channel) throws IOException {
        parts.writeTo(channel);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private StylePart styles(String folder) throws IOException {
        Optional<String> name =
                relations.ofType("/styles").flatMap(Relations.Relation::target).filter(parts::has);
        if (name.isPresent()) {
            return new StylePart(parts.part(name.get()));
        }
        String added =
                parts.has(folder + "styles.xml") ? parts.freeName(folder + "styles", ".xml") : folder + "styles.xml";
        relations.add("rIdGoujiStyles", workbook.relationsNamespace() + "/styles", added);
        declare(added, STYLES);
        return new StylePart(new XmlPart(added, StylePart.empty(workbook.namespace())));
    }

    private void declare(String part, String type) {
        types.append(
                types.root(),
                "<" + types.root().prefix() + "Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
    }

    private String freeSheetName(String wanted) {
        String name = wanted;
        for (int number = 2; workbook.isTaken(name); number++) {
            name = wanted + "(" + number + ")";
        }
        return name;
    }

    private Relations relations(String part) throws IOException {
        return parts.relations(part).orElseThrow(() -> new IOException("no relations of " + part));
    }
}

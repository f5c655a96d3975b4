package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.CorrectionOutcome;
import dev.gouji.finding.Language;
import dev.gouji.table.CellContent;
import dev.gouji.table.Origin;
import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The changes that put findings into a workbook's package, and take earlier ones out. */
final class FindingsPatch implements FindingsFile {
    private static final String WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final String XML = "application/xml";

    private final PackagePatch parts;
    private final RecentStyles recent;
    private final boolean signed;
    private final String main;
    private Cleaning.Outcome cleaned = Cleaning.Outcome.RESTORED;

    FindingsPatch(SourceFile source) throws IOException {
        this(source, new RecentStyles());
    }

    /** @param recent knows the styles of other workbooks */
    FindingsPatch(SourceFile source, RecentStyles recent) throws IOException {
        this.parts = new PackagePatch(source);
        this.recent = recent;
        Relations root = relations(PartName.ROOT);
        signed = root.ofType("/digital-signature/origin").isPresent();
        main = root.ofType("/officeDocument")
                .flatMap(Relations.Relation::target)
                .orElseThrow(() -> new IOException("the package has no workbook"));
    }

    /** Whether the workbook carries a digital signature, which any change breaks. */
    boolean isSigned() {
        return signed;
    }

    /** Whether the workbook is protected against sheets being added to it. */
    boolean isStructureProtected() throws IOException {
        return new WorkbookPart(parts.part(main)).isStructureProtected();
    }

    /** Whether changing the workbook would take more memory than a workbook is worth. */
    boolean isHuge() throws IOException {
        return parts.hasHugePart(main);
    }

    /** Whether the workbook holds what should not be passed on. */
    boolean isStrange() throws IOException {
        return parts.hasStrangePart(main);
    }

    @Override
    public boolean isWrittenAnew() {
        return false;
    }

    @Override
    public boolean isChanged() {
        return parts.isChanged();
    }

    @Override
    public void clean(Set<String> findingsSheets) throws IOException {
        cleaned = new Cleaning(parts, main).clean(findingsSheets);
    }

    @Override
    public @Nullable CorrectionOutcome refusal(Origin cell) throws IOException {
        return corrections().refusal(cell);
    }

    @Override
    public void correct(Map<Origin, CellContent> contents, Map<Origin, String> notes) throws IOException {
        corrections().write(contents, notes);
    }

    private CorrectionPatch corrections() throws IOException {
        return new CorrectionPatch(parts, new WorkbookPart(parts.part(main)), relations(main));
    }

    @Override
    public String add(CheckResult result, SheetHead head) throws IOException {
        Language language = head.language();
        parts.rememberBaseline();
        ContentTypes types = new ContentTypes(parts.part(ContentTypes.NAME));
        WorkbookPart workbook = new WorkbookPart(parts.part(main));
        Relations relations = relations(main);
        String folder = PartName.folder(main);
        String stylesName = styles(folder, workbook, relations, types);
        StyledPart styles = recent.styled(
                stylesName, parts.has(stylesName) ? parts.bytes(stylesName) : StylePart.empty(workbook.namespace()));
        Looks looks = styles.looks();
        SheetMarks marks = new SheetMarks(parts, types, workbook, looks, language);
        for (WorkbookPart.Tab tab : workbook.tabs()) {
            Optional<String> sheet = relations.byId(tab.relationId()).target();
            if (sheet.isPresent()) {
                marks.add(sheet.get(), tab.name(), result);
            }
        }
        String name = freeSheetName(workbook, SheetWords.SHEET.in(language));
        FindingsSheet sheet = new FindingsSheet(language, !workbook.tabs().isEmpty());
        sheet.write(result, head);
        FindingsSheetPart part = new FindingsSheetPart(sheet, looks, workbook.namespace());
        String partName = parts.freeName(folder + "worksheets/sheet", ".xml");
        parts.add(partName, part.bytes(result.verdict(), language, cleaned.active()));
        types.override(partName, WORKSHEET);
        String id = relations.add("rIdGouji", workbook.relationsNamespace() + "/worksheet", partName);
        workbook.append(name, cleaned.sheetId(), id, part.names(name), cleaned.active());
        if (styles.isChanged()) {
            parts.putWellFormed(stylesName, styles.bytes());
        }
        String record = parts.freeName("customXml/item", ".xml");
        relations.add(UndoRecord.RELATION, workbook.relationsNamespace() + "/customXml", record);
        types.override(record, XML);
        parts.replace(workbook.part());
        parts.replace(relations.part());
        parts.replace(types.part());
        // Escaped names, numbers and Base64: there is nothing in it that could be no XML.
        parts.putWellFormed(record, UndoRecord.of(parts));
        return name;
    }

    @Override
    public void writeTo(SeekableByteChannel channel) throws IOException {
        parts.writeTo(channel);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /** The name of the part with the styles, which need not be there yet. */
    private String styles(String folder, WorkbookPart workbook, Relations relations, ContentTypes types)
            throws IOException {
        Optional<String> name =
                relations.ofType("/styles").flatMap(Relations.Relation::target).filter(parts::has);
        if (name.isPresent()) {
            return name.get();
        }
        String added =
                parts.has(folder + "styles.xml") ? parts.freeName(folder + "styles", ".xml") : folder + "styles.xml";
        relations.add("rIdGoujiStyles", workbook.relationsNamespace() + "/styles", added);
        types.override(added, STYLES);
        return added;
    }

    private static String freeSheetName(WorkbookPart workbook, String wanted) {
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

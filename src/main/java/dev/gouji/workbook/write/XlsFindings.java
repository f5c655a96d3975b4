package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.CorrectionOutcome;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.table.CellContent;
import dev.gouji.table.Origin;
import dev.gouji.table.Region;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.xls.RecordStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.ProtectRecord;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 97 to 2003 as it takes findings in; it is written anew as a whole. */
final class XlsFindings implements FindingsFile {
    private final HSSFWorkbook workbook;
    private boolean changed;
    private byte @Nullable [] content;

    XlsFindings(SourceFile source) throws Openings.OldWorkbookException {
        try {
            workbook = new HSSFWorkbook(container(source), true);
        } catch (IOException | RuntimeException unfit) {
            throw new Openings.OldWorkbookException(unfit);
        }
    }

    /** What keeps findings out of the workbook. */
    static @Nullable Hindrance hindrance(SourceFile source, boolean respectSignature) {
        try (POIFSFileSystem container = container(source)) {
            DirectoryNode root = container.getRoot();
            boolean signed = root.hasEntry("_signatures") || root.hasEntry("_xmlsignatures");
            if (signed && respectSignature) {
                return Hindrance.SIGNED;
            }
            return ofRecords(root);
        } catch (IOException | RuntimeException unfit) {
            return Hindrance.OLD_WORKBOOK;
        }
    }

    /** The workbook's own records come first in its stream; those of its sheets do not matter. */
    private static @Nullable Hindrance ofRecords(DirectoryNode root) throws IOException {
        Optional<RecordStream> records = RecordStream.in(root);
        byte[] stream = records.isPresent() ? records.get().bytes() : new byte[0];
        for (int at = 0; at + 4 <= stream.length; at += 4 + LittleEndian.getUShort(stream, at + 2)) {
            int kind = LittleEndian.getUShort(stream, at);
            if (kind == FilePassRecord.sid) {
                return Hindrance.ENCRYPTED;
            }
            if (kind == ProtectRecord.sid && LittleEndian.getUShort(stream, at + 4) != 0) {
                return Hindrance.PROTECTED;
            }
            if (kind == 0x0A) {
                return null;
            }
        }
        return Hindrance.OLD_WORKBOOK;
    }

    private static POIFSFileSystem container(SourceFile source) throws IOException {
        return new POIFSFileSystem(Channels.newInputStream(source.channel()));
    }

    @Override
    public void clean(Set<String> findingsSheets) throws IOException {
        try {
            findingsSheets.forEach(this::remove);
            for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
                HSSFSheet sheet = workbook.getSheetAt(index);
                removeHighlights(sheet.getSheetConditionalFormatting());
                changed |= new XlsNotes(sheet).remove();
            }
        } catch (RuntimeException unfit) {
            throw new Openings.OldWorkbookException(unfit);
        }
    }

    private void remove(String findingsSheet) {
        int index = workbook.getSheetIndex(findingsSheet);
        if (index < 0) {
            return;
        }
        workbook.getAllNames().stream()
                .filter(own -> own.getSheetIndex() == index)
                .toList()
                .forEach(workbook::removeName);
        if (workbook.getActiveSheetIndex() >= workbook.getNumberOfSheets()) {
            // Excel shows another sheet then; POI would not go on.
            workbook.setActiveSheet(0);
        }
        workbook.removeSheetAt(index);
        changed = true;
    }

    private void removeHighlights(HSSFSheetConditionalFormatting formats) {
        for (int index = formats.getNumConditionalFormattings() - 1; index >= 0; index--) {
            HSSFConditionalFormatting format = formats.getConditionalFormattingAt(index);
            if (format.getNumberOfRules() > 0) {
                String formula = String.valueOf(format.getRule(0).getFormula1());
                if (formula.replace(" ", "").contains(Highlights.SIGN)) {
                    formats.removeConditionalFormatting(index);
                    changed = true;
                }
            }
        }
    }

    @Override
    public boolean isWrittenAnew() {
        return true;
    }

    @Override
    public boolean isChanged() {
        return changed;
    }

    @Override
    public @Nullable CorrectionOutcome refusal(Origin cell) {
        return new XlsCorrections(workbook).refusal(cell);
    }

    @Override
    public void correct(Map<Origin, CellContent> contents, Map<Origin, String> notes) throws IOException {
        try {
            new XlsCorrections(workbook).write(contents, notes);
            changed = true;
        } catch (RuntimeException unfit) {
            throw new Openings.OldWorkbookException(unfit);
        }
    }

    @Override
    public String add(CheckResult result, SheetHead head) throws IOException {
        Language language = head.language();
        try {
            for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
                HSSFSheet marked = workbook.getSheetAt(index);
                highlight(marked, result);
                new XlsNotes(marked).add(Mark.of(marked.getSheetName(), result), language);
            }
            String name = freeName(SheetWords.SHEET.in(language));
            FindingsSheet sheet = new FindingsSheet(language, true);
            sheet.write(result, head);
            new XlsFindingsSheet(workbook, workbook.createSheet(name)).write(sheet, language);
            changed = true;
            content = content();
            return name;
        } catch (RuntimeException unfit) {
            throw new Openings.OldWorkbookException(unfit);
        }
    }

    private String freeName(String wanted) {
        String name = wanted;
        for (int number = 2; workbook.getSheetIndex(name) >= 0; number++) {
            name = wanted + "(" + number + ")";
        }
        return name;
    }

    private void highlight(HSSFSheet sheet, CheckResult result) {
        HSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XlsColours colours = new XlsColours(workbook);
        highlight(Suspect.of(sheet.getSheetName(), result), formats, colours);
        for (Finding finding : result.findings()) {
            for (Region cell : Highlights.cells(finding, sheet.getSheetName())) {
                HSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(
                        Highlights.formula(finding, sheet.getSheetName(), cell));
                colours.highlight(rule, Highlight.of(finding.severity()));
                formats.addConditionalFormatting(new CellRangeAddress[] {XlsFindingsSheet.range(cell)}, rule);
            }
        }
    }

    /** Before the formats that the sheet has, which may colour the same cells: a suspect has to stand out among them. */
    private static void highlight(List<Suspect> suspects, HSSFSheetConditionalFormatting formats, XlsColours colours) {
        int before = suspects.isEmpty() ? 0 : formats.getNumConditionalFormattings();
        for (Suspect suspect : suspects) {
            HSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(
                    Highlights.formula(suspect, suspect.origin().sheet()));
            colours.highlight(rule, suspect.highlight());
            CellRangeAddress cell = XlsFindingsSheet.range(Region.of(suspect.cell()));
            formats.addConditionalFormatting(new CellRangeAddress[] {cell}, rule);
        }
        for (int index = 0; index < before; index++) {
            HSSFConditionalFormatting first = formats.getConditionalFormattingAt(0);
            formats.removeConditionalFormatting(0);
            formats.addConditionalFormatting(first);
        }
    }

    @Override
    public void writeTo(SeekableByteChannel channel) throws IOException {
        try (OutputStream out = Channels.newOutputStream(channel)) {
            out.write(content == null ? cleaned() : content);
        }
    }

    /** Without looks that are no longer used: only where no new sheet can use them, since POI goes on knowing fonts that are gone. */
    private byte[] cleaned() throws IOException {
        try {
            new XlsStyles(workbook, new XlsColours(workbook)).removeUnused();
        } catch (RuntimeException unfit) {
            throw new Openings.OldWorkbookException(unfit);
        }
        return content();
    }

    /** In memory, so that a workbook that POI cannot write is told from a disk that takes nothing. */
    private byte[] content() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (RuntimeException unfit) {
            throw new Openings.OldWorkbookException(unfit);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

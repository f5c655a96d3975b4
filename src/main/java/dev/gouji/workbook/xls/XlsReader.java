package dev.gouji.workbook.xls;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Grid;
import dev.gouji.table.Grid.Visibility;
import dev.gouji.table.Origin;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.ExcelDate;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.ReadBudget;
import dev.gouji.workbook.findings.Headings;
import dev.gouji.workbook.formula.Recalculation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.PrecisionRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads a workbook of Excel 97 to 2003. */
public final class XlsReader {
    private final ReadBudget budget;

    private final boolean recalculates;

    private XlsReader(ReadBudget budget, boolean recalculates) {
        this.budget = budget;
        this.recalculates = recalculates;
    }

    /**
     * The grids of all worksheets in the order of their tabs, of the workbook in that container.
     *
     * @param recalculates whether formulas are worked out anew
     */
    public static List<Grid> read(POIFSFileSystem container, Password password, ReadBudget budget, boolean recalculates)
            throws WorkbookException {
        try {
            List<SheetScan> scans = RecordScan.sheets(stream(container), budget);
            try (HSSFWorkbook workbook = unlocked(container, password)) {
                return new XlsReader(budget, recalculates).sheets(workbook, scans);
            }
        } catch (IOException | RuntimeException e) {
            throw Corrupt.because("工作簿的内容残缺", "the workbook's content is broken", e);
        }
    }

    private static byte[] stream(POIFSFileSystem container) throws IOException, WorkbookException {
        return RecordStream.in(container.getRoot())
                .orElseThrow(() -> Corrupt.incomplete(null))
                .bytes();
    }

    private static HSSFWorkbook unlocked(POIFSFileSystem container, Password password)
            throws IOException, WorkbookException {
        EncryptedDocumentException refusal = null;
        for (String candidate : password.candidates()) {
            // POI takes the password from the thread.
            Biff8EncryptionKey.setCurrentUserPassword(candidate);
            try {
                return new HSSFWorkbook(container.getRoot(), false);
            } catch (EncryptedDocumentException e) {
                refusal = e;
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        }
        throw password.refused(refusal);
    }

    private List<Grid> sheets(HSSFWorkbook workbook, List<SheetScan> scans) throws WorkbookException {
        boolean told = scans.stream().noneMatch(scan -> scan.kind() == SheetScan.Kind.UNKNOWN);
        if (!told || scans.isEmpty() || workbook.getNumberOfSheets() != scans.size()) {
            throw Corrupt.because("工作表目录与内容不符", "its list of sheets does not fit its content");
        }
        boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        XlsCells cells = new XlsCells(from1904 ? ExcelDate.FROM_1904 : ExcelDate.FROM_1900);
        List<Grid> grids = new ArrayList<>();
        Set<Origin> fixed = new HashSet<>();
        boolean anyFormula = false;
        for (int index = 0; index < scans.size(); index++) {
            if (scans.get(index).kind() == SheetScan.Kind.CELLS) {
                HSSFSheet sheet = workbook.getSheetAt(index);
                Grid.Builder grid = new Grid.Builder(workbook.getSheetName(index), visibility(workbook, index));
                XlsSheet reader =
                        new XlsSheet(sheet, grid, cells, scans.get(index).cells(), budget);
                Grid read = reader.read();
                grids.add(read);
                anyFormula |= reader.anyFormula() && Headings.on(read).isEmpty();
                reader.fixed().forEach(cell -> fixed.add(new Origin(sheet.getSheetName(), cell)));
            }
        }
        boolean plain = !from1904
                && (!(workbook.getInternalWorkbook().findFirstRecordBySid(PrecisionRecord.sid)
                                instanceof PrecisionRecord precision)
                        || precision.getFullPrecision());
        return recalculates && anyFormula && plain ? Recalculation.of(grids, fixed) : grids;
    }

    private static Visibility visibility(HSSFWorkbook workbook, int index) {
        return switch (workbook.getSheetVisibility(index)) {
            case VISIBLE -> Visibility.VISIBLE;
            case HIDDEN -> Visibility.HIDDEN;
            case VERY_HIDDEN -> Visibility.VERY_HIDDEN;
        };
    }
}

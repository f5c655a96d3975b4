package dev.gouji.workbook.xls;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.ForeignFile;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.ReadBudget;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks over a workbook's records before POI reads them: whether all sheets are whole, how many cells they have, and what
 * POI does not tell. POI takes a stream that breaks off for a smaller workbook.
 */
final class RecordScan {
    private static final int BEGIN = 0x809;
    private static final int END = 0x0A;
    private static final int SHEET = 0x85;
    private static final int ENCRYPTED = 0x2F;
    private static final int STRINGS = 0xFC;
    private static final int MERGES = 0xE5;
    private static final int VERSION_8 = 0x0600;

    private final ByteBuffer stream;
    private final ReadBudget budget;
    private boolean encrypted;
    private long merges;
    private CellRecords cells = new CellRecords();

    private RecordScan(byte[] stream, ReadBudget budget) {
        this.stream = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        this.budget = budget;
    }

    /** What the stream's records say of its sheets, in the order of their tabs. */
    static List<SheetScan> sheets(byte[] stream, ReadBudget budget) throws WorkbookException {
        return new RecordScan(stream, budget).sheets();
    }

    private List<SheetScan> sheets() throws WorkbookException {
        if (stream.limit() >= 8 && stream.getShort(0) == BEGIN && stream.getShort(4) < VERSION_8) {
            throw ForeignFile.XLS_95.refused();
        }
        List<Integer> starts = new ArrayList<>();
        int at = scan(0, starts);
        List<SheetScan> sheets = new ArrayList<>();
        for (int start : starts) {
            // POI gives the streams to the tabs one after the other, wherever the tabs say that they begin.
            if (start < at) {
                throw Corrupt.because("工作表的次序与目录不符", "its sheets are not in the order of its list of sheets");
            }
            cells = new CellRecords();
            at = scan(start, starts);
            sheets.add(new SheetScan(SheetScan.Kind.of(stream.getShort(start + 6)), cells));
        }
        return sheets;
    }

    /** Walks from a beginning to its end and returns where that is. */
    private int scan(int start, List<Integer> starts) throws WorkbookException {
        int depth = 0;
        int at = start;
        int before = -1;
        do {
            if (at < 0 || at + 4 > stream.limit()) {
                throw Corrupt.incomplete(null);
            }
            int type = stream.getShort(at) & 0xFFFF;
            int length = stream.getShort(at + 2) & 0xFFFF;
            // One empty record of no kind is some export program's; zeros in a row are a piece of the file that was
            // lost.
            boolean lost = type == 0 && (length > 0 || before == 0);
            if (lost || at + 4 + length > stream.limit() || (at == start && (type != BEGIN || length < 4))) {
                throw Corrupt.incomplete(null);
            }
            if (type == BEGIN) {
                depth++;
            } else if (type == END) {
                depth--;
            } else if (start == 0 && type == SHEET && length >= 4) {
                starts.add(stream.getInt(at + 4));
            } else {
                read(type, at + 4, length, depth == 1);
            }
            budget.use(Limit.RECORDS, 1);
            before = type;
            at += 4 + length;
        } while (depth > 0);
        return at;
    }

    /** @param own whether the record is the sheet's, not that of a chart on it */
    private void read(int type, int at, int length, boolean own) throws WorkbookException {
        for (int count = CellRecords.count(type, length); count > 0; count--) {
            budget.cell();
        }
        encrypted |= type == ENCRYPTED;
        if (type == MERGES && !encrypted && length >= 2) {
            merges += stream.getShort(at) & 0xFFFF;
            budget.require(Limit.MERGES, merges);
        }
        if (encrypted) {
            return;
        }
        // A text takes three bytes at least; POI would make up what is not there.
        if (type == STRINGS && length >= 8) {
            int texts = stream.getInt(at + 4);
            if (texts < 0 || texts > stream.limit() / 3) {
                throw Corrupt.because("共用文字表的条数不对", "its table of shared texts states an impossible length");
            }
            budget.use(Limit.STRINGS, texts);
        }
        if (own) {
            cells.add(type, stream.slice(at, length).order(ByteOrder.LITTLE_ENDIAN));
        }
    }
}

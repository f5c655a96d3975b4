package dev.gouji.workbook.xls;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellPosition;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.ForeignFile;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.ReadBudget;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks over a workbook's records before POI reads them: whether all sheets are whole, how many cells they have, and what
 * POI does not tell. POI takes a stream that breaks off for a smaller workbook.
 */
final class RecordScan {
    private static final int BEGIN = 0x809;
    private static final int END = 0x0A;
    private static final int SHEET = 0x85;
    private static final int ENCRYPTED = 0x2F;
    private static final int FORMULA = 0x06;
    private static final int STRINGS = 0xFC;
    private static final int VERSION_8 = 0x0600;

    private final ByteBuffer stream;
    private final ReadBudget budget;
    private boolean encrypted;
    private Set<CellPosition> uncalculated = new HashSet<>();

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
            uncalculated = new HashSet<>();
            at = scan(start, starts);
            sheets.add(new SheetScan(SheetScan.Kind.of(stream.getShort(start + 6)), uncalculated));
        }
        return sheets;
    }

    /** Walks from a beginning to its end and returns where that is. */
    private int scan(int start, List<Integer> starts) throws WorkbookException {
        int depth = 0;
        int at = start;
        do {
            if (at < 0 || at + 4 > stream.limit()) {
                throw Corrupt.incomplete(null);
            }
            int type = stream.getShort(at) & 0xFFFF;
            int length = stream.getShort(at + 2) & 0xFFFF;
            if (type == 0 || at + 4 + length > stream.limit() || (at == start && (type != BEGIN || length < 4))) {
                throw Corrupt.incomplete(null);
            }
            if (type == BEGIN) {
                depth++;
            } else if (type == END) {
                depth--;
            } else if (start == 0 && type == SHEET && length >= 4) {
                starts.add(stream.getInt(at + 4));
            } else {
                read(type, at + 4, length);
            }
            at += 4 + length;
        } while (depth > 0);
        return at;
    }

    private void read(int type, int at, int length) throws WorkbookException {
        for (int cells = cells(type, length); cells > 0; cells--) {
            budget.cell();
        }
        encrypted |= type == ENCRYPTED;
        // A text takes three bytes at least; POI would make up what is not there.
        if (type == STRINGS && !encrypted && length >= 8) {
            int texts = stream.getInt(at + 4);
            if (texts < 0 || texts > stream.limit() / 3) {
                throw Corrupt.because("共用文字表的条数不对", "its table of shared texts states an impossible length");
            }
            budget.use(Limit.STRINGS, texts);
        }
        if (type == FORMULA && !encrypted && length >= 16) {
            // Programs without a formula engine store 0 and ask that it be calculated when the workbook is opened.
            boolean onLoad = (stream.getShort(at + 14) & 2) != 0;
            if (onLoad && stream.getLong(at + 6) == 0) {
                uncalculated.add(new CellPosition(stream.getShort(at) & 0xFFFF, stream.getShort(at + 2) & 0xFFFF));
            }
        }
    }

    /** How many cells the record makes, blank ones with a look of their own included: each takes memory. */
    private static int cells(int type, int length) {
        return switch (type) {
            case FORMULA, 0x201, 0x203, 0x204, 0x205, 0x27E, 0xFD, 0xD6 -> 1;
            case 0xBD -> (length - 6) / 6;
            case 0xBE -> (length - 6) / 2;
            default -> 0;
        };
    }
}

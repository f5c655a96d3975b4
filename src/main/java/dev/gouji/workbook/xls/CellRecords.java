package dev.gouji.workbook.xls;

import dev.gouji.table.CellContent.Defect;
import dev.gouji.table.CellPosition;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the records of a sheet's cells say that POI does not tell: of a cell stated twice it keeps the last. */
final class CellRecords {
    private static final int FORMULA = 0x06;
    private static final int BOOLEAN = 0x205;
    private static final int BLANK = 0x201;
    private static final int NUMBERS = 0xBD;
    private static final int BLANKS = 0xBE;

    private final Map<Integer, BitSet> filled = new HashMap<>();
    private final Map<CellPosition, Defect> defects = new HashMap<>();
    private final Set<CellPosition> uncalculated = new HashSet<>();

    /** How many cells the record makes, blank ones with a look of their own included: each takes memory. */
    static int count(int type, int length) {
        return switch (type) {
            case FORMULA, BLANK, 0x203, 0x204, BOOLEAN, 0x27E, 0xFD, 0xD6 -> 1;
            case NUMBERS -> (length - 6) / 6;
            case BLANKS -> (length - 6) / 2;
            default -> 0;
        };
    }

    /** Takes in a record of the sheet, be it one of cells or not. */
    void add(int type, ByteBuffer record) {
        int count = count(type, record.limit());
        if (count <= 0 || record.limit() < 6) {
            return;
        }
        int row = record.getShort(0) & 0xFFFF;
        int first = record.getShort(2) & 0xFFFF;
        boolean blank = type == BLANK || type == BLANKS;
        BitSet before = filled.computeIfAbsent(row, number -> new BitSet());
        for (int column = first; column < first + count; column++) {
            if (before.get(column)) {
                defects.put(new CellPosition(row, column), Defect.STATED_TWICE);
            } else if (!blank) {
                before.set(column);
            }
        }
        CellPosition cell = new CellPosition(row, first);
        if (type == BOOLEAN && record.limit() >= 8 && record.get(7) == 0 && (record.get(6) & 0xFE) != 0) {
            defects.put(cell, Defect.NOT_A_BOOLEAN);
        }
        // Programs without a formula engine store 0 and ask that it be calculated when the workbook is opened.
        if (type == FORMULA && record.limit() >= 16 && (record.getShort(14) & 2) != 0 && record.getLong(6) == 0) {
            uncalculated.add(cell);
        }
    }

    /** Why the cell cannot be read for certain; null where it can. */
    @Nullable
    Defect defect(CellPosition cell) {
        return defects.get(cell);
    }

    /** Whether the cell's formula has no result that was ever calculated. */
    boolean isUncalculated(CellPosition cell) {
        return uncalculated.contains(cell);
    }
}

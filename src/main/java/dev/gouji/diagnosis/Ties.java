package dev.gouji.diagnosis;

import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.Figure;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Linear equations over numbered cells, in whole numbers: all values count in the same unit. */
final class Ties {
    private final List<Figure> cells;
    private final int scale;
    private final long[] values;
    private final long[] steps;
    private final boolean[] signed;
    private final Row[] rows;
    private final int[][] rowsOf;
    private final Map<Address, Integer> numbers;

    /** @param scale how many decimals of the cells' numbers the values include */
    Ties(List<Figure> cells, int scale, long[] values, long[] steps, boolean[] signed, List<Row> rows) {
        this.cells = List.copyOf(cells);
        this.scale = scale;
        this.values = values.clone();
        this.steps = steps.clone();
        this.signed = signed.clone();
        this.rows = rows.toArray(new Row[0]);
        this.rowsOf = rowsOf(cells.size(), this.rows);
        this.numbers = new HashMap<>();
        for (int cell = 0; cell < this.cells.size(); cell++) {
            numbers.put(this.cells.get(cell).address(), cell);
        }
    }

    private Ties(Ties ties, long[] values, Row[] rows) {
        this.cells = ties.cells;
        this.scale = ties.scale;
        this.values = values;
        this.steps = ties.steps;
        this.signed = ties.signed;
        this.rows = rows;
        this.rowsOf = ties.rowsOf;
        this.numbers = ties.numbers;
    }

    /** One equation. */
    static final class Row {
        private final int[] members;
        private final long[] factors;
        private final long residual;
        private final String finding;
        private final int total;

        /**
         * An equation.
         *
         * @param members the numbers of its cells
         * @param factors what each counts for
         * @param residual what the sum comes to now; 0 where it holds
         * @param finding the id of the finding that tells of its violation; empty where it holds
         * @param total the index of the member that it states as the sum of the others; -1 for none
         */
        Row(int[] members, long[] factors, long residual, String finding, int total) {
            this.members = members.clone();
            this.factors = factors.clone();
            this.residual = residual;
            this.finding = finding;
            this.total = total;
        }

        private Row(Row row, long residual) {
            this.members = row.members;
            this.factors = row.factors;
            this.residual = residual;
            this.finding = row.finding;
            this.total = row.total;
        }

        int size() {
            return members.length;
        }

        int member(int index) {
            return members[index];
        }

        long factor(int index) {
            return factors[index];
        }

        /** What the cell counts for; 0 for a cell that is not in it. */
        long factorOf(int cell) {
            for (int index = 0; index < members.length; index++) {
                if (members[index] == cell) {
                    return factors[index];
                }
            }
            return 0;
        }

        long residual() {
            return residual;
        }

        boolean isViolated() {
            return residual != 0;
        }

        String finding() {
            return finding;
        }

        /** The index of the member that it states as the sum of the others; -1 for none. */
        int total() {
            return total;
        }
    }

    private static int[][] rowsOf(int cells, Row[] rows) {
        int[] counts = new int[cells];
        for (Row row : rows) {
            for (int member : row.members) {
                counts[member]++;
            }
        }
        int[][] rowsOf = new int[cells][];
        for (int cell = 0; cell < cells; cell++) {
            rowsOf[cell] = new int[counts[cell]];
        }
        for (int row = rows.length - 1; row >= 0; row--) {
            for (int member : rows[row].members) {
                rowsOf[member][--counts[member]] = row;
            }
        }
        return rowsOf;
    }

    int cells() {
        return cells.size();
    }

    Figure figure(int cell) {
        return cells.get(cell);
    }

    /** The cell's number; -1 where no tie reads it. */
    int cell(Address address) {
        return numbers.getOrDefault(address, -1);
    }

    int rows() {
        return rows.length;
    }

    Row row(int row) {
        return rows[row];
    }

    int rowsOf(int cell) {
        return rowsOf[cell].length;
    }

    int rowOf(int cell, int index) {
        return rowsOf[cell][index];
    }

    /** The decimals that the values include. */
    int scale() {
        return scale;
    }

    long value(int cell) {
        return values[cell];
    }

    /** Whether the cell may have that value: whole where only whole numbers are meant, not negative unless signed. */
    boolean allows(int cell, long value) {
        return value % steps[cell] == 0 && (value >= 0 || signed[cell]);
    }

    /** Whether somebody typed it: no formula reckons it from other cells. */
    boolean isTyped(int cell) {
        return !(cells.get(cell).content() instanceof CellContent.Formula formula)
                || formula.expression().chars().noneMatch(Character::isLetter);
    }

    BitSet violated() {
        BitSet violated = new BitSet(rows.length);
        for (int row = 0; row < rows.length; row++) {
            violated.set(row, rows[row].isViolated());
        }
        return violated;
    }

    /** Whether a violated tie reads the cell. */
    boolean readsViolated(int cell) {
        for (int row : rowsOf[cell]) {
            if (rows[row].isViolated()) {
                return true;
            }
        }
        return false;
    }

    /** By how much violated ties are off, in all. */
    long off() {
        long off = 0;
        for (Row row : rows) {
            off += Math.abs(row.residual);
        }
        return off;
    }

    /** The violated ties that read one of the cells. */
    BitSet violatedOf(int[] set) {
        BitSet touched = new BitSet(rows.length);
        for (int cell : set) {
            for (int row : rowsOf[cell]) {
                if (rows[row].isViolated()) {
                    touched.set(row);
                }
            }
        }
        return touched;
    }

    /** Whether each cell may change so. */
    boolean allow(Changes changes) {
        for (int index = 0; index < changes.size(); index++) {
            int cell = changes.cell(index);
            if (changes.by(index) == 0 || !allows(cell, values[cell] + changes.by(index))) {
                return false;
            }
        }
        return true;
    }

    /** The same ties after the changes, whatever these mend and break. */
    Ties after(Changes changes) {
        long[] changed = values.clone();
        Row[] moved = rows.clone();
        for (int index = 0; index < changes.size(); index++) {
            int cell = changes.cell(index);
            changed[cell] += changes.by(index);
            for (int row : rowsOf[cell]) {
                long by = moved[row].factorOf(cell) * changes.by(index);
                moved[row] = new Row(moved[row], moved[row].residual() + by);
            }
        }
        return new Ties(this, changed, moved);
    }

    /**
     * The violated ties that the changes mend, where they neither break a tie that holds nor change what another is off by; empty
     * elsewhere.
     */
    BitSet mendedBy(Changes changes) {
        BitSet mended = new BitSet(rows.length);
        for (int at = 0; at < changes.size(); at++) {
            for (int row : rowsOf[changes.cell(at)]) {
                long by = 0;
                for (int index = 0; index < changes.size(); index++) {
                    by += rows[row].factorOf(changes.cell(index)) * changes.by(index);
                }
                if (by != 0 && rows[row].residual() + by != 0) {
                    return new BitSet();
                }
                mended.set(row, by != 0);
            }
        }
        return mended;
    }
}

package dev.gouji.diagnosis;

import java.util.Arrays;

/** What changes of a set of cells can do: the ties that read them, solved for the changes. */
final class Elimination {
    private final Ties ties;
    private final int[] set;
    private final int[] rows;
    private final long[][] matrix;
    private final int[] pivots;
    private boolean dependent;

    /** Solves the ties for that set. */
    Elimination(Ties ties, int[] set) {
        this.ties = ties;
        this.set = set.clone();
        this.rows = rows();
        // Columns: the set's cells, what they must come to, and what each tie went into the row with.
        this.matrix = new long[rows.length][set.length + 1 + rows.length];
        this.pivots = new int[set.length];
        fill();
        eliminate();
    }

    private int[] rows() {
        int most = 0;
        for (int cell : set) {
            most += ties.rowsOf(cell);
        }
        int[] found = new int[most];
        int count = 0;
        for (int cell : set) {
            for (int index = 0; index < ties.rowsOf(cell); index++) {
                int row = ties.rowOf(cell, index);
                if (!contains(found, count, row)) {
                    found[count++] = row;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean contains(int[] numbers, int count, int number) {
        for (int index = 0; index < count; index++) {
            if (numbers[index] == number) {
                return true;
            }
        }
        return false;
    }

    private void fill() {
        for (int row = 0; row < rows.length; row++) {
            Ties.Row tie = ties.row(rows[row]);
            for (int column = 0; column < set.length; column++) {
                matrix[row][column] = tie.factorOf(set[column]);
            }
            matrix[row][set.length] = -tie.residual();
            matrix[row][set.length + 1 + row] = 1;
        }
    }

    private void eliminate() {
        for (int column = 0; column < set.length && !dependent; column++) {
            int pivot = pivot(column);
            dependent = pivot < 0;
            pivots[column] = pivot;
            for (int row = 0; row < rows.length && !dependent; row++) {
                if (row != pivot && matrix[row][column] != 0) {
                    subtract(matrix[row], matrix[pivot], column);
                }
            }
        }
    }

    private int pivot(int column) {
        for (int row = 0; row < rows.length; row++) {
            if (matrix[row][column] != 0 && !contains(pivots, column, row)) {
                return row;
            }
        }
        return -1;
    }

    private static void subtract(long[] from, long[] pivot, int column) {
        long own = pivot[column];
        long other = from[column];
        long common = own == 1 || own == -1 ? own : gcd(own, other);
        long times = own / common;
        long by = other / common;
        for (int index = 0; index < from.length; index++) {
            from[index] = from[index] * times - pivot[index] * by;
        }
    }

    private static long gcd(long one, long other) {
        long a = Math.abs(one);
        long b = Math.abs(other);
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /** Whether the ties leave some of the changes open, so that fewer cells would do. */
    boolean isDependent() {
        return dependent;
    }

    /** Whether no changes of the set satisfy all ties that read it. */
    boolean isContradictory() {
        for (int row = 0; row < rows.length; row++) {
            if (isContradiction(row)) {
                return true;
            }
        }
        return false;
    }

    private boolean isContradiction(int row) {
        return matrix[row][set.length] != 0 && !contains(pivots, set.length, row);
    }

    /** The changes, where each cell changes to what it may be; empty elsewhere. */
    long[] changes() {
        long[] changes = new long[set.length];
        for (int column = 0; column < set.length; column++) {
            long[] row = matrix[pivots[column]];
            long change = row[set.length] / row[column];
            boolean exact = change * row[column] == row[set.length];
            if (!exact || change == 0 || !ties.allows(set[column], ties.value(set[column]) + change)) {
                return new long[0];
            }
            changes[column] = change;
        }
        return changes;
    }

    /**
     * The further cells of which one must change, since otherwise the set cannot satisfy its ties: those of the contradiction
     * that reads the fewest.
     *
     * @param last whether only one may be added, which must then be in all contradictions
     * @param sums a 0 for each cell, and so again afterwards
     */
    int[] candidates(boolean last, long[] sums) {
        int[] best = null;
        for (int row = 0; row < rows.length; row++) {
            if (isContradiction(row)) {
                int[] found = readBy(row, sums);
                if (best == null) {
                    best = found;
                } else if (last) {
                    best = common(best, found);
                } else if (found.length < best.length) {
                    best = found;
                }
            }
        }
        return best == null ? new int[0] : best;
    }

    private static int[] common(int[] some, int[] others) {
        int[] common = new int[some.length];
        int count = 0;
        for (int cell : some) {
            if (contains(others, others.length, cell)) {
                common[count++] = cell;
            }
        }
        return Arrays.copyOf(common, count);
    }

    /** The cells that count for something in the sum of ties that became the row. */
    private int[] readBy(int row, long[] sums) {
        int most = 0;
        for (int index = 0; index < rows.length; index++) {
            most += matrix[row][set.length + 1 + index] == 0
                    ? 0
                    : ties.row(rows[index]).size();
        }
        int[] touched = new int[most];
        int count = 0;
        for (int index = 0; index < rows.length; index++) {
            long times = matrix[row][set.length + 1 + index];
            Ties.Row tie = ties.row(rows[index]);
            for (int member = 0; times != 0 && member < tie.size(); member++) {
                sums[tie.member(member)] += times * tie.factor(member);
                touched[count++] = tie.member(member);
            }
        }
        int found = 0;
        for (int index = 0; index < count; index++) {
            int cell = touched[index];
            if (sums[cell] != 0) {
                touched[found++] = cell;
                sums[cell] = 0;
            }
        }
        return Arrays.copyOf(touched, found);
    }
}

package dev.gouji.diagnosis;

import java.util.BitSet;
import java.util.Optional;

/**
 * Changes that make violated ties hold, and leave every other tie as it is.
 *
 * @param mended the violated ties that hold afterwards
 */
record Fix(Changes changes, BitSet mended) {
    private static final int MOST_PARTED = 6;

    /** The changes as a fix, where the cells may change so and it mends ties and does not break or shift others. */
    static Optional<Fix> of(Ties ties, Changes changes) {
        if (!ties.allow(changes)) {
            return Optional.empty();
        }
        BitSet mended = ties.mendedBy(changes);
        return mended.isEmpty() ? Optional.empty() : Optional.of(new Fix(changes, mended));
    }

    /** Whether it is two fixes in one, each of which mends ties by itself. */
    boolean isTwo(Ties ties) {
        int halves = 1 << (size() - 1);
        for (int chosen = 1; size() <= MOST_PARTED && chosen < halves; chosen++) {
            boolean two = Fix.of(ties, changes.chosen(chosen)).isPresent()
                    && Fix.of(ties, changes.chosen(~chosen)).isPresent();
            if (two) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return changes.size();
    }

    int cell(int index) {
        return changes.cell(index);
    }

    long change(int index) {
        return changes.by(index);
    }

    /** Whether both change a cell. */
    boolean overlaps(Fix other) {
        return changes.overlap(other.changes);
    }
}

package dev.gouji.diagnosis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** The violated ties in groups that no chain of ties and cells connects, and no slip that may have hit two of them at once. */
final class Components {
    private Components() {}

    /**
     * Each group's violated ties.
     *
     * @param slips fixes of what may have gone wrong in two cells at once
     */
    static List<BitSet> of(Ties ties, List<Fix> slips) {
        List<BitSet> components = of(ties);
        for (Fix slip : slips) {
            BitSet joined = new BitSet();
            for (BitSet component : List.copyOf(components)) {
                if (component.intersects(slip.mended())) {
                    joined.or(component);
                    components.remove(component);
                }
            }
            components.add(joined);
        }
        return components;
    }

    private static List<BitSet> of(Ties ties) {
        List<BitSet> components = new ArrayList<>();
        BitSet left = ties.violated();
        while (!left.isEmpty()) {
            BitSet reached = reached(ties, left.nextSetBit(0));
            reached.and(left);
            left.andNot(reached);
            components.add(reached);
        }
        return components;
    }

    private static BitSet reached(Ties ties, int from) {
        BitSet reached = new BitSet(ties.rows());
        Deque<Integer> open = new ArrayDeque<>();
        reached.set(from);
        open.add(from);
        while (!open.isEmpty()) {
            Ties.Row row = ties.row(open.remove());
            for (int member = 0; member < row.size(); member++) {
                int cell = row.member(member);
                for (int index = 0; index < ties.rowsOf(cell); index++) {
                    int next = ties.rowOf(cell, index);
                    if (!reached.get(next)) {
                        reached.set(next);
                        open.add(next);
                    }
                }
            }
        }
        return reached;
    }
}

package dev.gouji.diagnosis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Parts violated ties into those that each have their own cause, as far as likely covers tell. */
final class Groups {
    /** A cover whose fixes reach across groups counts for parting them when it is as likely as this part of the best. */
    private static final double COUNTS = Math.log(0.02);

    private Groups() {}

    /**
     * The groups.
     *
     * @param covers the likeliest first
     */
    static List<BitSet> of(List<Cover> covers) {
        List<BitSet> groups = new ArrayList<>();
        double best = covers.get(0).logLikelihood();
        for (Cover cover : covers) {
            if (cover.logLikelihood() >= best + COUNTS) {
                for (RankedFix fix : cover.fixes()) {
                    join(groups, fix.fix().mended());
                }
            }
        }
        return groups;
    }

    private static void join(List<BitSet> groups, BitSet ties) {
        BitSet joined = (BitSet) ties.clone();
        for (BitSet group : List.copyOf(groups)) {
            if (group.intersects(joined)) {
                joined.or(group);
                groups.remove(group);
            }
        }
        groups.add(joined);
    }
}

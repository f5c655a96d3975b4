package dev.gouji.finding;

import java.util.List;

/**
 * How a workbook changed since its last check.
 *
 * @param gone how many of the earlier findings are no longer found
 * @param added how many findings are new
 * @param kept what the department wrote to findings that are no longer found: they may come back
 */
public record Progress(int gone, int added, List<Explained> kept) {
    public Progress {
        kept = List.copyOf(kept);
    }

    /** The progress in words. */
    public Wording words() {
        return new Wording("已改正 " + gone + " 项，新增 " + added + " 项", gone + " corrected, " + added + " new");
    }
}

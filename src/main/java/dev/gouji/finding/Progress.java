package dev.gouji.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a workbook changed since its last check.
 *
 * @param gone how many of the earlier findings are no longer found
 * @param added how many findings are new
 */
public record Progress(int gone, int added) {
    /** The progress from earlier findings to those found now. */
    static Progress from(Set<String> earlier, List<Finding> now) {
        Set<String> ids = new HashSet<>();
        now.forEach(finding -> ids.add(finding.id()));
        int stayed = (int) ids.stream().filter(earlier::contains).count();
        return new Progress(earlier.size() - stayed, ids.size() - stayed);
    }

    /** The progress in words. */
    public Wording words() {
        return new Wording("已改正 " + gone + " 项，新增 " + added + " 项", gone + " corrected, " + added + " new");
    }
}

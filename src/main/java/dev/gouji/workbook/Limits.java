package dev.gouji.workbook;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import java.util.EnumMap;
import java.util.Map;

/** How much of everything a file may hold: the defaults, but for what somebody set otherwise. */
public final class Limits {
    /** The defaults. */
    public static final Limits STANDARD = new Limits(Map.of());

    private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 8L;

    private final Map<Limit, Long> changed;

    private Limits(Map<Limit, Long> changed) {
        this.changed = changed;
    }

    /** The same, with another number for that limit. */
    public Limits with(Limit limit, long number) {
        Map<Limit, Long> more = new EnumMap<>(Limit.class);
        more.putAll(changed);
        more.put(limit, number);
        return new Limits(more);
    }

    /** Makes sure that a file of that size may be loaded, and can. */
    public void requireLoadable(long bytes) throws WorkbookException {
        if (bytes > Math.min(of(Limit.FILE_BYTES), LARGEST_ARRAY)) {
            throw Limit.FILE_BYTES.exceeded(of(Limit.FILE_BYTES));
        }
        if (bytes > Runtime.getRuntime().maxMemory() / 2) {
            throw new WorkbookException(
                    FailureCode.TOO_LARGE,
                    new Wording(
                            "文件太大，内存不够。请删去图片等附加内容，或给程序更多内存（java -Xmx1g）。",
                            "The file needs more memory than there is. Remove pictures and other extras, or give the program more"
                                    + " (java -Xmx1g)."));
        }
    }

    /** How much is allowed at most. */
    public long of(Limit limit) {
        Long other = changed.get(limit);
        return other == null ? limit.standard() : other;
    }
}

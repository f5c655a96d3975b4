package dev.gouji.workbook;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Narrative;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much of its limits one workbook has used up while it is read; a small file can hold endless content. */
public final class ReadBudget {
    private static final int USES_BETWEEN_LOOKS = 256;

    private final Limits limits;
    private final Map<Limit, Count> counts = new EnumMap<>(Limit.class);
    private int uses;
    private @Nullable WorkbookException exceeded;

    /** A budget of which nothing is used yet. */
    public ReadBudget(Limits limits) {
        this.limits = limits;
    }

    /** Counts bytes of a part that has so many now. */
    public void bytes(int count, long ofPart) throws WorkbookException {
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
        use(Limit.TOTAL_BYTES, count);
        require(Limit.PART_BYTES, ofPart);
    }

    /** Counts a cell with content. */
    public void cell() throws WorkbookException {
        use(Limit.CELLS, 1);
    }

    /** Counts characters of text. */
    public void characters(int count) throws WorkbookException {
        use(Limit.TEXTS, count);
    }

    /** Makes sure of the report's text. */
    public void text(Narrative text) throws WorkbookException {
        require(Limit.PARAGRAPHS, text.paragraphs().size());
        require(Limit.NARRATIVE, text.length());
    }

    /** Counts something that all of a workbook may have so much of. */
    public void use(Limit limit, long amount) throws WorkbookException {
        uses++;
        if (uses % USES_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
        Count count = counts.computeIfAbsent(limit, first -> new Count());
        count.used += amount;
        require(limit, count.used);
    }

    /** How much of each limit is used up. */
    public Map<Limit, Long> used() {
        Map<Limit, Long> used = new EnumMap<>(Limit.class);
        counts.forEach((limit, count) -> used.put(limit, count.used));
        return used;
    }

    /** How much of each limit was used since no more than that was. */
    public Map<Limit, Long> usedSince(Map<Limit, Long> before) {
        Map<Limit, Long> used = used();
        used.replaceAll((limit, amount) -> amount - before.getOrDefault(limit, 0L));
        return used;
    }

    /** Counts all of that. */
    public void use(Map<Limit, Long> amounts) throws WorkbookException {
        for (Map.Entry<Limit, Long> amount : amounts.entrySet()) {
            use(amount.getKey(), amount.getValue());
        }
    }

    /** Makes sure of something that each part of a workbook may have so much of. */
    public void require(Limit limit, long amount) throws WorkbookException {
        if (amount > limits.of(limit)) {
            exceeded = limit.exceeded(limits.of(limit));
            throw exceeded;
        }
    }

    /** Whether more was read than the limits allow. */
    public boolean isExceeded() {
        return exceeded != null;
    }

    /** Throws again what was thrown before: code in between may have turned it into something else. */
    public void rethrow() throws WorkbookException {
        if (exceeded != null) {
            throw exceeded;
        }
    }

    /** How much was used of a limit. */
    private static final class Count {
        private long used;
    }

    private WorkbookException interrupted() {
        exceeded = new WorkbookException(
                FailureCode.TIMEOUT,
                new Wording("读取工作簿的时间过长，已停止。", "Reading the workbook took too long and was stopped."));
        return exceeded;
    }
}

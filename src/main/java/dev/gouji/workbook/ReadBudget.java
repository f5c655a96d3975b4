package dev.gouji.workbook;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import org.jspecify.annotations.Nullable;

/** How much one workbook may unfold to while it is read; a small file can hold endless content. */
public final class ReadBudget {
    public static final long PART_BYTES = 256L << 20;
    public static final long TOTAL_BYTES = 512L << 20;
    public static final int CELLS = 1_000_000;
    public static final int CHARACTERS = 50_000_000;

    private static final int CELLS_BETWEEN_LOOKS = 256;

    private long bytes;
    private int cells;
    private long characters;
    private @Nullable WorkbookException exceeded;

    /** A budget of which nothing is used yet. */
    public ReadBudget() {}

    /** Counts bytes of a part that has so many now. */
    public void bytes(int count, long ofPart) throws WorkbookException {
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
        bytes += count;
        if (ofPart > PART_BYTES || bytes > TOTAL_BYTES) {
            throw exceed("解压后的内容过大", "it unfolds to too much content");
        }
    }

    /** Counts a cell with content. */
    public void cell() throws WorkbookException {
        cells++;
        if (cells % CELLS_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
        if (cells > CELLS) {
            throw exceed("有内容的单元格超过 100 万个", "it has more than a million cells with content");
        }
    }

    /** Counts characters of text. */
    public void characters(int count) throws WorkbookException {
        characters += count;
        if (characters > CHARACTERS) {
            throw exceed("文字总量过大", "it has too much text");
        }
    }

    /** Throws again what was thrown before: code in between may have turned it into something else. */
    public void rethrow() throws WorkbookException {
        if (exceeded != null) {
            throw exceeded;
        }
    }

    private WorkbookException interrupted() {
        exceeded = new WorkbookException(
                FailureCode.TIMEOUT,
                new Wording("读取工作簿的时间过长，已停止。", "Reading the workbook took too long and was stopped."));
        return exceeded;
    }

    private WorkbookException exceed(String zh, String en) {
        exceeded = new WorkbookException(
                FailureCode.TOO_LARGE,
                new Wording(
                        "工作簿" + zh + "，不像是统计报表。请确认选对了文件，或把报表的几张表另存为新的工作簿。",
                        "The workbook is too large for such a report: " + en
                                + ". Make sure it is the right file, or save the report's sheets as a new workbook."));
        return exceeded;
    }
}

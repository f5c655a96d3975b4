package dev.gouji.workbook.read;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import org.jspecify.annotations.Nullable;

/** How much one workbook may unfold to while it is read; a small file can hold endless content. */
final class ReadBudget {
    static final long PART_BYTES = 256L << 20;
    static final long TOTAL_BYTES = 512L << 20;
    static final int CELLS = 1_000_000;
    static final int CHARACTERS = 50_000_000;

    private long bytes;
    private int cells;
    private long characters;
    private @Nullable WorkbookException exceeded;

    /** Counts bytes of a part that has so many now. */
    void bytes(int count, long ofPart) throws WorkbookException {
        bytes += count;
        if (ofPart > PART_BYTES || bytes > TOTAL_BYTES) {
            throw exceed("解压后的内容过大", "it unfolds to too much content");
        }
    }

    /** Counts a cell with content. */
    void cell() throws WorkbookException {
        cells++;
        if (cells > CELLS) {
            throw exceed("有内容的单元格超过 100 万个", "it has more than a million cells with content");
        }
    }

    /** Counts characters of text. */
    void characters(int count) throws WorkbookException {
        characters += count;
        if (characters > CHARACTERS) {
            throw exceed("文字总量过大", "it has too much text");
        }
    }

    /** Throws again what was thrown before: code in between may have turned it into something else. */
    void rethrow() throws WorkbookException {
        if (exceeded != null) {
            throw exceeded;
        }
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

package dev.gouji.workbook;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import org.jspecify.annotations.Nullable;

/** Failures of files that are damaged. */
public final class Corrupt {
    private Corrupt() {}

    /** The file breaks off, or its directory is not to be found. */
    public static WorkbookException incomplete(@Nullable Throwable cause) {
        return new WorkbookException(
                FailureCode.CORRUPT,
                new Wording(
                        "文件不完整，可能在下载、拷贝或传输时中断。请重新获取文件。",
                        "The file is incomplete; it was perhaps cut off while it was downloaded or copied. Get the file again."),
                cause);
    }

    /** The file is damaged in the way told, in a clause without a full stop. */
    public static WorkbookException because(String zh, String en, @Nullable Throwable cause) {
        return new WorkbookException(
                FailureCode.CORRUPT,
                new Wording(
                        "文件已损坏：" + zh + "。请用 Excel 或 WPS 打开修复并另存，或重新获取文件。",
                        "The file is damaged: " + en
                                + ". Open it in Excel or WPS, let it be repaired and save it, or get the file again."),
                cause);
    }

    /** The file is damaged in the way told. */
    public static WorkbookException because(String zh, String en) {
        return because(zh, en, null);
    }
}

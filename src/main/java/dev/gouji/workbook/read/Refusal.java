package dev.gouji.workbook.read;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import org.jspecify.annotations.Nullable;

/** Why a file is not read, in words that say what to do. */
final class Refusal {
    private Refusal() {}

    static WorkbookException of(FailureCode code, String zh, String en) {
        return new WorkbookException(code, new Wording(zh, en));
    }

    /** A damaged package; what is damaged is told. */
    static WorkbookException corrupt(String zh, String en, @Nullable Throwable cause) {
        return new WorkbookException(
                FailureCode.CORRUPT,
                new Wording(
                        "文件已损坏：" + zh + "。请取得完整的原件；能用 Excel 或 WPS 打开的，打开核对后另存为新的 .xlsx。",
                        "The file is damaged: " + en
                                + ". Get the whole original; if Excel or WPS opens it, check it there and save it as a new .xlsx."),
                cause);
    }

    static WorkbookException tooLarge(String zh, String en) {
        return of(
                FailureCode.TOO_LARGE,
                "文件太大：" + zh + "。请只保留统计表所在的工作表，另存后再试。",
                "The file is too large: " + en + ". Keep only the sheets with the tables and try again.");
    }

    static WorkbookException unsupported(String kindZh, String kindEn) {
        return of(
                FailureCode.UNSUPPORTED_FORMAT,
                "这是" + kindZh + "，不能直接读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
                "This is " + kindEn
                        + ", which cannot be read. Open it in Excel or WPS, save it as .xlsx and try again.");
    }

    static WorkbookException notAWorkbook(String kindZh, String kindEn) {
        return of(
                FailureCode.NOT_A_WORKBOOK,
                "这是" + kindZh + "，不是 Excel 工作簿。请核对是否选对了文件。",
                "This is " + kindEn + ", no Excel workbook. Check that it is the right file.");
    }
}

package dev.gouji.workbook.write;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import org.jspecify.annotations.Nullable;

/** Why a workbook could not be written, each with what to do next. The original is as it was in all of these cases. */
public enum WriteFailure {
    OPEN_ELSEWHERE(
            FailureCode.LOCKED,
            "工作簿正在 Excel、WPS 或 LibreOffice 中打开，未写入。请关闭后重试，或写到其他文件（check 用 --output）；如确未打开，请删除同一文件夹中以“~$”或“.~lock.”开头的同名临时文件。",
            "The workbook is open in Excel, WPS or LibreOffice; nothing was written. Close it and try again, or write"
                    + " another file (check: --output); if nobody has it open, delete the left-over file beside it that begins with ~$ or"
                    + " .~lock."),
    NOT_REPLACEABLE(
            FailureCode.LOCKED,
            "工作簿被其他程序占用，无法替换，未写入。请关闭打开它的程序后重试，或写到其他文件（check 用 --output）。",
            "Another program holds the workbook, so that it cannot be replaced; nothing was written. Close that program"
                    + " and try again, or write another file (check: --output)."),
    WRITTEN_ELSEWHERE(
            FailureCode.LOCKED,
            "另一个 gouji 正在写入这个工作簿，未写入。请等它结束后重试。",
            "Another gouji is writing this workbook; nothing was written. Try again when it has ended."),
    CHANGED_MEANWHILE(
            FailureCode.LOCKED,
            "工作簿在校验期间被修改，未写入。请保存并关闭后重新校验。",
            "The workbook was changed while it was checked; nothing was written. Save and close it, then check it again."),
    READ_ONLY_FILE(
            FailureCode.IO,
            "文件为只读，未写入。请取消只读属性，或写到其他文件（check 用 --output）。",
            "The file is read-only; nothing was written. Make it writable, or write another file (check: --output)."),
    READ_ONLY_FOLDER(
            FailureCode.IO,
            "文件夹不可写，未写入。请写到其他文件夹（check 用 --output）。",
            "The folder is not writable; nothing was written. Write to another folder (check: --output)."),
    NO_FOLDER(
            FailureCode.IO,
            "要写入的文件夹不存在。请先建立该文件夹，或写到其他位置。",
            "The folder to write to does not exist. Create it first, or write to another place."),
    NO_FILE(
            FailureCode.IO,
            "要写入的位置是文件夹或特殊文件，不是普通文件。请指定一个文件名。",
            "What is to be written is a folder or a special file. Give the name of a plain file."),
    EXISTS(
            FailureCode.IO,
            "文件已存在，未覆盖。请换一个文件名，或加 --overwrite。",
            "The file exists and was not overwritten. Choose another name, or add --overwrite."),
    NO_OUTPUT(
            FailureCode.IO,
            "文件已存在，且不是这个工作簿先前的校验结果，未覆盖。请换一个文件名，或先移走该文件。",
            "The file exists and is not what an earlier check of this workbook wrote, so it was not replaced. Choose another"
                    + " name, or move the file away first."),
    DISK_FULL(
            FailureCode.IO,
            "磁盘空间不足，未写入，原文件未改动。请清理磁盘，或写到其他磁盘（check 用 --output）。",
            "The disk is full; nothing was written and the original is as it was. Free some space, or write to"
                    + " another disk (check: --output)."),
    OTHER_FORMAT(
            FailureCode.IO,
            "输出文件的扩展名与内容不符，Excel 会打不开，未写入。请用与原工作簿相同的扩展名（.xlsx 或 .xlsm）。",
            "Excel would not open the workbook under that extension; nothing was written. Give the file the workbook's own,"
                    + " .xlsx or .xlsm."),
    OWN_FILE(
            FailureCode.IO,
            "这种文件的校验结果只能单独写成 .xlsx，未写入。请把 --output 的文件名改为 .xlsx。",
            "Findings of such a file stand in an .xlsx of their own; nothing was written. Give --output a name that ends in .xlsx."),
    DAMAGED(
            FailureCode.CORRUPT,
            "工作簿内部（样式或目录）有损坏，无法添加校验结果，原文件未改动。请用 Excel 或 WPS 打开、另存为新的 .xlsx 后重试，或用 --no-write 只校验。",
            "The workbook's styles or lists of parts are damaged, so that findings cannot be added; the original is as it was."
                    + " Open it in Excel or WPS, save it as a new .xlsx and try again, or use --no-write to check only."),
    NOT_VERIFIED(
            FailureCode.IO,
            "写入后的核对未通过，原文件未改动。请用 Excel 或 WPS 打开、另存一次后重试，或用 --no-write 只校验。",
            "What was written did not verify, so the original is as it was. Open the workbook in Excel or WPS, save it"
                    + " once and try again, or use --no-write to check only."),
    OTHER(
            FailureCode.IO,
            "写入失败，原文件未改动。请检查磁盘和文件夹后重试，或写到其他文件（check 用 --output）。",
            "Writing failed; the original is as it was. Check the disk and the folder and try again, or write another file (check: --output).");

    private final FailureCode code;
    private final Wording message;

    WriteFailure(FailureCode code, String zh, String en) {
        this.code = code;
        this.message = new Wording(zh, en);
    }

    /** That what a check left cannot be taken out of a workbook. */
    static WorkbookException notCleaned(Hindrance hindrance) {
        Wording reason = hindrance.reason();
        return new WorkbookException(
                FailureCode.IO,
                new Wording("未改动工作簿：" + reason.zh() + "。", "The workbook was left as it is: " + reason.en() + "."),
                null);
    }

    /** That no corrected copy of a workbook can be written. */
    static WorkbookException notCorrected(Hindrance hindrance) {
        Wording reason = hindrance.reason();
        return new WorkbookException(
                FailureCode.IO,
                new Wording("没有写出更正的工作簿：" + reason.zh() + "。", "No corrected copy was written: " + reason.en() + "."),
                null);
    }

    /** The code and message as an exception. */
    public WorkbookException exception() {
        return exception(null);
    }

    /** The code and message as an exception, with the one that showed it. */
    public WorkbookException exception(@Nullable Throwable cause) {
        return new WorkbookException(code, message, cause);
    }

    /** What the person is told. */
    public Wording message() {
        return message;
    }
}

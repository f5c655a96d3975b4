package dev.gouji.audit;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Failure;
import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import org.slf4j.LoggerFactory;

/** What becomes of a workbook on which the program itself failed: a result like any other, and the next workbook is checked. */
public final class Unforeseen {
    private Unforeseen() {}

    /** The file's result. */
    public static CheckResult result(String file, Throwable problem) {
        return CheckResult.unreadable(file, failure(file, problem));
    }

    /** Why there is nothing else to tell of the file. */
    public static Failure failure(String file, Throwable problem) {
        LoggerFactory.getLogger(Unforeseen.class).debug("{} cannot be checked", file, problem);
        return problem instanceof OutOfMemoryError ? hungry() : odd();
    }

    private static Failure hungry() {
        return new Failure(
                FailureCode.TOO_LARGE,
                new Wording(
                        "文件太大，内存不够。请删去与统计表无关的工作表后重试，或给程序更多内存（java -Xmx1g）。",
                        "The file needs more memory than there is. Delete the sheets that are not the tables, or give the"
                                + " program more (java -Xmx1g)."));
    }

    private static Failure odd() {
        return new Failure(
                FailureCode.CORRUPT,
                new Wording(
                        "文件内容异常，无法校验。请用 Excel 或 WPS 打开后另存为新的 .xlsx 再试。",
                        "The file's content cannot be checked. Open it in Excel or WPS, save it as a new .xlsx and try again."));
    }
}

package dev.gouji.cli;

import dev.gouji.audit.OpenedReport;
import dev.gouji.audit.ReportReader;
import dev.gouji.audit.Unforeseen;
import dev.gouji.audit.WorkbookCheck;
import dev.gouji.audit.WorkbookFix;
import dev.gouji.finding.CheckResult;
import dev.gouji.finding.EarlierRun;
import dev.gouji.finding.Failure;
import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.output.CheckOutput;
import dev.gouji.output.WrittenSheet;
import dev.gouji.workbook.write.FindingsWriter;
import dev.gouji.workbook.write.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * One run of {@code check}: what is the same for every workbook of it.
 *
 * @param beside what is checked together with the workbook
 * @param writer knows what earlier checks left, and writes the findings back
 * @param fix corrects the copy that is written; null where none was asked for
 * @param writes whether findings are written, and not only reported
 * @param output where the annotated workbook goes; null for its own place
 * @param failOn the severity from which the exit status tells of findings; empty for never
 */
record CheckRun(
        ReportReader reader,
        WorkbookCheck check,
        BesideWorkbook beside,
        FindingsWriter writer,
        @Nullable WorkbookFix fix,
        boolean writes,
        @Nullable Path output,
        Optional<Severity> failOn) {

    /** Checks one workbook; whatever happens with it, the next one is checked. */
    ExitStatus one(String file, CheckOutput results) throws IOException, UsageException {
        try {
            return checked(file, results);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError problem) {
            results.add(Unforeseen.result(file, problem), null);
            return ExitStatus.FAILURE;
        }
    }

    private ExitStatus checked(String file, CheckOutput results) throws IOException, UsageException {
        OpenedReport opened;
        try {
            opened = reader.read(file);
        } catch (WorkbookException e) {
            LoggerFactory.getLogger(CheckCommand.class).debug("{} cannot be read", file, e);
            results.add(CheckResult.unreadable(file, e.failure()), null);
            return ExitStatus.FAILURE;
        }
        BesideWorkbook.Found found = beside.find(opened.report());
        Path target = output == null ? opened.source().path() : output;
        CheckResult checked = check.check(file, opened.report(), found.previous(), found.text());
        Optional<EarlierRun> earlier = writer.earlier(opened.source(), opened.workbook(), checked, target);
        CheckResult result = earlier.map(checked::after).orElse(checked);
        if (fix == null) {
            return write(opened, result, target, results, status(result).and(found.status()));
        }
        CheckResult uncorrected = result.corrected(fix.notWritten(result));
        try {
            WorkbookFix.Fixed fixed =
                    fix.fix(opened, checked, report -> check.check(file, report, found.previous(), found.text()));
            CheckResult corrected = earlier.map(fixed.result()::after).orElse(fixed.result());
            Written written =
                    writer.write(fixed.opened().source(), fixed.opened().workbook(), corrected, target);
            results.add(corrected, sheet(written));
            return status(corrected).and(found.status());
        } catch (WorkbookException e) {
            return notWritten(uncorrected, e, target, results);
        } catch (OutOfMemoryError e) {
            return notWritten(uncorrected, tooLargeToWrite(e), target, results);
        }
    }

    private ExitStatus status(CheckResult result) {
        return result.findings().stream()
                        .anyMatch(finding -> !finding.isExplained()
                                && failOn.filter(finding.severity()::atLeast).isPresent())
                ? ExitStatus.FINDINGS
                : ExitStatus.CLEAN;
    }

    private ExitStatus write(
            OpenedReport opened, CheckResult result, Path target, CheckOutput results, ExitStatus status)
            throws IOException {
        if (!writes) {
            results.add(result, null);
            return status;
        }
        try {
            Written written = writer.write(opened.source(), opened.workbook(), result, target);
            results.add(result, sheet(written));
            return status;
        } catch (WorkbookException e) {
            return notWritten(result, e, target, results);
        } catch (OutOfMemoryError e) {
            return notWritten(result, tooLargeToWrite(e), target, results);
        }
    }

    /** Reading holds the cells alone, writing whole sheets with all their looks. */
    private static WorkbookException tooLargeToWrite(OutOfMemoryError cause) {
        return new WorkbookException(
                FailureCode.TOO_LARGE,
                new Wording(
                        "工作簿太大，内存不够，校验结果没有写入，原件没有改动。请删去表格下方带格式的空行后重试，或给程序更多内存（java -Xmx1g）。",
                        "Writing into a workbook of this size needs more memory than there is; nothing was written, and the workbook"
                                + " is as it was. Delete formatted empty rows below the tables, or give the program more"
                                + " (java -Xmx1g)."),
                cause);
    }

    private ExitStatus notWritten(CheckResult result, WorkbookException e, Path target, CheckOutput results)
            throws IOException {
        LoggerFactory.getLogger(CheckCommand.class).debug("{} cannot be written", target, e);
        results.add(result.notWritten(output == null ? e.failure() : named(output, e.failure())), null);
        return ExitStatus.FAILURE;
    }

    private static WrittenSheet sheet(Written written) {
        return new WrittenSheet(written.file().toString(), written.sheet(), written.instead());
    }

    private static Failure named(Path output, Failure failure) {
        return new Failure(
                failure.code(),
                new Wording(
                        output + "：" + failure.message().zh(),
                        output + ": " + failure.message().en()));
    }
}

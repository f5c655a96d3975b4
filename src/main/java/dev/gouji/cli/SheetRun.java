package dev.gouji.cli;

import dev.gouji.audit.OpenedReport;
import dev.gouji.audit.OpenedWorkbook;
import dev.gouji.audit.ReportReader;
import dev.gouji.audit.Unforeseen;
import dev.gouji.audit.WorkbookCheck;
import dev.gouji.finding.CheckResult;
import dev.gouji.finding.SheetResult;
import dev.gouji.finding.SheetState;
import dev.gouji.finding.WorkbookException;
import dev.gouji.output.SheetOutput;
import dev.gouji.workbook.write.FindingsCleaner;
import dev.gouji.workbook.write.FindingsVerifier;
import java.io.IOException;
import org.slf4j.LoggerFactory;

/** One run of {@code check --verify} or {@code check --clean}: findings sheets are looked at, or taken out, and not written. */
@FunctionalInterface
interface SheetRun {
    /** What the file's findings sheet is worth, or what became of it. */
    SheetResult look(String file) throws WorkbookException;

    /** Tells whether findings sheets still belong to the numbers beside them. */
    static SheetRun verifying(ReportReader reader, WorkbookCheck check) {
        return file -> {
            OpenedReport opened = reader.read(file);
            CheckResult now = check.check(file, opened.report(), null, null);
            return new FindingsVerifier().verify(opened.source(), opened.workbook(), now);
        };
    }

    /** Takes findings and marks out. */
    static SheetRun cleaning(ReportReader reader, FindingsCleaner cleaner) {
        return file -> {
            OpenedWorkbook opened = reader.open(file);
            return SheetResult.of(file, cleaner.clean(opened.source(), opened.workbook()), "");
        };
    }

    /** One file, whatever it holds. */
    default ExitStatus one(String file, SheetOutput results) throws IOException {
        SheetResult result;
        ExitStatus status;
        try {
            result = look(file);
            SheetState state = result.state();
            status = state != null && state.isGood() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
        } catch (WorkbookException e) {
            LoggerFactory.getLogger(CheckCommand.class).debug("{} cannot be read or written", file, e);
            result = SheetResult.failed(file, e.failure());
            status = ExitStatus.FAILURE;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError problem) {
            result = SheetResult.failed(file, Unforeseen.failure(file, problem));
            status = ExitStatus.FAILURE;
        }
        results.add(result);
        return status;
    }
}

package dev.gouji.cli;

import dev.gouji.audit.AwaitedUnits;
import dev.gouji.audit.PreviousYear;
import dev.gouji.audit.folder.Submission;
import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.read.SourceFiles;
import dev.gouji.workbook.write.FindingsWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook's result depends on besides its content and the run's settings: last year's workbook that it is matched with,
 * what departments wrote into the findings beside it, and what the units below its agency add up to.
 *
 * @param previous last year's workbooks; null where nobody gave any
 */
record Dependence(@Nullable PreviousYear previous, AwaitedUnits units) {
    private static final String ROLL_UP = "roll-up";

    /** All that together in a few digits; empty for nothing. */
    String of(Submission submission, @Nullable String agency, @Nullable Integer year) {
        List<String> parts = new ArrayList<>();
        if (units.isParent(agency)) {
            parts.add(ROLL_UP);
        }
        String before = previous == null ? "" : previous.mark(agency, year);
        if (!before.isEmpty()) {
            parts.add(before);
        }
        if (submission.members().isEmpty()) {
            for (Path beside : FindingsWriter.besides(submission.path())) {
                if (Files.isRegularFile(beside)) {
                    parts.add(beside.getFileName() + "\n" + content(beside));
                }
            }
        }
        return parts.isEmpty() ? "" : AuditSettings.digest(parts);
    }

    /** The same of a result that may hold again; empty where it never does, since the sums of all others count. */
    Optional<String> lasting(Submission submission, @Nullable String agency, @Nullable Integer year) {
        return units.isParent(agency) ? Optional.empty() : Optional.of(of(submission, agency, year));
    }

    private static String content(Path file) {
        try {
            return SourceFiles.load(file).sha256();
        } catch (WorkbookException unreadable) {
            return unreadable.failure().code().code();
        }
    }
}

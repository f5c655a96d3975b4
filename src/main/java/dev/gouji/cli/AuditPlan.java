package dev.gouji.cli;

import dev.gouji.audit.AnnotatedCopies;
import dev.gouji.audit.Preparation;
import dev.gouji.audit.PreviousReports;
import dev.gouji.audit.ReportReader;
import dev.gouji.audit.SubmissionCheck;
import dev.gouji.audit.WorkbookCheck;
import dev.gouji.audit.folder.FolderSearch;
import dev.gouji.audit.folder.Found;
import dev.gouji.audit.folder.PathFilter;
import dev.gouji.audit.folder.Submission;
import dev.gouji.audit.run.OrderedRun;
import dev.gouji.diagnosis.Effort;
import dev.gouji.finding.Language;
import dev.gouji.finding.RuleSetIdentity;
import dev.gouji.layout.Layouts;
import dev.gouji.output.AuditFiles;
import dev.gouji.output.AuditLine;
import dev.gouji.output.AuditLineWriter;
import dev.gouji.output.AuditTotals;
import dev.gouji.output.EarlierAudit;
import dev.gouji.rule.Rule;
import dev.gouji.rule.language.RuleFile;
import dev.gouji.submission.AuditRun;
import dev.gouji.workbook.write.FindingsWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One audit from its command line to its summary. */
final class AuditPlan {
    private final AuditArguments arguments;
    private final Terminal terminal;
    private final Layouts layouts = Layouts.builtIn();
    private final AuditTotals totals = new AuditTotals();
    private final AtomicInteger reused = new AtomicInteger();
    private final LocalDate day = LocalDate.now(ZoneId.systemDefault());
    private ExitStatus status = ExitStatus.CLEAN;

    AuditPlan(AuditArguments arguments, Terminal terminal) {
        this.arguments = arguments;
        this.terminal = terminal;
    }

    ExitStatus carryOut() throws UsageException, IOException {
        List<Path> folders = arguments.folders();
        Path named = arguments.out();
        Arguments all = arguments.all();
        all.format();
        all.failOn();
        ReportReader reader = new ReportReader(all.recogniser(layouts), all.password());
        List<RuleFile> files = new RuleArguments(all, terminal).files(layouts);
        if (files == null) {
            return ExitStatus.FAILURE;
        }
        Preparation preparation = Preparation.start(layouts, files);
        PathFilter filter = arguments.filter();
        try (Interruption interruption = new Interruption();
                OutFolder out = OutFolder.open(named, folders)) {
            Found found = FolderSearch.search(folders, out.path(), filter);
            AuditSettings settings =
                    AuditSettings.of(arguments, preparation.rules().identity());
            out.clear();
            boolean complete;
            try (EarlierAudit earlier = out.earlier(arguments.resumes(), settings.digest())) {
                complete = run(found, out, check(reader, preparation, out), settings, earlier, interruption);
            }
            if (complete) {
                out.finish();
            }
            RuleSetIdentity rules = preparation.rules().identity();
            AuditRun run = new AuditRun(
                    Version.current(), rules.version(), rules.hash(), day, all.operands(), totals.year(), complete);
            AuditEnd end = new AuditEnd(arguments, terminal, layouts);
            end.conclude(
                    run,
                    preparation.rules().rules().stream().map(Rule::description).toList(),
                    out.path(),
                    found,
                    totals,
                    reused.get());
            boolean lacking = !complete || !found.unreadable().isEmpty();
            return lacking ? status.and(ExitStatus.FAILURE) : status;
        }
    }

    private SubmissionCheck check(ReportReader reader, Preparation preparation, OutFolder out) throws UsageException {
        FindingsWriter writer = new FindingsWriter(
                arguments.all().language(), Version.current(), Clock.system(ZoneId.systemDefault()), false);
        return new SubmissionCheck(
                reader,
                new WorkbookCheck(preparation, Effort.COUNTED),
                PreviousReports.NONE,
                writer,
                arguments.copies() ? new AnnotatedCopies(writer, out.path()) : null);
    }

    private boolean run(
            Found found,
            OutFolder out,
            SubmissionCheck check,
            AuditSettings settings,
            EarlierAudit earlier,
            Interruption interruption)
            throws IOException, UsageException {
        Language language = arguments.all().language();
        Duration timeout = arguments.timeout();
        AuditLineWriter lines = new AuditLineWriter(language, settings.digest());
        OrderedRun<Submission, AuditLine> run = new OrderedRun<>(
                found.submissions(),
                arguments.threads(),
                timeout,
                () -> new AuditWorker(check, lines, earlier, timeout, reused),
                AuditLine::weight);
        interruption.onStop(run::stop);
        boolean shown = !arguments.isQuiet() && terminal.isWatched();
        boolean complete;
        try (AuditFiles files = AuditFiles.start(out.path());
                AuditProgress progress = AuditProgress.of(found.submissions().size(), shown, terminal, language)) {
            complete = run.run(line -> {
                files.add(line);
                out.keeps(line.copy());
                take(line);
                progress.step(totals);
            });
        }
        if (run.leftWorkBehind()) {
            out.sweep();
        }
        return complete;
    }

    private void take(AuditLine line) {
        totals.add(line);
        try {
            if (line.has(arguments.all().failOn())) {
                status = status.and(ExitStatus.FINDINGS);
            }
        } catch (UsageException checkedBefore) {
            throw new IllegalStateException(checkedBefore);
        }
        if (line.failed()) {
            status = status.and(ExitStatus.FAILURE);
        }
    }
}

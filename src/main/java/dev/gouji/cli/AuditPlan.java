package dev.gouji.cli;

import dev.gouji.audit.AnnotatedCopies;
import dev.gouji.audit.AwaitedUnits;
import dev.gouji.audit.Preparation;
import dev.gouji.audit.PreviousReports;
import dev.gouji.audit.PreviousYear;
import dev.gouji.audit.ReportReader;
import dev.gouji.audit.SubmissionCheck;
import dev.gouji.audit.UnitsBelow;
import dev.gouji.audit.WorkbookCheck;
import dev.gouji.audit.folder.FolderSearch;
import dev.gouji.audit.folder.Found;
import dev.gouji.audit.folder.PathFilter;
import dev.gouji.audit.register.Register;
import dev.gouji.audit.register.Submissions;
import dev.gouji.audit.rollup.ConsolidatedPlaces;
import dev.gouji.diagnosis.Effort;
import dev.gouji.finding.Language;
import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.RuleSetIdentity;
import dev.gouji.finding.Wording;
import dev.gouji.layout.Layouts;
import dev.gouji.output.AuditFiles;
import dev.gouji.output.AuditLineWriter;
import dev.gouji.output.AuditLog;
import dev.gouji.output.AuditTotals;
import dev.gouji.output.EarlierAudit;
import dev.gouji.rule.Rule;
import dev.gouji.rule.language.RuleFile;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditRun;
import dev.gouji.workbook.write.FindingsWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One audit from its command line to its summary. */
final class AuditPlan {

    private final AuditArguments arguments;
    private final Terminal terminal;
    private final Layouts layouts = Layouts.builtIn();
    private final AtomicInteger reused = new AtomicInteger();
    private final LocalDate day = LocalDate.now(ZoneId.systemDefault());

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
        all.year();
        all.limits();
        RollUpArgument rollUp = new RollUpArgument(all);
        rollUp.requireUnits();
        List<Path> given = new ArrayList<>(folders);
        arguments.previous().ifPresent(given::add);
        List<RuleFile> files = new RuleArguments(all, terminal).files(layouts);
        Register register = new UnitsArgument(all, terminal).read();
        if (files == null || register == null) {
            return ExitStatus.FAILURE;
        }
        Preparation preparation = Preparation.start(layouts, files);
        PathFilter filter = arguments.filter();
        try (Interruption interruption = new Interruption();
                OutFolder out = OutFolder.open(named, given)) {
            ConsolidatedPlaces places = rollUp.places(register, given, out.path());
            Found found = FolderSearch.search(folders, out.path(), filter, all.limits());
            PreviousYear previous = new PreviousArgument(arguments, terminal)
                    .read(layouts, found.submissions(), out.path(), register, interruption);
            return audit(new AuditInputs(found, register, previous, places), preparation, out, interruption);
        }
    }

    private ExitStatus audit(AuditInputs inputs, Preparation preparation, OutFolder out, Interruption interruption)
            throws UsageException, IOException {
        Arguments all = arguments.all();
        RuleSetIdentity rules = preparation.rules().identity();
        AuditSettings settings = AuditSettings.of(arguments, rules);
        Function<UnitsBelow, SubmissionCheck> check = check(inputs, preparation, out);
        AwaitedUnits units = new AwaitedUnits(inputs.register());
        AuditPass pass = new AuditPass(
                arguments.threads(),
                all.timeout(),
                interruption,
                out,
                new AuditLineWriter(all.language(), settings.digest()),
                new Dependence(inputs.previous(), units),
                reused);
        AuditTotals totals = new AuditTotals();
        Submissions submissions = new Submissions(
                inputs.register(),
                inputs.previous() == null ? null : inputs.previous().folder(),
                all.year());
        out.clear();
        boolean checked;
        try (EarlierAudit earlier = out.earlier(arguments.resumes(), settings.digest())) {
            checked = each(inputs.found(), out, check.apply(units), earlier, pass, totals, submissions);
        }
        List<RuleDescription> descriptions =
                preparation.rules().rules().stream().map(Rule::description).toList();
        AuditRun lines = run(rules, null, checked);
        Audit log = new LeanAudit(
                new AuditLog(
                        out.path().resolve(AuditFiles.LINES),
                        lines,
                        layouts.all(),
                        descriptions,
                        List.of(),
                        Optional.empty()),
                arguments.threads());
        AuditTogether together = new AuditTogether(inputs, all, terminal, log, totals, checked);
        AuditStanding standing = together.review(submissions, layouts, out.path(), pass, check);
        if (together.isComplete()) {
            out.finish();
        }
        ExitStatus written = new AuditEnd(arguments, terminal, layouts)
                .conclude(
                        run(rules, standing.year(), together.isComplete()),
                        descriptions,
                        out.path(),
                        inputs,
                        together.totals(),
                        reused.get(),
                        standing);
        return status(together, inputs.found()).and(written);
    }

    private AuditRun run(RuleSetIdentity rules, @Nullable Integer year, boolean complete) {
        return new AuditRun(
                Version.current(),
                rules.version(),
                rules.hash(),
                day,
                arguments.all().operands(),
                year,
                complete);
    }

    private ExitStatus status(AuditTogether together, Found found) throws UsageException {
        boolean lacking = !together.isComplete()
                || together.hasFailed()
                || together.totals().lacks()
                || !found.unreadable().isEmpty();
        if (lacking) {
            return ExitStatus.FAILURE;
        }
        return together.totals().has(arguments.all().failOn()) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    /** The check of a workbook by what the units below its agency add up to. */
    private Function<UnitsBelow, SubmissionCheck> check(AuditInputs inputs, Preparation preparation, OutFolder out)
            throws UsageException {
        Arguments all = arguments.all();
        FindingsWriter writer = new FindingsWriter(
                all.language(), Version.current(), Clock.system(ZoneId.systemDefault()), all.limits(), false);
        ReportReader reader = new ReportReader(all.recogniser(layouts), all.password(), all.limits());
        PreviousYear previous = inputs.previous();
        return units -> new SubmissionCheck(
                reader,
                new WorkbookCheck(preparation, Effort.COUNTED),
                previous == null ? PreviousReports.NONE : previous.folder()::of,
                writer,
                units,
                arguments.copies() ? new AnnotatedCopies(writer, out.path()) : null);
    }

    /** Checks every workbook by itself; whether it came to the end. */
    private boolean each(
            Found found,
            OutFolder out,
            SubmissionCheck check,
            EarlierAudit earlier,
            AuditPass pass,
            AuditTotals totals,
            Submissions submissions)
            throws IOException, UsageException {
        boolean shown = !arguments.isQuiet() && terminal.isWatched();
        SpareMemory memory = new SpareMemory();
        int size = found.submissions().size();
        Language language = arguments.all().language();
        memory.giveBack(0);
        try (AuditFiles files = AuditFiles.start(out.path());
                AuditProgress progress =
                        AuditProgress.of(new Wording("校验", "Checking"), size, shown, terminal, language)) {
            return pass.run(found.submissions(), check, earlier, audited -> {
                files.add(audited.line());
                totals.add(audited.line());
                submissions.add(audited.submitted());
                progress.step(totals.failures());
                memory.giveBack(totals.workbooks());
            });
        }
    }
}

package dev.gouji.cli;

import dev.gouji.audit.AnnotatedCopies;
import dev.gouji.audit.folder.Found;
import dev.gouji.audit.register.Register;
import dev.gouji.finding.Language;
import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Wording;
import dev.gouji.layout.Layouts;
import dev.gouji.output.AuditFiles;
import dev.gouji.output.AuditLog;
import dev.gouji.output.AuditSummary;
import dev.gouji.output.AuditSummaryCsv;
import dev.gouji.output.AuditSummaryJson;
import dev.gouji.output.AuditSummaryText;
import dev.gouji.output.AuditTotals;
import dev.gouji.output.SubmissionsCsv;
import dev.gouji.output.VisibleText;
import dev.gouji.output.html.SummaryHtml;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditOutput;
import dev.gouji.submission.AuditRun;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** The last step of an audit: what is made of all results together, and the summary on standard output. */
final class AuditEnd {
    private static final Wording NOT_WRITTEN = new Wording(
            "有一个汇总文件没有写成。请关闭已打开的汇总文件，检查磁盘，再用 --resume 运行一次：",
            "A summary could not be written. Close it where it is open, check the disk, and run again with --resume: ");

    private final AuditArguments arguments;
    private final Terminal terminal;
    private final Layouts layouts;

    AuditEnd(AuditArguments arguments, Terminal terminal, Layouts layouts) {
        this.arguments = arguments;
        this.terminal = terminal;
        this.layouts = layouts;
    }

    /** What is written of a finished audit, in this order. */
    private List<AuditOutput> outputs() throws UsageException {
        Language language = arguments.all().language();
        List<AuditOutput> outputs = new ArrayList<>(List.of(
                new SummaryFile(language, arguments.threads()), new SummaryHtml(language), new SubmissionsCsv()));
        if (arguments.notices()) {
            outputs.add(new NoticeFiles(language));
        }
        return outputs;
    }

    /** Writes what is made of all results, and tells of it. */
    ExitStatus conclude(
            AuditRun run,
            List<RuleDescription> rules,
            Path out,
            AuditInputs inputs,
            AuditTotals totals,
            int reused,
            AuditStanding standing)
            throws UsageException, IOException {
        Found found = inputs.found();
        Register register = inputs.register();
        Audit audit = new LeanAudit(
                new AuditLog(
                        out.resolve(AuditFiles.LINES),
                        run,
                        layouts.all(),
                        rules,
                        standing.issues(),
                        register.isEmpty() ? Optional.empty() : Optional.of(register)),
                arguments.threads());
        AuditOutputs.Written written = new AuditOutputs(outputs(), arguments.threads()).write(audit, out);
        for (IOException failure : written.failures()) {
            LoggerFactory.getLogger(AuditEnd.class).debug("an output was not written", failure);
            terminal.err().println(VisibleText.of(NOT_WRITTEN.in(arguments.all().language()) + failure.getMessage()));
        }
        List<String> names = new ArrayList<>(written.names());
        names.add(AuditFiles.FINDINGS);
        names.add(AuditFiles.LINES);
        if (arguments.copies()) {
            names.add(AnnotatedCopies.FOLDER + "/");
        }
        print(new AuditSummary(
                totals,
                found.submissions().size(),
                reused,
                found.others(),
                found.excluded(),
                found.unreadable(),
                arguments.out().toString(),
                names,
                standing.issues(),
                standing.consolidated(),
                standing.remarks(),
                run.complete()));
        return written.failures().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FAILURE;
    }

    private void print(AuditSummary summary) throws UsageException, IOException {
        Format format = arguments.all().format();
        try (Writer out = terminal.out(format)) {
            switch (format) {
                case TEXT ->
                    new AuditSummaryText(out, terminal.style(arguments.all().language())).write(summary);
                case JSON -> AuditSummaryJson.write(out, summary, Version.current());
                case CSV -> AuditSummaryCsv.write(out, summary);
            }
        }
    }
}

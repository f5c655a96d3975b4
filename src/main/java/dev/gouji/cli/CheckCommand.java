package dev.gouji.cli;

import dev.gouji.audit.OpenedReport;
import dev.gouji.audit.Preparation;
import dev.gouji.audit.ReportReader;
import dev.gouji.audit.WorkbookCheck;
import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Failure;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.layout.Layouts;
import dev.gouji.output.CheckCsv;
import dev.gouji.output.CheckJson;
import dev.gouji.output.CheckOutput;
import dev.gouji.output.CheckText;
import dev.gouji.output.WrittenSheet;
import dev.gouji.workbook.write.FindingsWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** {@code check}: checks workbooks, prints the findings, and writes them back. */
final class CheckCommand implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public String operands() {
        return "WORKBOOK…";
    }

    @Override
    public Wording summary() {
        return new Wording(
                "检查工作簿，列出问题，并写入工作簿的“校验结果”表",
                "checks workbooks, prints the findings and writes them to a sheet of the workbook");
    }

    @Override
    public Options options(Language language) {
        return new OptionText(language)
                .format()
                .value(
                        "output",
                        "FILE",
                        "把带校验结果的工作簿另存为 FILE，不改原件",
                        "write the annotated workbook to FILE, not in place")
                .flag("no-write", "只报告，不写入", "only report")
                .layout()
                .year()
                .password()
                .value(
                        "fail-on",
                        "error|warning|never",
                        "从哪个级别起退出状态为 1，默认 error",
                        "from which severity the exit status is 1 (default error)")
                .build();
    }

    @Override
    public ExitStatus run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        List<String> files = arguments.files();
        Optional<String> output = arguments.value("output");
        if (output.isPresent() && (files.size() > 1 || arguments.has("no-write"))) {
            throw new UsageException(
                    "--output 只能用于一个工作簿，也不能与 --no-write 同用。", "--output takes one workbook, and not with --no-write.");
        }
        Path target = output.isPresent() ? arguments.path(output.get()) : null;
        Layouts layouts = Layouts.builtIn();
        Preparation preparation = Preparation.start(layouts);
        Run run = new Run(
                new ReportReader(arguments.recogniser(layouts), arguments.password()),
                new WorkbookCheck(preparation),
                arguments.has("no-write")
                        ? null
                        : new FindingsWriter(
                                arguments.language(), Version.current(), Clock.system(ZoneId.systemDefault())),
                target,
                arguments.failOn(),
                arguments.language());
        Format format = arguments.format();
        try (Writer out = terminal.out(format);
                CheckOutput results = output(format, out, terminal, arguments.language())) {
            ExitStatus status = ExitStatus.CLEAN;
            for (String file : files) {
                status = status.and(run.one(file, results));
                out.flush();
            }
            return status;
        }
    }

    private static CheckOutput output(Format format, Writer out, Terminal terminal, Language language)
            throws IOException {
        return switch (format) {
            case TEXT -> new CheckText(out, terminal.style(language));
            case JSON -> new CheckJson(out, Version.current(), language);
            case CSV -> new CheckCsv(out, language);
        };
    }

    /** What is the same for every workbook of one run. */
    private record Run(
            ReportReader reader,
            WorkbookCheck check,
            @Nullable FindingsWriter writer,
            @Nullable Path output,
            Optional<Severity> failOn,
            Language language) {

        ExitStatus one(String file, CheckOutput results) throws IOException {
            OpenedReport opened;
            try {
                opened = reader.read(file);
            } catch (WorkbookException e) {
                LoggerFactory.getLogger(CheckCommand.class).debug("{} cannot be read", file, e);
                results.add(CheckResult.unreadable(file, e.failure()), null);
                return ExitStatus.FAILURE;
            }
            CheckResult result = check.check(file, opened);
            ExitStatus status =
                    result.findings().stream().anyMatch(this::fails) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
            if (writer == null) {
                results.add(result, null);
                return status;
            }
            Path target = output == null ? opened.source().path() : output;
            try {
                String sheet = writer.write(opened.source(), opened.workbook(), result, target);
                results.add(result, new WrittenSheet(target.toString(), sheet));
                return status;
            } catch (WorkbookException e) {
                LoggerFactory.getLogger(CheckCommand.class).debug("{} cannot be written", target, e);
                results.add(result.notWritten(output == null ? e.failure() : named(output, e.failure())), null);
                return ExitStatus.FAILURE;
            }
        }

        private static Failure named(Path output, Failure failure) {
            return new Failure(
                    failure.code(),
                    new Wording(
                            output + "：" + failure.message().zh(),
                            output + ": " + failure.message().en()));
        }

        private boolean fails(Finding finding) {
            return failOn.filter(finding.severity()::atLeast).isPresent();
        }
    }
}

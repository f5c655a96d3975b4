package dev.gouji.cli;

import dev.gouji.audit.Preparation;
import dev.gouji.audit.ReportReader;
import dev.gouji.audit.WorkbookCheck;
import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.layout.Layouts;
import dev.gouji.output.CheckCsv;
import dev.gouji.output.CheckJson;
import dev.gouji.output.CheckOutput;
import dev.gouji.output.CheckText;
import dev.gouji.rule.language.RuleFile;
import dev.gouji.workbook.write.FindingsWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;

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
                .value(
                        "previous",
                        "FILE",
                        "上年的工作簿，用于跨年核对（一个工作簿）",
                        "last year's workbook, for the rules across years (one workbook)")
                .value(
                        "text",
                        "FILE",
                        "报告的文字（.docx 或 .txt），与表核对（一个工作簿）",
                        "the report's text (.docx or .txt), checked against the tables (one workbook)")
                .rules()
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
        Optional<String> previous = arguments.value("previous");
        Optional<String> text = arguments.value("text");
        if ((previous.isPresent() || text.isPresent()) && files.size() > 1) {
            throw new UsageException("--previous 和 --text 只能用于一个工作簿。", "--previous and --text take one workbook.");
        }
        Path target = output.isPresent() ? arguments.path(output.get()) : null;
        Layouts layouts = Layouts.builtIn();
        List<RuleFile> rules = new RuleArguments(arguments, terminal).files(layouts);
        if (rules == null) {
            return ExitStatus.FAILURE;
        }
        Preparation preparation = Preparation.start(layouts, rules);
        CheckRun run = new CheckRun(
                new ReportReader(arguments.recogniser(layouts), arguments.password()),
                new WorkbookCheck(preparation),
                new BesideWorkbook(layouts, arguments, terminal),
                new FindingsWriter(
                        arguments.language(),
                        Version.current(),
                        Clock.system(ZoneId.systemDefault()),
                        arguments.has("force")),
                !arguments.has("no-write"),
                target,
                arguments.failOn());
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
}

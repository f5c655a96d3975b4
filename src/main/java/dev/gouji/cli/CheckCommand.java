package dev.gouji.cli;

import dev.gouji.audit.Preparation;
import dev.gouji.audit.ReportReader;
import dev.gouji.audit.WorkbookCheck;
import dev.gouji.audit.WorkbookFix;
import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.layout.Layouts;
import dev.gouji.output.CheckCsv;
import dev.gouji.output.CheckJson;
import dev.gouji.output.CheckOutput;
import dev.gouji.output.CheckText;
import dev.gouji.output.SheetCsv;
import dev.gouji.output.SheetJson;
import dev.gouji.output.SheetOutput;
import dev.gouji.output.SheetText;
import dev.gouji.rule.language.RuleFile;
import dev.gouji.workbook.write.FindingsCleaner;
import dev.gouji.workbook.write.FindingsWriter;
import java.io.IOException;
import java.io.Writer;
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
                .flag(
                        "fix",
                        "把有把握的修改建议改到 --output 的副本里，每格加批注，不改原件",
                        "correct the copy at --output by suggestions that are sure enough, with a note at each cell")
                .value(
                        "fix-above",
                        "SCORE",
                        "把握到多少才更正，0 到 1，默认 0.95",
                        "how sure a suggestion has to be to be made, 0 to 1 (default 0.95)")
                .flag("no-write", "只报告，不写入", "only report")
                .flag(
                        "verify",
                        "不校验，只看“校验结果”是否与数相符",
                        "do not check: tell whether the findings sheet still belongs to the numbers")
                .flag("clean", "不校验，清除校验结果和标记", "do not check: take findings and marks out of the workbook")
                .flag("force", "有数字签名的工作簿也写入（签名会失效）", "write into signed workbooks too, which breaks the signature")
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
                .limit()
                .timeout()
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
        FixArguments fix = new FixArguments(arguments);
        boolean fixes = fix.asked(files);
        requireTogether(arguments, files.size());
        Layouts layouts = Layouts.builtIn();
        ReportReader reader = arguments.reader(layouts);
        boolean force = arguments.has("force");
        if (arguments.has("clean")) {
            return sheets(SheetRun.cleaning(reader, new FindingsCleaner(reader.limits(), force)), arguments, terminal);
        }
        List<RuleFile> rules = new RuleArguments(arguments, terminal).files(layouts);
        if (rules == null) {
            return ExitStatus.FAILURE;
        }
        WorkbookCheck check = new WorkbookCheck(Preparation.start(layouts, rules));
        if (arguments.has("verify")) {
            return sheets(SheetRun.verifying(reader, check), arguments, terminal);
        }
        Optional<String> output = arguments.value("output");
        CheckRun run = new CheckRun(
                reader,
                check,
                new BesideWorkbook(layouts, arguments, terminal),
                new FindingsWriter(
                        arguments.language(),
                        Version.current(),
                        Clock.system(ZoneId.systemDefault()),
                        reader.limits(),
                        force),
                fixes ? new WorkbookFix(reader, fix.above(), force, arguments.language()) : null,
                !arguments.has("no-write"),
                output.isPresent() ? arguments.path(output.get()) : null,
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

    private static void requireTogether(Arguments arguments, int files) throws UsageException {
        boolean output = arguments.has("output");
        if (output && (files > 1 || arguments.has("no-write"))) {
            throw new UsageException(
                    "--output 只能用于一个工作簿，也不能与 --no-write 同用。", "--output takes one workbook, and not with --no-write.");
        }
        boolean beside = arguments.has("previous") || arguments.has("text");
        if (beside && files > 1) {
            throw new UsageException("--previous 和 --text 只能用于一个工作簿。", "--previous and --text take one workbook.");
        }
        boolean sheets = arguments.has("verify") || arguments.has("clean");
        if (sheets && (output || beside || arguments.has("no-write"))) {
            throw new UsageException(
                    "--verify 和 --clean 不能与 --output、--no-write、--previous、--text 同用。",
                    "--verify and --clean do not go with --output, --no-write, --previous or --text.");
        }
        if (arguments.has("verify") && arguments.has("clean")) {
            throw new UsageException("--verify 和 --clean 只能用一个。", "Use either --verify or --clean.");
        }
    }

    private static ExitStatus sheets(SheetRun run, Arguments arguments, Terminal terminal)
            throws UsageException, IOException {
        Format format = arguments.format();
        Language language = arguments.language();
        try (Writer out = terminal.out(format);
                SheetOutput results = switch (format) {
                    case TEXT -> new SheetText(out, terminal.style(language));
                    case JSON -> new SheetJson(out, Version.current(), language);
                    case CSV -> new SheetCsv(out, language);
                }) {
            ExitStatus status = ExitStatus.CLEAN;
            for (String file : arguments.files()) {
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

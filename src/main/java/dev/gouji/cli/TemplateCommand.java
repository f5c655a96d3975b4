package dev.gouji.cli;

import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.layout.Layouts;
import dev.gouji.output.ReportDataException;
import dev.gouji.output.ReportDataReader;
import dev.gouji.output.StatedReport;
import dev.gouji.output.VisibleText;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.table.Layout;
import dev.gouji.table.ReportData;
import dev.gouji.workbook.read.SourceFiles;
import dev.gouji.workbook.template.StandardWorkbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** {@code template}: writes the standard workbook, blank or filled. */
final class TemplateCommand implements Command {

    @Override
    public String name() {
        return "template";
    }

    @Override
    public String operands() {
        return "FILE.xlsx";
    }

    @Override
    public Wording summary() {
        return new Wording("写出标准工作簿：空白的，或用 --data 填好的", "writes the standard workbook, blank or filled by --data");
    }

    @Override
    public Options options(Language language) {
        return new OptionText(language)
                .value("layout", "2019|2021", "表式，默认按年度，否则 2021", "the layout (default: by the year, else 2021)")
                .value("year", "YEAR", "统计年度", "the report's year")
                .value("agency", "NAME", "填报单位", "the agency")
                .value(
                        "data",
                        "REPORT.json",
                        "用 extract 输出的或公布的报告数据填好",
                        "fill it from what extract prints, or from a published report")
                .flag("overwrite", "FILE.xlsx 已存在时覆盖", "replace FILE.xlsx where it exists")
                .build();
    }

    @Override
    public ExitStatus run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        if (arguments.operands().size() != 1) {
            throw new UsageException("请写明一个要写出的文件。", "Name the one file to write.");
        }
        Path file = arguments.path(arguments.operands().get(0));
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new UsageException("要写出的文件须以 .xlsx 结尾：" + file, "The file to write must end in .xlsx: " + file);
        }
        requireReadable(arguments.value("agency").orElse(""));
        Language language = arguments.language();
        Integer year = year(arguments);
        Layouts layouts = Layouts.builtIn();
        Layout asked = arguments.layout(layouts);
        Optional<String> data = arguments.value("data");
        try {
            StatedReport stated = data.isPresent()
                    ? read(arguments.path(data.get()))
                    : new StatedReport(null, new ReportData("", null, null, Map.of()));
            Layout layout = asked != null ? asked : layout(layouts, stated, year);
            ReportData figures = stated.dataFor(layout);
            ReportData filled = new ReportData(
                    arguments.value("agency").orElse(figures.agency()),
                    year != null ? year : figures.year(),
                    figures.narrative(),
                    figures.figures());
            BuiltInRules rules = new BuiltInRules();
            new StandardWorkbook(layout, rules.totals(layout), rules::ties)
                    .write(filled, file, arguments.has("overwrite"));
        } catch (WorkbookException e) {
            LoggerFactory.getLogger(TemplateCommand.class).debug("{} cannot be written", file, e);
            return failure(terminal, file + ": " + e.failure().message().in(language));
        } catch (ReportDataException e) {
            terminal.err().println(VisibleText.of(data.orElse("") + ":"));
            e.message().in(language).lines().forEach(line -> terminal.err().println("  " + VisibleText.of(line)));
            return ExitStatus.FAILURE;
        } catch (IOException e) {
            LoggerFactory.getLogger(TemplateCommand.class).debug("{} cannot be read", data, e);
            Wording words =
                    new Wording("无法读取数据文件，请核对文件名和权限。", "The data cannot be read; check the file's name and rights.");
            return failure(terminal, data.orElse("") + ": " + words.in(language));
        }
        try (Writer out = terminal.out(Format.TEXT)) {
            out.write(VisibleText.of(new Wording("已写出 ", "Written: ").in(language) + file) + System.lineSeparator());
        }
        return ExitStatus.CLEAN;
    }

    private static void requireReadable(String agency) throws UsageException {
        if (agency.length() > ReportDataReader.LONGEST_TEXT) {
            throw new UsageException("--agency 太长。", "--agency is too long.");
        }
        if (agency.indexOf(SourceFiles.UNREADABLE) >= 0) {
            throw new UsageException(
                    "--agency 中有当前语言环境认不出的字符。请改用 UTF-8 的语言环境（如 LC_ALL=C.UTF-8）后重试。",
                    "The text of --agency has characters that this locale does not know. Use a UTF-8 locale (such as"
                            + " LC_ALL=C.UTF-8) and try again.");
        }
    }

    private static ExitStatus failure(Terminal terminal, String message) {
        terminal.err().println(VisibleText.of(message));
        return ExitStatus.FAILURE;
    }

    private static StatedReport read(Path data) throws IOException, ReportDataException {
        try (InputStream in = Files.newInputStream(data)) {
            return ReportDataReader.read(in);
        }
    }

    private static Layout layout(Layouts layouts, StatedReport stated, @Nullable Integer year)
            throws ReportDataException {
        Integer reportYear = year != null ? year : stated.data().year();
        String code = stated.layout();
        if (code != null) {
            return layouts.find(code)
                    .orElseThrow(() -> new ReportDataException(List.of(new Wording(
                            "layout：没有“" + code + "”这种表式，可用的是 2019、2021。请改正，或用 --layout 指定。",
                            "layout: there is no layout \"" + code
                                    + "\"; it is 2019 or 2021. Correct it, or name one by --layout."))));
        }
        return Optional.ofNullable(reportYear).flatMap(layouts::inForce).orElse(layouts.get(0));
    }

    private static @Nullable Integer year(Arguments arguments) throws UsageException {
        Optional<String> year = arguments.value("year");
        if (year.isEmpty()) {
            return null;
        }
        if (!year.get().matches("20\\d\\d")) {
            throw new UsageException("--year 须是四位年份，如 2026。", "--year must be a year such as 2026.");
        }
        return Integer.valueOf(year.get());
    }
}

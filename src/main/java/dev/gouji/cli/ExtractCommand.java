package dev.gouji.cli;

import dev.gouji.audit.OpenedReport;
import dev.gouji.audit.ReportReader;
import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Neighbourhood;
import dev.gouji.output.ExplanationCsv;
import dev.gouji.output.ExtractCsv;
import dev.gouji.output.ExtractJson;
import dev.gouji.output.ExtractOutput;
import dev.gouji.output.ExtractText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.cli.Options;
import org.slf4j.LoggerFactory;

/** {@code extract}: prints the typed tables that were read, and from which cells. */
final class ExtractCommand implements Command {

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public String operands() {
        return "WORKBOOK…";
    }

    @Override
    public Wording summary() {
        return new Wording("输出从工作簿读出的各表数值和所在单元格", "prints the tables that were read, and from which cells");
    }

    @Override
    public Options options(Language language) {
        return new OptionText(language)
                .format()
                .flag(
                        "explain",
                        "说明各行各列是按哪个单元格的名称认出的，以及表中没有认出的内容",
                        "tell by which label each row and column was recognised, and what was not")
                .layout()
                .year()
                .password()
                .limit()
                .timeout()
                .build();
    }

    @Override
    public ExitStatus run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        List<String> files = arguments.files();
        Layouts layouts = Layouts.builtIn();
        ReportReader reader = arguments.reader(layouts);
        Format format = arguments.format();
        boolean explain = arguments.has("explain");
        ExitStatus status = ExitStatus.CLEAN;
        try (Writer out = terminal.out(format);
                ExtractOutput tables = output(format, explain, out, terminal, arguments.language())) {
            for (String file : files) {
                try {
                    OpenedReport opened = reader.read(file);
                    tables.add(
                            file,
                            opened.report(),
                            explain ? new Neighbourhood(opened.workbook(), opened.report()).unrecognised() : null);
                } catch (WorkbookException e) {
                    LoggerFactory.getLogger(ExtractCommand.class).debug("{} cannot be read", file, e);
                    tables.addUnreadable(file, e.failure());
                    status = ExitStatus.FAILURE;
                }
                out.flush();
            }
        }
        return status;
    }

    private static ExtractOutput output(
            Format format, boolean explain, Writer out, Terminal terminal, Language language) throws IOException {
        return switch (format) {
            case TEXT -> new ExtractText(out, terminal.style(language));
            case JSON -> new ExtractJson(out, language);
            case CSV -> explain ? new ExplanationCsv(out, language) : new ExtractCsv(out, language);
        };
    }
}

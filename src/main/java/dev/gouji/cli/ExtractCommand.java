package dev.gouji.cli;

import dev.gouji.audit.ReportReader;
import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.layout.Layouts;
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
        return new OptionText(language).format().layout().password().build();
    }

    @Override
    public ExitStatus run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        List<String> files = arguments.files();
        Layouts layouts = Layouts.builtIn();
        ReportReader reader = new ReportReader(layouts, arguments.layout(layouts), arguments.password());
        Format format = arguments.format();
        ExitStatus status = ExitStatus.CLEAN;
        try (Writer out = terminal.out(format);
                ExtractOutput tables = output(format, out, terminal, arguments.language())) {
            for (String file : files) {
                try {
                    tables.add(file, reader.read(file).report());
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

    private static ExtractOutput output(Format format, Writer out, Terminal terminal, Language language)
            throws IOException {
        return switch (format) {
            case TEXT -> new ExtractText(out, terminal.style(language));
            case JSON -> new ExtractJson(out, language);
            case CSV -> new ExtractCsv(out, language);
        };
    }
}

package dev.gouji.cli;

import dev.gouji.audit.ReportReader;
import dev.gouji.audit.TimeLimit;
import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.output.VisibleText;
import dev.gouji.rule.PreviousReport;
import dev.gouji.table.Narrative;
import dev.gouji.table.Report;
import dev.gouji.workbook.Limits;
import dev.gouji.workbook.document.NarrativeReader;
import dev.gouji.workbook.read.SourceFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Reads what is checked together with a workbook: last year's, and the report's text. */
final class BesideWorkbook {
    private final Layouts layouts;
    private final Arguments arguments;
    private final Terminal terminal;

    BesideWorkbook(Layouts layouts, Arguments arguments, Terminal terminal) {
        this.layouts = layouts;
        this.arguments = arguments;
        this.terminal = terminal;
    }

    /**
     * What there is beside a workbook.
     *
     * @param status whether all that was named could be read
     */
    record Found(
            @Nullable PreviousReport previous, @Nullable Narrative text, ExitStatus status) {}

    /** Reads what the command line names; what cannot be read is told, and left out. */
    Found find(Report report) throws UsageException {
        ExitStatus status = ExitStatus.CLEAN;
        PreviousReport previous = null;
        Narrative text = null;
        String previousFile = arguments.value("previous").orElse("");
        String textFile = arguments.value("text").orElse("");
        try {
            previous = previousFile.isEmpty() ? null : previous(previousFile, report);
        } catch (WorkbookException e) {
            tell(
                    e,
                    new Wording(
                            "上年的工作簿 " + previousFile + " 未能读取，跨年的规则都没有判断：",
                            "Last year's workbook " + previousFile
                                    + " cannot be read, so that no rule across years was evaluated: "));
            status = ExitStatus.FAILURE;
        }
        try {
            Limits limits = arguments.limits();
            text = textFile.isEmpty()
                    ? null
                    : NarrativeReader.read(SourceFiles.load(arguments.path(textFile), limits), limits);
        } catch (WorkbookException e) {
            tell(
                    e,
                    new Wording(
                            "报告文字 " + textFile + " 未能读取，没有与表核对：",
                            "The report's text " + textFile
                                    + " cannot be read and was not checked against the tables: "));
            status = ExitStatus.FAILURE;
        }
        return new Found(previous, text, status);
    }

    /** A workbook that holds several years gives the year before the report's. */
    private PreviousReport previous(String file, Report report) throws UsageException, WorkbookException {
        Integer year = report.year().map(own -> own - 1).orElse(null);
        ReportReader reader = new ReportReader(
                new Recogniser(layouts, null, year),
                arguments.password(),
                arguments.limits(),
                new TimeLimit(arguments.timeout()));
        return new PreviousReport(file, reader.read(file).report());
    }

    private void tell(WorkbookException problem, Wording lead) throws UsageException {
        LoggerFactory.getLogger(BesideWorkbook.class).debug("cannot be read", problem);
        Language language = arguments.language();
        terminal.err()
                .println(VisibleText.of(
                        lead.in(language) + problem.failure().message().in(language)));
    }
}

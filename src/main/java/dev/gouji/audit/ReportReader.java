package dev.gouji.audit;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.layout.Recogniser;
import dev.gouji.table.Narrative;
import dev.gouji.table.Report;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.Limits;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.ReadBudget;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.SourceFiles;
import dev.gouji.workbook.read.WorkbookReader;
import dev.gouji.workbook.write.EarlierFindings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a workbook's file into its typed report. */
public final class ReportReader {
    private final WorkbookReader workbooks;
    private final Limits limits;
    private final Recogniser recogniser;
    private final @Nullable TimeLimit time;

    /**
     * A reader that recognises tables like that, of workbooks within the usual limits.
     *
     * @param password what to try on workbooks that need a password
     */
    public ReportReader(Recogniser recogniser, Password password) {
        this(recogniser, password, Limits.STANDARD);
    }

    /**
     * A reader that recognises tables like that, for those who watch the time themselves.
     *
     * @param password what to try on workbooks that need a password
     * @param limits how much a workbook may hold
     */
    public ReportReader(Recogniser recogniser, Password password, Limits limits) {
        this(recogniser, password, limits, null);
    }

    /**
     * A reader that recognises tables like that.
     *
     * @param password what to try on workbooks that need a password
     * @param limits how much a workbook may hold
     * @param time how long reading a file by its name may take; null for as long as it takes
     */
    public ReportReader(Recogniser recogniser, Password password, Limits limits, @Nullable TimeLimit time) {
        this.workbooks = new WorkbookReader(password, limits);
        this.limits = limits;
        this.recogniser = recogniser;
        this.time = time;
    }

    /** How much a workbook may hold. */
    public Limits limits() {
        return limits;
    }

    /** Reads the file of that name; whatever it holds, the outcome is a report or a failure that tells the person what to do. */
    public OpenedReport read(String file) throws WorkbookException {
        return inTime(() -> report(opened(file)));
    }

    /** Reads a file that was loaded, as {@link #read(String)} does. */
    public OpenedReport read(SourceFile source) throws WorkbookException {
        return report(guarded(() -> new OpenedWorkbook(source, workbooks.read(source))));
    }

    private OpenedReport report(OpenedWorkbook opened) throws WorkbookException {
        return guarded(() -> {
            Workbook data = EarlierFindings.in(opened.workbook()).dataSheets();
            if (data.sheets().isEmpty() && !opened.workbook().sheets().isEmpty()) {
                throw findingsAlone();
            }
            Report report = withinLimits(data).orElseThrow(ReportReader::noTables);
            return new OpenedReport(opened.source(), opened.workbook(), report);
        });
    }

    /** The report in a workbook's sheets; nothing where they hold no tables. */
    public Optional<Report> recognised(Workbook workbook) throws WorkbookException {
        return guarded(() -> withinLimits(EarlierFindings.in(workbook).dataSheets()));
    }

    private Optional<Report> withinLimits(Workbook data) throws WorkbookException {
        Optional<Report> report = recogniser.recognise(data);
        Narrative text = report.map(Report::narrative).orElse(null);
        if (text != null) {
            new ReadBudget(limits).text(text);
        }
        return report;
    }

    /** Reads the sheets of the file of that name, as {@link #read(String)} does, whatever stands on them. */
    public OpenedWorkbook open(String file) throws WorkbookException {
        return inTime(() -> opened(file));
    }

    private <T> T inTime(TimeLimit.Work<T> work) throws WorkbookException {
        return time == null ? work.run() : time.within(work);
    }

    private OpenedWorkbook opened(String file) throws WorkbookException {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            throw SourceFiles.unreadableName(e);
        }
        return guarded(() -> {
            SourceFile source = SourceFiles.load(path, limits);
            return new OpenedWorkbook(source, workbooks.read(source));
        });
    }

    private static <T> T guarded(TimeLimit.Work<T> step) throws WorkbookException {
        try {
            return step.run();
        } catch (OutOfMemoryError e) {
            throw new WorkbookException(
                    FailureCode.TOO_LARGE,
                    new Wording(
                            "文件太大，内存不够。请删去与统计表无关的工作表后重试。",
                            "The file needs more memory than there is. Delete the sheets that are not the tables and try again."),
                    e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new WorkbookException(
                    FailureCode.CORRUPT,
                    new Wording(
                            "文件内容异常，无法读取。请用 Excel 或 WPS 打开后另存为新的 .xlsx 再试。",
                            "The file's content cannot be read. Open it in Excel or WPS, save it as a new .xlsx and try again."),
                    e);
        }
    }

    private static WorkbookException findingsAlone() {
        return new WorkbookException(
                FailureCode.NO_TABLES,
                new Wording(
                        "这个文件只有校验结果，没有统计表。请校验它旁边的原工作簿。",
                        "This file holds findings alone, and no tables. Check the workbook beside it."),
                null);
    }

    private static WorkbookException noTables() {
        return new WorkbookException(
                FailureCode.NO_TABLES,
                new Wording(
                        "没有找到主动公开、依申请公开、复议诉讼三张统计表中的任何一张。请核对是否选对了文件，表头各栏的名称是否与表式一致。",
                        "None of the statistical tables was found. Check that it is the right file and that its headings are"
                                + " those of the form."));
    }
}

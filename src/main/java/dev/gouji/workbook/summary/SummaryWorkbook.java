package dev.gouji.workbook.summary;

import dev.gouji.finding.Language;
import dev.gouji.finding.WorkbookException;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditRun;
import dev.gouji.workbook.summary.SummaryList.Placed;
import dev.gouji.workbook.write.FileReplacement;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes an audit's summary workbook: an overview with charts, agencies, findings, rules, what could not be read, who has not
 * submitted, and all numbers. Asks for the workbooks one by one, and holds none of them.
 */
public final class SummaryWorkbook {
    private static final int BUFFER = 1 << 16;

    private final Language language;
    private final int threads;
    private final SheetSize size;

    /** A summary in that language, worked out on so many threads or fewer. */
    public SummaryWorkbook(Language language, int threads) {
        this(language, threads, SheetSize.EXCEL);
    }

    SummaryWorkbook(Language language, int threads, SheetSize size) {
        this.language = language;
        this.threads = threads;
        this.size = size;
    }

    /**
     * Writes the file in one step: it is the old one or the new one, never half.
     *
     * @throws IOException when the workbooks cannot be read back, or the disk has no room for what is worked out
     * @throws WorkbookException when the file cannot be written
     */
    public void write(Audit audit, Path file) throws IOException, WorkbookException {
        FileReplacement replacement = FileReplacement.of(file);
        Path folder = file.toAbsolutePath().normalize().getParent();
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                SummaryLists lists = new SummaryLists(
                        new LookStyles(workbook), folder == null ? Path.of("") : folder, audit, language, size)) {
            lists.fill(audit, threads);
            XSSFSheet overview = workbook.createSheet(OverviewSheet.NAME.in(language));
            List<Placed> placed = new ArrayList<>(lists.draw(workbook));
            new OverviewSheet(overview, lists.styles(), language).draw(audit, lists.totals(), lists.issues());
            properties(workbook, audit.run());
            ByteArrayOutputStream frame = new ByteArrayOutputStream();
            workbook.write(frame);
            SummaryPackage summary = new SummaryPackage(frame.toByteArray(), placed);
            replacement.write(
                    channel -> {
                        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
                        summary.writeTo(out);
                        out.flush();
                    },
                    written -> {});
        }
    }

    private static void properties(XSSFWorkbook workbook, AuditRun run) {
        POIXMLProperties properties = workbook.getProperties();
        Optional<Date> day =
                Optional.of(Date.from(run.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.getCoreProperties().setCreator("gouji");
        properties.getCoreProperties().setCreated(day);
        properties.getCoreProperties().setModified(day);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("gouji " + run.version());
    }
}

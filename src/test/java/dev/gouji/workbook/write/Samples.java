package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.finding.RuleCounts;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Layout;
import dev.gouji.table.Mention;
import dev.gouji.table.Origin;
import dev.gouji.table.Report;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.WorkbookReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Workbooks and results that the tests of this package share. */
final class Samples {
    static final Reading READING = new WorkbookReader()::read;
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T04:00:00Z"), ZoneOffset.UTC);

    private Samples() {}

    /** A workbook with text, numbers, a formula, a merged region and a hidden sheet. */
    static XSSFWorkbook workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        var cover = workbook.createSheet("封面");
        cover.createRow(0).createCell(0).setCellValue("填报单位");
        cover.getRow(0).createCell(1).setCellValue("淮安市洪泽区人民政府");
        var requests = workbook.createSheet("依申请公开");
        requests.createRow(0).createCell(0).setCellValue("总计");
        requests.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        requests.createRow(6).createCell(8).setCellValue(1390);
        requests.getRow(6).createCell(9).setCellFormula("I7+41");
        workbook.createSheet("备用").createRow(0).createCell(0).setCellValue(1.5);
        workbook.setSheetHidden(2, true);
        return workbook;
    }

    static Finding finding(String id, Severity severity, String message, @Nullable Origin place) {
        return new Finding(
                id,
                "REQ-ROW",
                new Wording("各行总计", "Row totals"),
                severity,
                "requests",
                place,
                List.of(),
                "（一）予以公开",
                "总计",
                Wording.same(message),
                new Wording("请改为 1413", "Set it to 1413"),
                BigDecimal.valueOf(1431),
                BigDecimal.valueOf(1413),
                Wording.same(""),
                new Wording("国办公开办函〔2021〕30号", "Notice 30 (2021)"),
                null,
                "");
    }

    static Finding finding(String id, Severity severity) {
        return finding(id, severity, "填报 1431，应为 1413", new Origin("依申请公开", new CellPosition(6, 9)));
    }

    static CheckResult result(Finding... findings) {
        Layout layout = new Layout("2021", "国办公开办函〔2021〕30号", 2021, null, List.of(), List.of(), List.of());
        Report report = new Report(
                "a.xlsx",
                layout,
                List.of(new Mention<>("洪泽区人民政府", Mention.Source.COVER, "", null)),
                List.of(new Mention<>(2023, Mention.Source.COVER, "", null)),
                null,
                List.of(),
                List.of());
        return CheckResult.checked("a.xlsx", report, List.of(findings), RuleCounts.NONE);
    }

    static SourceFile load(Path file) throws IOException {
        return new SourceFile(file, Files.readAllBytes(file));
    }

    static FindingsWriter writer(Language language) {
        return new FindingsWriter(language, "0.1.0", CLOCK, READING, false);
    }

    /** One run in place, as the check command does it: explanations found are kept. */
    static void run(Path file, Language language, CheckResult result) throws IOException, WorkbookException {
        SourceFile source = load(file);
        Workbook read = READING.read(source);
        FindingsWriter writer = writer(language);
        CheckResult after =
                writer.earlier(source, read, result, file).map(result::after).orElse(result);
        writer.write(source, read, after, file);
    }

    static XSSFWorkbook open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}

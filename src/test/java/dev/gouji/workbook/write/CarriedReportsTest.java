package dev.gouji.workbook.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.audit.Preparation;
import dev.gouji.audit.WorkbookCheck;
import dev.gouji.corpus.DrawnReport;
import dev.gouji.diagnosis.Effort;
import dev.gouji.fuzz.NearlyRight;
import dev.gouji.fuzz.WrittenThrice;
import dev.gouji.layout.Layouts;
import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.table.Layout;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever else a report's workbook carries, findings come into it, come again and go, and each cell stays as it was. */
class CarriedReportsTest {
    private static final Layouts LAYOUTS = Layouts.builtIn();
    private static final int BELOW = 40;

    private final WorkbookCheck check = new WorkbookCheck(Preparation.start(LAYOUTS, List.of()), Effort.COUNTED);

    @TempDir
    private Path folder;

    static Stream<Feature> features() {
        return Feature.all().stream();
    }

    @ParameterizedTest
    @MethodSource("features")
    void a_report_with_further_parts_keeps_its_sheets(Feature feature) throws Exception {
        Path file = folder.resolve("报表.xlsx");
        XSSFWorkbook workbook = Samples.workbook();
        XSSFSheet sheet = workbook.getSheet(Feature.Place.FLAGGED.sheet());
        draw(sheet);
        feature.drawing().on(sheet);
        Package parts = Package.of(workbook, file);
        feature.injection().into(new Carrier(parts, Feature.Place.FLAGGED.part()));
        parts.writeTo(file);

        assertThat(new WrittenThrice(check, file).require()).isTrue();
    }

    /** Draws a report below what the sample has on the sheet. */
    private static void draw(XSSFSheet sheet) {
        Layout layout = LAYOUTS.get(0);
        Grid drawn = DrawnReport.plain(layout, NearlyRight.of(layout, 1))
                .draw()
                .sheet("Sheet1")
                .orElseThrow();
        for (Grid.Row from : drawn.rows()) {
            Row row = sheet.createRow(BELOW + from.number());
            from.cells().forEach((column, content) -> {
                if (content instanceof CellContent.Number number) {
                    row.createCell(column).setCellValue(number.value().doubleValue());
                } else {
                    row.createCell(column).setCellValue(content.text());
                }
            });
        }
    }
}

package dev.gouji.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.Figure;
import dev.gouji.table.LabelMatch;
import dev.gouji.table.Layout;
import dev.gouji.table.Report;
import dev.gouji.table.ReportData;
import dev.gouji.table.Table;
import dev.gouji.table.Value;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.WorkbookReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {
    private static final Layouts LAYOUTS = Layouts.builtIn();

    static LongStream seeds() {
        return LongStream.range(0, 2_400);
    }

    static LongStream fileSeeds() {
        return LongStream.range(10_000, 10_080);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_drawing_is_read_with_no_wrong_cell(long seed) {
        Layout layout = LAYOUTS.get((int) (seed % 2));
        ReportData data = GeneratedFigures.of(layout, seed);
        DrawnReport drawn = DrawnReport.of(layout, data, seed);
        requireRead(drawn.draw(), drawn, layout, data);
    }

    @ParameterizedTest
    @MethodSource("fileSeeds")
    void so_is_every_drawing_that_was_saved_as_a_file(long seed) throws Exception {
        Layout layout = LAYOUTS.get((int) (seed % 2));
        ReportData data = GeneratedFigures.of(layout, seed);
        for (org.apache.poi.ss.usermodel.Workbook file : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            DrawnReport drawn = DrawnReport.of(layout, data, seed);
            byte[] bytes = DrawnFile.of(drawn.draw(), file);
            Workbook read = new WorkbookReader(Password.NONE).read(new SourceFile(Path.of("报表.xls"), bytes));
            requireRead(read, drawn, layout, data);
        }
    }

    private static void requireRead(Workbook workbook, DrawnReport drawn, Layout layout, ReportData data) {
        Report report = new Recogniser(LAYOUTS, null, null).recognise(workbook).orElseThrow();

        String as = drawn.style().toString();
        assertThat(report.layout().code()).as(as).isEqualTo(layout.code());
        assertThat(report.agency()).as(as).contains(data.agency());
        assertThat(report.year()).as(as).contains(data.year());
        assertThat(official(report)).as(as).isEqualTo(given(data));
        assertThat(report.tables())
                .as(as)
                .allSatisfy(table -> assertThat(table.copies()).isEmpty());
        assertThat(converted(report)).as(as).isEqualTo(drawn.oddNumbers());
        assertThat(report.otherYears()).hasSize(drawn.style().lastYear() ? 1 : 0);
        boolean differ = report.tables().stream()
                .anyMatch(table -> table.labels().stream().anyMatch(LabelMatch::differs));
        assertThat(differ).as(as).isEqualTo(drawn.hasOtherLabels());
    }

    private static Map<String, String> given(ReportData data) {
        Map<String, String> given = new TreeMap<>();
        data.figures().forEach((address, content) -> given.put(address.toString(), content.text()));
        return given;
    }

    private static Map<String, String> official(Report report) {
        Map<String, String> read = new TreeMap<>();
        for (Table table : report.tables()) {
            for (Map.Entry<Address, Figure> figure : table.figures().entrySet()) {
                if (table.layout().isOfficial(figure.getKey())) {
                    read.put(figure.getKey().toString(), text(figure.getValue()));
                }
            }
        }
        return read;
    }

    private static String text(Figure figure) {
        if (figure.isBlank()) {
            return "";
        }
        return figure.value() instanceof Value.Number number
                ? new CellContent.Number(number.number()).text()
                : "?" + figure.raw();
    }

    private static long converted(Report report) {
        return report.tables().stream()
                .flatMap(table -> table.figures().values().stream())
                .filter(figure -> !figure.conversions().isEmpty())
                .count();
    }
}

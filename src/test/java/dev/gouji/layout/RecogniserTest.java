package dev.gouji.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.Figure;
import dev.gouji.table.LabelMatch;
import dev.gouji.table.Layout;
import dev.gouji.table.Report;
import dev.gouji.table.ReportData;
import dev.gouji.table.Table;
import dev.gouji.table.Workbook;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecogniserTest {
    private static final Layouts LAYOUTS = Layouts.builtIn();

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reads_every_drawing_right(long seed) {
        Layout layout = LAYOUTS.get((int) (seed % 2));
        ReportData data = DrawnWorkbook.figures(layout, seed);
        Workbook drawn = new DrawnWorkbook(layout, data, seed).draw();

        Report report = new Recogniser(LAYOUTS, null, null).recognise(drawn).orElseThrow();

        assertThat(report.layout().code()).isEqualTo(layout.code());
        assertThat(report.agency()).contains(data.agency());
        assertThat(report.year()).contains(data.year());
        assertThat(read(report)).isEqualTo(given(data));
        assertThat(report.tables()).allSatisfy(table -> {
            assertThat(table.copies()).isEmpty();
            assertThat(table.labels()).noneMatch(LabelMatch::differs);
        });
    }

    private static Map<String, String> given(ReportData data) {
        Map<String, String> given = new TreeMap<>();
        data.figures().forEach((address, content) -> given.put(address.toString(), content.text()));
        return given;
    }

    private static Map<String, String> read(Report report) {
        Map<String, String> read = new TreeMap<>();
        for (Table table : report.tables()) {
            for (Map.Entry<Address, Figure> figure : table.figures().entrySet()) {
                read.put(
                        figure.getKey().toString(),
                        figure.getValue()
                                .number()
                                .map(CellContent.Number::new)
                                .map(CellContent.Number::text)
                                .orElse("?"));
            }
        }
        return read;
    }
}

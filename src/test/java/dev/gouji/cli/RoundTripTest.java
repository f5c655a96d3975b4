package dev.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.audit.ReportReader;
import dev.gouji.corpus.GeneratedFigures;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.Figure;
import dev.gouji.table.Layout;
import dev.gouji.table.Report;
import dev.gouji.table.ReportData;
import dev.gouji.table.Table;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.template.StandardWorkbook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the template is filled with is what is read from it, whatever the figures are. */
class RoundTripTest {
    private static final Layouts LAYOUTS = Layouts.builtIn();

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_figure_comes_back_as_it_was_given(long seed) throws Exception {
        Layout layout = LAYOUTS.get((int) (seed % 2));
        ReportData data = data(layout, seed);
        Path file = folder.resolve("报表.xlsx");

        new StandardWorkbook(layout, new BuiltInRules().totals(layout), new BuiltInRules()::ties)
                .write(data, file, false);
        Report report = new ReportReader(new Recogniser(LAYOUTS, null, null), Password.NONE)
                .read(file.toString())
                .report();

        assertThat(report.layout().code()).isEqualTo(layout.code());
        assertThat(report.agency()).contains(data.agency());
        assertThat(report.year()).contains(data.year());
        assertThat(report.narrative() == null ? null : report.narrative().text())
                .isEqualTo(data.narrative());
        assertThat(read(report)).isEqualTo(given(data));
    }

    /** Generated figures with blanks, texts and wrong totals among them; every fourth with the 2019 form's single row. */
    private static ReportData data(Layout layout, long seed) {
        ReportData plain = GeneratedFigures.of(layout, seed);
        Random random = new Random(seed);
        boolean single = layout.code().equals("2021") && seed % 4 == 0;
        Map<Address, CellContent> figures = new LinkedHashMap<>();
        plain.figures().forEach((address, content) -> {
            if (single && address.row().startsWith("other.") && address.table().equals("requests")) {
                figures.put(new Address("requests", "other", address.column()), content);
            } else {
                figures.put(address, varied(content, random));
            }
        });
        String narrative = seed % 3 == 0 ? null : "第一段：收到申请" + seed + "件。\n第二段，=1+1 不是公式。";
        return new ReportData(plain.agency(), plain.year(), narrative, figures);
    }

    private static CellContent varied(CellContent content, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> new CellContent.Blank();
            case 1 -> new CellContent.Text(content.text() + "件");
            case 2 -> new CellContent.Text("—");
            case 3 -> new CellContent.Number(new BigDecimal("-7.25"));
            default -> content;
        };
    }

    private static Map<String, String> given(ReportData data) {
        Map<String, String> given = new TreeMap<>();
        data.figures().forEach((address, content) -> given.put(address.toString(), content.text()));
        return given;
    }

    private static Map<String, String> read(Report report) {
        Map<String, String> read = new TreeMap<>();
        for (Table table : report.tables()) {
            for (Figure figure : table.figures().values()) {
                read.put(figure.address().toString(), figure.raw());
            }
        }
        return read;
    }
}

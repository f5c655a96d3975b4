package dev.gouji.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.audit.Preparation;
import dev.gouji.audit.WorkbookCheck;
import dev.gouji.diagnosis.Effort;
import dev.gouji.fuzz.NearlyRight;
import dev.gouji.fuzz.WrittenThrice;
import dev.gouji.layout.Layouts;
import dev.gouji.table.Layout;
import dev.gouji.table.ReportData;
import dev.gouji.table.Workbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a report looks like, findings come into it, come again and go, and each cell stays as it was. */
class WrittenReportsTest {
    private static final Layouts LAYOUTS = Layouts.builtIn();

    private final WorkbookCheck check = new WorkbookCheck(Preparation.start(LAYOUTS, List.of()), Effort.COUNTED);

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(30_000, 30_080);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_drawing_keeps_its_sheets(long seed) throws Exception {
        requireKept(drawn(seed), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void so_does_one_that_was_damaged_by_hand(long seed) throws Exception {
        Random random = new Random(seed);
        Damage[] damages = Damage.values();
        Workbook damaged = damages[(int) (seed % damages.length)].done(drawn(seed), random);
        Path file = saved(damaged, seed);

        new WrittenThrice(check, file).require();
    }

    private void requireKept(Workbook drawing, long seed) throws Exception {
        Path file = saved(drawing, seed);

        assertThat(new WrittenThrice(check, file).require()).isTrue();
    }

    /** Every third with figures at random, of which next to none agree. */
    private static Workbook drawn(long seed) {
        Layout layout = LAYOUTS.get((int) (seed % 2));
        ReportData data = seed % 3 == 0 ? GeneratedFigures.of(layout, seed) : NearlyRight.of(layout, seed);
        return DrawnReport.of(layout, data, seed).draw();
    }

    /** Every fourth as Excel 97 saves it. */
    private Path saved(Workbook drawing, long seed) throws Exception {
        boolean old = seed % 4 == 0;
        byte[] bytes = DrawnFile.of(drawing, old ? new HSSFWorkbook() : new XSSFWorkbook());
        return Files.write(folder.resolve(old ? "报表.xls" : "报表.xlsx"), bytes);
    }
}

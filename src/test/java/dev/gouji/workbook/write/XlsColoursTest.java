package dev.gouji.workbook.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The findings sheet in the colours that a workbook of Excel 97 to 2003 has. */
class XlsColoursTest {
    private static final CheckResult RESULT = Samples.result(
            OldSamples.tie("1", Severity.ERROR, 1372),
            Samples.finding("2", Severity.WARNING),
            Samples.finding("3", Severity.INFO));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.xls");
    }

    @Test
    void errors_and_warnings_are_marked_in_different_colours() throws Exception {
        OldSamples.save(OldSamples.workbook(), file);
        Samples.run(file, Language.ZH, RESULT);
        try (HSSFWorkbook written = OldSamples.open(file)) {
            var formats = written.getSheet(OldSamples.REQUESTS).getSheetConditionalFormatting();
            assertThat(ground(formats, 0)).isNotEqualTo(ground(formats, 1));
        }
    }

    private static short ground(HSSFSheetConditionalFormatting formats, int index) {
        return formats.getConditionalFormattingAt(index)
                .getRule(0)
                .getPatternFormatting()
                .getFillBackgroundColor();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_text_can_be_read_whatever_the_palette(boolean custom) throws Exception {
        HSSFWorkbook workbook = OldSamples.workbook();
        for (short index = 8; custom && index < 64; index++) {
            workbook.getCustomPalette().setColorAtIndex(index, (byte) (index * 4), (byte) (index * 4), (byte) 255);
        }
        OldSamples.save(workbook, file);
        Samples.run(file, Language.ZH, RESULT);
        try (HSSFWorkbook written = OldSamples.open(file)) {
            assertThat(written.getCustomPalette().getColor(8).getTriplet())
                    .isEqualTo(custom ? new short[] {32, 32, 255} : new short[] {0, 0, 0});
            written.getSheet("校验结果").forEach(row -> row.forEach(cell -> requireLegible((HSSFCell) cell)));
        }
    }

    private static void requireLegible(HSSFCell cell) {
        HSSFWorkbook workbook = cell.getSheet().getWorkbook();
        HSSFColor text = cell.getCellStyle().getFont(workbook).getHSSFColor(workbook);
        boolean filled = cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND;
        double ground = filled ? light(cell.getCellStyle().getFillForegroundColorColor()) : 1;
        double ink = text == null ? 0 : light(text);
        double contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
        assertThat(contrast).as("contrast of %s", cell.getAddress()).isGreaterThan(3);
    }

    private static double light(HSSFColor colour) {
        short[] parts = colour.getTriplet();
        return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
    }

    private static double linear(int part) {
        return Math.pow(part / 255.0, 2.2);
    }
}

package dev.gouji.workbook.write;

import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;

/**
 * The colours of a workbook of Excel 97 to 2003, which has 56: the nearest of its own serve, since a palette of the program's
 * would recolour the department's sheets.
 */
final class XlsColours {
    private static final int FARTHEST_TINGE = 34;

    private static final int LIGHT = 200;

    private final HSSFPalette palette;

    XlsColours(HSSFWorkbook workbook) {
        this.palette = workbook.getCustomPalette();
    }

    /** The index of the colour nearest to that one; opacity, red, green and blue in hexadecimal digits. */
    short nearest(String argb) {
        return similar(argb).getIndex();
    }

    /** Whether there is a colour that can stand for that ground: a light one of another tinge would say something else. */
    boolean has(String argb) {
        int wanted = (int) Long.parseLong(argb, 16);
        short[] near = similar(argb).getTriplet();
        int red = wanted >> 16 & 0xFF;
        int green = wanted >> 8 & 0xFF;
        int blue = wanted & 0xFF;
        int tinge = Math.abs((red - green) - (near[0] - near[1])) + Math.abs((green - blue) - (near[1] - near[2]));
        return Math.min(red, Math.min(green, blue)) <= LIGHT || tinge <= FARTHEST_TINGE;
    }

    /** Gives a conditional format its look. */
    void highlight(HSSFConditionalFormattingRule rule, Highlight highlight) {
        FontFormatting font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        font.setFontColorIndex(nearest(highlight.text()));
        PatternFormatting ground = rule.createPatternFormatting();
        ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        ground.setFillBackgroundColor(nearest(highlight.ground()));
    }

    private HSSFColor similar(String argb) {
        int value = (int) Long.parseLong(argb, 16);
        return palette.findSimilarColor((byte) (value >> 16), (byte) (value >> 8), (byte) value);
    }
}

package dev.gouji.workbook.write;

import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.BorderFormatting;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;

/**
 * The colours of a workbook of Excel 97 to 2003, which has 56: the nearest of its own serve, since a palette of the program's
 * would recolour the department's sheets.
 */
final class XlsColours {
    private static final int FARTHEST_TINGE = 34;

    private static final int LIGHT = 200;
    private static final int DARKEST_LIGHT = 120;

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
        boolean light = Math.min(red(wanted), Math.min(green(wanted), blue(wanted))) > LIGHT;
        return !light || tinge(wanted, similar(argb).getTriplet()) <= FARTHEST_TINGE;
    }

    /** Gives a conditional format its look. */
    void highlight(HSSFConditionalFormattingRule rule, Highlight highlight) {
        FontFormatting font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        font.setFontColorIndex(nearest(highlight.text()));
        PatternFormatting ground = rule.createPatternFormatting();
        ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        ground.setFillBackgroundColor(nearest(highlight.ground()));
        if (!highlight.line().isEmpty()) {
            BorderStyle line = highlight.line().equals("dashed") ? BorderStyle.DASHED : BorderStyle.THIN;
            BorderFormatting frame = rule.createBorderFormatting();
            frame.setBorderLeft(line);
            frame.setBorderRight(line);
            frame.setBorderTop(line);
            frame.setBorderBottom(line);
        }
    }

    /** Of light colours one of another tinge is farther than one that is lighter or darker; dark ones have to stay dark. */
    private HSSFColor similar(String argb) {
        int value = (int) Long.parseLong(argb, 16);
        HSSFColor nearest = palette.getColor(PaletteRecord.FIRST_COLOR_INDEX);
        int least = Integer.MAX_VALUE;
        int weight = Math.min(red(value), Math.min(green(value), blue(value))) > DARKEST_LIGHT ? 2 : 0;
        for (int index = PaletteRecord.FIRST_COLOR_INDEX;
                index < PaletteRecord.FIRST_COLOR_INDEX + PaletteRecord.STANDARD_PALETTE_SIZE;
                index++) {
            HSSFColor colour = palette.getColor(index);
            int distance = shade(value, colour.getTriplet()) + weight * tinge(value, colour.getTriplet());
            if (distance < least) {
                least = distance;
                nearest = colour;
            }
        }
        return nearest;
    }

    private static int shade(int rgb, short[] other) {
        return Math.abs(red(rgb) - other[0]) + Math.abs(green(rgb) - other[1]) + Math.abs(blue(rgb) - other[2]);
    }

    private static int tinge(int rgb, short[] other) {
        return Math.abs(red(rgb) - green(rgb) - (other[0] - other[1]))
                + Math.abs(green(rgb) - blue(rgb) - (other[1] - other[2]));
    }

    private static int red(int rgb) {
        return rgb >> 16 & 0xFF;
    }

    private static int green(int rgb) {
        return rgb >> 8 & 0xFF;
    }

    private static int blue(int rgb) {
        return rgb & 0xFF;
    }
}

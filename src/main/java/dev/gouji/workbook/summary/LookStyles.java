package dev.gouji.workbook.summary;

import dev.gouji.workbook.write.StyleParts.Fill;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/** The looks as a workbook's styles. */
final class LookStyles {
    private static final String FRAME = "FFBFC5CC";
    private static final short SECTION_POINTS = 12;
    private static final short TEXT_POINTS = 10;

    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    LookStyles(XSSFWorkbook workbook) {
        for (Look look : Look.values()) {
            styles.put(look, style(workbook, look));
        }
    }

    /** The style of the look. */
    XSSFCellStyle style(Look look) {
        XSSFCellStyle style = styles.get(look);
        if (style == null) {
            throw new IllegalArgumentException("no style for " + look);
        }
        return style;
    }

    /** Where the look stands among the workbook's styles. */
    int index(Look look) {
        return style(look).getIndex();
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(workbook, look));
        style.setAlignment(look.alignment());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look.wrapped());
        if (look.alignment() != HorizontalAlignment.CENTER && look != Look.SECTION && look != Look.DATA) {
            style.setIndention((short) 1);
        }
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        if (look.fill() != Fill.NONE) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(look.fill().colour()));
        }
        if (look.framed()) {
            for (BorderSide side :
                    new BorderSide[] {BorderSide.LEFT, BorderSide.RIGHT, BorderSide.TOP, BorderSide.BOTTOM}) {
                style.setBorderColor(side, colour(FRAME));
            }
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private static XSSFFont font(XSSFWorkbook workbook, Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName("微软雅黑");
        font.setBold(look.typeface().bold());
        font.setFontHeightInPoints(
                look == Look.CLEAN ? TEXT_POINTS : look.typeface().size());
        font.setColor(colour(
                look == Look.SECTION ? Fill.SLATE.colour() : look.typeface().colour()));
        if (look == Look.LINK) {
            font.setUnderline(XSSFFont.U_SINGLE);
        }
        if (look == Look.SECTION) {
            font.setFontHeightInPoints(SECTION_POINTS);
        }
        return font;
    }

    static XSSFColor colour(String argb) {
        return new XSSFColor(HexFormat.of().parseHex(argb), new DefaultIndexedColorMap());
    }
}

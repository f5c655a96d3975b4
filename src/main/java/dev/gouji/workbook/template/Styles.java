package dev.gouji.workbook.template;

import dev.gouji.table.Measure;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the standard workbook's cells. */
final class Styles {
    private static final String FONT = "宋体";
    private static final byte[] HEADER = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};

    private final XSSFWorkbook workbook;
    private final CellStyle title;
    private final CellStyle header;
    private final CellStyle label;
    private final CellStyle note;
    private final CellStyle status;
    private final CellStyle field;
    private final CellStyle prose;
    private final Map<Measure, CellStyle> numbers = new EnumMap<>(Measure.class);
    private final Map<Measure, CellStyle> totals = new EnumMap<>(Measure.class);

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.title = style(font(16, true), HorizontalAlignment.CENTER, false, false);
        this.header = style(font(11, true), HorizontalAlignment.CENTER, true, true);
        this.label = indented(style(font(11, false), HorizontalAlignment.LEFT, true, false));
        this.note = style(font(10, false), HorizontalAlignment.LEFT, false, false);
        this.status = style(font(10, false), HorizontalAlignment.CENTER, false, false);
        this.field = indented(style(font(12, false), HorizontalAlignment.LEFT, true, false));
        this.prose = style(font(12, false), HorizontalAlignment.LEFT, false, false);
        this.prose.setVerticalAlignment(VerticalAlignment.TOP);
        for (Measure measure : Measure.values()) {
            numbers.put(measure, number(measure, false));
            totals.put(measure, number(measure, true));
        }
    }

    private CellStyle number(Measure measure, boolean shaded) {
        XSSFCellStyle style = style(font(11, false), HorizontalAlignment.CENTER, true, shaded);
        style.setDataFormat(workbook.createDataFormat().getFormat(measure.whole() ? "0" : "General"));
        return style;
    }

    private XSSFFont font(int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle style(Font font, HorizontalAlignment alignment, boolean border, boolean shaded) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        if (border) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (shaded) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(new XSSFColor(HEADER, new DefaultIndexedColorMap()));
        }
        return style;
    }

    private static CellStyle indented(CellStyle style) {
        style.setIndention((short) 1);
        return style;
    }

    CellStyle title() {
        return title;
    }

    CellStyle header() {
        return header;
    }

    CellStyle label() {
        return label;
    }

    CellStyle note() {
        return note;
    }

    /** Whether the ties hold. */
    CellStyle status() {
        return status;
    }

    CellStyle field() {
        return field;
    }

    CellStyle prose() {
        return prose;
    }

    CellStyle number(Measure measure) {
        return numbers.getOrDefault(measure, label);
    }

    /** A number that a formula fills. */
    CellStyle total(Measure measure) {
        return totals.getOrDefault(measure, label);
    }
}

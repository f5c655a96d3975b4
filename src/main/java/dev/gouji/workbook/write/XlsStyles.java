package dev.gouji.workbook.write;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/** The looks of the findings sheet in a workbook of Excel 97 to 2003, which holds only some four thousand of them. */
final class XlsStyles {
    private static final String FONT = "微软雅黑";

    private final HSSFWorkbook workbook;
    private final XlsColours colours;
    private final Map<FindingsStyle, HSSFCellStyle> known = new EnumMap<>(FindingsStyle.class);

    XlsStyles(HSSFWorkbook workbook, XlsColours colours) {
        this.workbook = workbook;
        this.colours = colours;
    }

    /** The look, an earlier run's where there is one. */
    HSSFCellStyle of(FindingsStyle look) {
        HSSFCellStyle style = known.get(look);
        for (int index = 0; style == null && index < workbook.getNumCellStyles(); index++) {
            HSSFCellStyle other = workbook.getCellStyleAt(index);
            style = is(other, look) ? other : null;
        }
        style = style == null ? make(look) : style;
        known.put(look, style);
        return style;
    }

    /** Takes out looks that no cell has, from the last on: those before one that stays cannot go without moving it. */
    void removeUnused() {
        Set<Short> used = new HashSet<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    used.add(style(cell));
                }
            }
        }
        InternalWorkbook internal = workbook.getInternalWorkbook();
        int last = workbook.getNumCellStyles() - 1;
        while (last > 0 && !used.contains((short) last) && isOwn(workbook.getCellStyleAt(last))) {
            internal.removeExFormatRecord(last--);
        }
        removeUnusedFonts(internal);
    }

    private static short style(Cell cell) {
        try {
            return cell.getCellStyle().getIndex();
        } catch (IndexOutOfBoundsException | IllegalStateException noSuchStyle) {
            // Damaged files have such; none that is there is used.
            return -1;
        }
    }

    private void removeUnusedFonts(InternalWorkbook internal) {
        Set<Integer> used = new HashSet<>();
        for (int index = 0; index < workbook.getNumCellStyles(); index++) {
            used.add(workbook.getCellStyleAt(index).getFontIndex());
        }
        // There is no font of number 4.
        for (int number = internal.getNumberOfFontRecords(); number > 4 && !used.contains(number); number--) {
            HSSFFont font = workbook.getFontAt(number);
            if (!font.getFontName().equals(FONT)) {
                return;
            }
            internal.removeFontRecord(internal.getFontRecordAt(number));
        }
    }

    private boolean isOwn(HSSFCellStyle style) {
        for (FindingsStyle look : FindingsStyle.values()) {
            if (is(style, look)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(HSSFCellStyle style, FindingsStyle look) {
        HSSFFont font = style.getFont(workbook);
        boolean filled = isFilled(look);
        return isFont(font, look)
                && style.getFillPattern() == (filled ? FillPatternType.SOLID_FOREGROUND : FillPatternType.NO_FILL)
                && (!filled
                        || style.getFillForegroundColor()
                                == colours.nearest(look.fill().colour()))
                && (style.getBorderTop() == BorderStyle.THIN) == look.framed()
                && style.getWrapText() == wraps(look)
                && style.getAlignment() == alignment(look);
    }

    private HSSFCellStyle make(FindingsStyle look) {
        HSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        if (isFilled(look)) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colours.nearest(look.fill().colour()));
        }
        if (look.framed()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (look.align() != StyleParts.Align.CENTRE) {
            style.setIndention((short) 1);
        }
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(wraps(look));
        style.setAlignment(alignment(look));
        return style;
    }

    private Font font(FindingsStyle look) {
        short colour = colours.nearest(look.typeface().colour());
        short size = look.typeface().size();
        for (int number = 0; number <= workbook.getInternalWorkbook().getNumberOfFontRecords(); number++) {
            if (isFont(number) && isFont(workbook.getFontAt(number), look)) {
                return workbook.getFontAt(number);
            }
        }
        HSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(size);
        font.setBold(look.typeface().bold());
        font.setColor(colour);
        return font;
    }

    /** There is no font of number 4; POI's own search fails where there are fewer. */
    private boolean isFont(int number) {
        int fonts = workbook.getInternalWorkbook().getNumberOfFontRecords();
        return number < 4 ? number < fonts : number > 4 && number <= fonts;
    }

    private boolean isFont(HSSFFont font, FindingsStyle look) {
        return font.getFontName().equals(FONT)
                && font.getFontHeightInPoints() == look.typeface().size()
                && font.getBold() == look.typeface().bold()
                && font.getColor() == colours.nearest(look.typeface().colour());
    }

    private boolean isFilled(FindingsStyle look) {
        return look.fill() != StyleParts.Fill.NONE && colours.has(look.fill().colour());
    }

    private static boolean wraps(FindingsStyle look) {
        return look.align() == StyleParts.Align.LEFT || look.align() == StyleParts.Align.CENTRE;
    }

    private static HorizontalAlignment alignment(FindingsStyle look) {
        return switch (look.align()) {
            case LEFT, TITLE -> HorizontalAlignment.LEFT;
            case CENTRE -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
        };
    }
}

package dev.gouji.workbook.write;

import dev.gouji.finding.Language;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Region;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFPrintSetup;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes the findings sheet into a workbook of Excel 97 to 2003, in the colours that such a workbook has. */
final class XlsFindingsSheet {
    private static final int WIDTH_UNIT = 256;

    private final HSSFWorkbook workbook;
    private final HSSFSheet sheet;
    private final Map<FindingsStyle, HSSFCellStyle> styles = new EnumMap<>(FindingsStyle.class);

    XlsFindingsSheet(HSSFWorkbook workbook, HSSFSheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    void write(FindingsSheet content, Language language) {
        for (Column column : Column.values()) {
            sheet.setColumnWidth(column.index(), column.width() * WIDTH_UNIT + 182);
            sheet.setColumnHidden(column.index(), column.hidden());
        }
        List<SheetRow> rows = content.rows();
        for (int index = 0; index < rows.size(); index++) {
            HSSFRow row = sheet.createRow(index);
            row.setHeightInPoints((float) rows.get(index).height());
            for (SheetRow.Cell cell : rows.get(index).cells()) {
                fill(row.createCell(cell.column().index()), cell, language);
            }
        }
        for (Region merge : content.merges()) {
            sheet.addMergedRegion(new CellRangeAddress(
                    merge.first().row(),
                    merge.last().row(),
                    merge.first().column(),
                    merge.last().column()));
        }
        content.links().forEach((cell, origin) -> link(cell, Reference.absolute(origin)));
        if (content.hasFindings()) {
            highlightStatus(content.lastRow(), language);
        }
        setUp();
    }

    private void fill(HSSFCell cell, SheetRow.Cell written, Language language) {
        cell.setCellStyle(style(written.style()));
        CellContent content = written.content();
        if (content instanceof CellContent.Number number) {
            cell.setCellValue(number.value().doubleValue());
        } else if (content instanceof CellContent.Formula formula) {
            try {
                cell.setCellFormula(formula.expression());
                cell.setCellValue(formula.text());
            } catch (FormulaParseException | IllegalArgumentException tooMuchForTheFormat) {
                cell.setBlank();
                cell.setCellValue(LiveStatus.CHECK_AGAIN.in(language));
            }
        } else if (!(content instanceof CellContent.Blank)) {
            cell.setCellValue(XmlEscape.cut(content.text()));
        }
    }

    private void link(CellPosition from, String to) {
        HSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(to);
        sheet.getRow(from.row()).getCell(from.column()).setHyperlink(link);
    }

    private void highlightStatus(int last, Language language) {
        HSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        int first = FindingsSheet.HEADER + 1;
        HSSFConditionalFormattingRule settled =
                formats.createConditionalFormattingRule(LiveStatus.settled(first, language));
        highlight(settled, Highlight.SETTLED);
        HSSFConditionalFormattingRule open = formats.createConditionalFormattingRule(LiveStatus.open(first, language));
        highlight(open, Highlight.OPEN);
        int status = Column.STATUS.index();
        formats.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(first, last, status, status)}, settled, open);
    }

    /** Gives a conditional format its look. */
    static void highlight(HSSFConditionalFormattingRule rule, Highlight highlight) {
        FontFormatting font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        PatternFormatting ground = rule.createPatternFormatting();
        ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        HSSFColorPredefined text = switch (highlight) {
            case SETTLED -> HSSFColorPredefined.GREEN;
            case WARNING -> HSSFColorPredefined.BROWN;
            case ERROR, OPEN -> HSSFColorPredefined.DARK_RED;
        };
        HSSFColorPredefined fill = switch (highlight) {
            case SETTLED -> HSSFColorPredefined.LIGHT_GREEN;
            case WARNING -> HSSFColorPredefined.LIGHT_YELLOW;
            case ERROR, OPEN -> HSSFColorPredefined.ROSE;
        };
        font.setFontColorIndex(text.getIndex());
        ground.setFillBackgroundColor(fill.getIndex());
    }

    private void setUp() {
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, FindingsSheet.HEADER + 1);
        sheet.setRepeatingRows(new CellRangeAddress(FindingsSheet.HEADER, FindingsSheet.HEADER, -1, -1));
        HSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitHeight((short) 0);
    }

    private HSSFCellStyle style(FindingsStyle look) {
        HSSFCellStyle known = styles.get(look);
        if (known != null) {
            return known;
        }
        HSSFCellStyle style = workbook.createCellStyle();
        HSSFFont font = workbook.createFont();
        font.setFontName("微软雅黑");
        font.setFontHeightInPoints(look.typeface().size());
        font.setBold(look.typeface().bold());
        font.setColor(colour(look.typeface().colour()));
        style.setFont(font);
        if (look.fill() != StyleParts.Fill.NONE) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(look.fill().colour()));
        }
        if (look.framed()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look.align() == StyleParts.Align.LEFT || look.align() == StyleParts.Align.CENTRE);
        style.setAlignment(
                switch (look.align()) {
                    case LEFT, TITLE -> HorizontalAlignment.LEFT;
                    case CENTRE -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        styles.put(look, style);
        return style;
    }

    /** The nearest of the workbook's own colours: a palette of the program's own would recolour the department's sheets. */
    private short colour(String rgb) {
        int value = (int) Long.parseLong(rgb, 16);
        return workbook.getCustomPalette()
                .findSimilarColor((byte) (value >> 16), (byte) (value >> 8), (byte) value)
                .getIndex();
    }
}

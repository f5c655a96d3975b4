package dev.gouji.workbook.write;

import dev.gouji.finding.Language;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Region;
import dev.gouji.workbook.findings.Column;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.model.HSSFFormulaParser;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFPrintSetup;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes the findings sheet into a workbook of Excel 97 to 2003, in the colours that such a workbook has. */
final class XlsFindingsSheet {
    private static final int WIDTH_UNIT = 256;
    private static final int LONGEST_FORMULA = 1_800;

    private final HSSFWorkbook workbook;
    private final HSSFSheet sheet;
    private final XlsColours colours;
    private final XlsStyles styles;

    XlsFindingsSheet(HSSFWorkbook workbook, HSSFSheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.colours = new XlsColours(workbook);
        this.styles = new XlsStyles(workbook, colours);
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
            sheet.addMergedRegion(range(merge));
        }
        content.links().forEach((cell, origin) -> link(cell, Reference.absolute(origin)));
        if (content.hasFindings()) {
            highlightStatus(content.lastFinding(), language);
        }
        setUp();
    }

    /** The region in POI's form. */
    static CellRangeAddress range(Region region) {
        return new CellRangeAddress(
                region.first().row(),
                region.last().row(),
                region.first().column(),
                region.last().column());
    }

    private void fill(HSSFCell cell, SheetRow.Cell written, Language language) {
        cell.setCellStyle(styles.of(written.style()));
        CellContent content = written.content();
        if (content instanceof CellContent.Number number) {
            cell.setCellValue(number.value().doubleValue());
        } else if (content instanceof CellContent.Formula formula) {
            if (fits(formula.expression())) {
                cell.setCellFormula(formula.expression());
                cell.setCellValue(formula.text());
            } else {
                cell.setCellValue(LiveStatus.CHECK_AGAIN.in(language));
            }
        } else if (!(content instanceof CellContent.Blank)) {
            cell.setCellValue(XmlEscape.cut(content.text()));
        }
    }

    /** Excel takes no formula that is longer in the format's own notation. */
    private boolean fits(String formula) {
        try {
            Ptg[] parsed = HSSFFormulaParser.parse(formula, workbook, FormulaType.CELL, workbook.getSheetIndex(sheet));
            return Ptg.getEncodedSize(parsed) <= LONGEST_FORMULA;
        } catch (FormulaParseException | IllegalArgumentException tooMuchForTheFormat) {
            return false;
        }
    }

    private void link(CellPosition from, String to) {
        HSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(to);
        sheet.getRow(from.row()).getCell(from.column()).setHyperlink(link);
    }

    /** A format a row: relative references do not survive in this kind of file. */
    private void highlightStatus(int last, Language language) {
        HSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        int status = Column.STATUS.index();
        for (int row = FindingsSheet.HEADER + 1; row <= last; row++) {
            String cell = new CellPosition(row, status).absolute();
            HSSFConditionalFormattingRule settled =
                    formats.createConditionalFormattingRule(LiveStatus.settled(cell, language));
            colours.highlight(settled, Highlight.SETTLED);
            HSSFConditionalFormattingRule open =
                    formats.createConditionalFormattingRule(LiveStatus.open(cell, language));
            colours.highlight(open, Highlight.OPEN);
            formats.addConditionalFormatting(
                    new CellRangeAddress[] {new CellRangeAddress(row, row, status, status)}, settled, open);
        }
    }

    private void setUp() {
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, FindingsSheet.HEADER + 1);
        sheet.setRepeatingRows(new CellRangeAddress(FindingsSheet.HEADER, FindingsSheet.HEADER, -1, -1));
        HSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        // POI keeps the flag for fitting to pages under the name of the one for automatic breaks, and the other way
        // round.
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setHorizontallyCenter(true);
    }
}

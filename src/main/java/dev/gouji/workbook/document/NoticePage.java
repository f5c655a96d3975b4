package dev.gouji.workbook.document;

import dev.gouji.workbook.write.StyleParts.Fill;
import dev.gouji.workbook.write.StyleParts.Typeface;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A notice's A4 page across, its paragraphs and its table. */
final class NoticePage {
    private static final String FONT = "微软雅黑";
    private static final int PAGE_WIDTH = 16_838;
    private static final int PAGE_HEIGHT = 11_906;
    private static final int MARGIN = 1_000;
    private static final int SMALL = 9;
    private static final int[] WIDTHS = {700, 1_100, 2_600, 4_500, 1_200, 1_200, 3_500};

    private final XWPFDocument document;

    NoticePage(XWPFDocument document) {
        this.document = document;
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        size.setOrient(STPageOrientation.LANDSCAPE);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
    }

    void line(String text) {
        paragraph(text, 11, false, ParagraphAlignment.LEFT);
    }

    void paragraph(String text, int points, boolean bold, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(80);
        paragraph.setSpacingBefore(bold ? 160 : 0);
        run(paragraph, text, points, bold, Typeface.PLAIN.colour());
    }

    /** A table with headings that stand on every page, and so many rows to fill. */
    XWPFTable table(List<String> headings, int rows) {
        XWPFTable table = document.createTable(rows + 1, headings.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(PAGE_WIDTH - 2 * MARGIN);
        table.getRow(0).setRepeatHeader(true);
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        for (int column = 0; column < headings.size(); column++) {
            cell(table, 0, column, headings.get(column), Fill.SLATE, Typeface.HEADER);
        }
        return table;
    }

    void cell(XWPFTable table, int row, int column, String text, Fill fill, Typeface typeface) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf(WIDTHS[column]));
        if (fill != Fill.NONE) {
            cell.setColor(rgb(fill.colour()));
        }
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        run(cell.getParagraphArray(0), text, SMALL, typeface.bold(), typeface.colour());
    }

    private static void run(XWPFParagraph paragraph, String text, int points, boolean bold, String colour) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
        run.setBold(bold);
        run.setColor(rgb(colour));
        boolean first = true;
        for (String line : DocumentText.of(text).split("\n", -1)) {
            if (!first) {
                run.addBreak();
            }
            run.setText(line, run.getCTR().sizeOfTArray());
            first = false;
        }
    }

    /** Without opacity, which stands first. */
    private static String rgb(String colour) {
        return colour.substring(2);
    }
}

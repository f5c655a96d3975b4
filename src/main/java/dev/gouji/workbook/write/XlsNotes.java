package dev.gouji.workbook.write;

import dev.gouji.finding.Language;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;

/** The program's notes on one sheet of a workbook of Excel 97 to 2003. */
final class XlsNotes {
    private static final int WIDTH = 4;
    private static final int HEIGHT = 8;

    private final HSSFSheet sheet;

    XlsNotes(HSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Adds a note at each cell that has none; a sheet with pictures, charts or controls is left without, so that none is harmed. */
    void add(List<Mark> marks, Language language) {
        HSSFPatriarch drawn = sheet.getDrawingPatriarch();
        boolean harmless =
                drawn == null || drawn.getChildren().stream().allMatch(shape -> shape instanceof HSSFComment);
        if (marks.isEmpty() || !harmless) {
            return;
        }
        HSSFPatriarch drawing = drawn == null ? sheet.createDrawingPatriarch() : drawn;
        for (Mark mark : marks) {
            int row = mark.cell().row();
            int column = mark.cell().column();
            Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            Cell cell = line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            if (cell.getCellComment() == null) {
                HSSFComment note = drawing.createCellComment(new HSSFClientAnchor(
                        0, 0, 0, 0, (short) (column + 1), row, (short) (column + 1 + WIDTH), row + HEIGHT));
                note.setString(new HSSFRichTextString(new NoteText(mark.text(language)).signed()));
                note.setAuthor("gouji");
                cell.setCellComment(note);
            }
        }
    }

    /** Takes the program's notes out; tells whether there was one. */
    boolean remove() {
        List<Comment> own = new ArrayList<>();
        sheet.getCellComments().values().stream()
                .filter(note -> NoteText.isSigned(note.getString().getString()))
                .forEach(own::add);
        for (Comment note : own) {
            sheet.getRow(note.getRow()).getCell(note.getColumn()).removeCellComment();
        }
        return !own.isEmpty();
    }
}

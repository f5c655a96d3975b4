package dev.gouji.workbook.write;

import dev.gouji.finding.Language;
import dev.gouji.table.CellPosition;
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
        if (marks.isEmpty() || !takesNotes()) {
            return;
        }
        for (Mark mark : marks) {
            if (cell(mark.cell()).getCellComment() == null) {
                put(mark.cell(), new NoteText(mark.text(language)).signed());
            }
        }
    }

    /** Whether notes harm nothing that is drawn on the sheet. */
    boolean takesNotes() {
        HSSFPatriarch drawn = sheet.getDrawingPatriarch();
        return drawn == null || drawn.getChildren().stream().allMatch(shape -> shape instanceof HSSFComment);
    }

    /** Puts the text to the cell, behind the note that it may have. */
    void extend(CellPosition place, String text) {
        HSSFComment note = (HSSFComment) cell(place).getCellComment();
        if (note == null) {
            put(place, text);
            return;
        }
        HSSFRichTextString before = note.getString();
        HSSFRichTextString after = new HSSFRichTextString(before.getString() + "\n\n" + text);
        for (int run = 0; run < before.numFormattingRuns(); run++) {
            int to = run + 1 < before.numFormattingRuns() ? before.getIndexOfFormattingRun(run + 1) : before.length();
            after.applyFont(before.getIndexOfFormattingRun(run), to, before.getFontOfFormattingRun(run));
        }
        note.setString(after);
    }

    private void put(CellPosition place, String text) {
        HSSFPatriarch drawn = sheet.getDrawingPatriarch();
        HSSFPatriarch drawing = drawn == null ? sheet.createDrawingPatriarch() : drawn;
        int row = place.row();
        int column = place.column();
        HSSFComment note = drawing.createCellComment(new HSSFClientAnchor(
                0, 0, 0, 0, (short) (column + 1), row, (short) (column + 1 + WIDTH), row + HEIGHT));
        note.setString(new HSSFRichTextString(text));
        note.setAuthor("gouji");
        cell(place).setCellComment(note);
    }

    private Cell cell(CellPosition place) {
        Row found = sheet.getRow(place.row());
        Row line = found == null ? sheet.createRow(place.row()) : found;
        return line.getCell(place.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
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

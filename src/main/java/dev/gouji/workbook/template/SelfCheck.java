package dev.gouji.workbook.template;

import dev.gouji.finding.Severity;
import dev.gouji.finding.StandingTie;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lets one sheet of a workbook check its own ties while it is filled in: its cells turn colour, and a line counts what is broken. */
final class SelfCheck {
    /** Excel takes no longer formula. */
    private static final int LONGEST_FORMULA = 8_000;

    /** Where a tie reads more cells, only the first to look at turns colour. */
    private static final int MOST_CELLS = 8;

    private final XSSFSheet sheet;
    private final List<StandingTie> ties;

    /** @param ties all ties of the workbook */
    SelfCheck(XSSFSheet sheet, List<StandingTie> ties) {
        this.sheet = sheet;
        this.ties = ties.stream().filter(tie -> isHere(tie.look())).toList();
    }

    /** The cells of each broken tie turn colour. */
    void highlight() {
        // A conditional format cannot ask for other sheets' cells.
        List<StandingTie> own = ties.stream()
                .filter(tie -> tie.holds().sheets().equals(Set.of(sheet.getSheetName())))
                .toList();
        for (StandingTie tie : own) {
            highlight(List.of(tie.look()), tie, tie.severity() == Severity.ERROR ? Tint.ERROR : Tint.WARNING);
        }
        for (StandingTie tie : own) {
            if (tie.cells().size() <= MOST_CELLS) {
                highlight(
                        tie.cells().stream()
                                .filter(cell -> !cell.equals(tie.look()))
                                .toList(),
                        tie,
                        tie.severity() == Severity.ERROR ? Tint.NEAR_ERROR : Tint.NEAR_WARNING);
            }
        }
    }

    private void highlight(List<Origin> cells, StandingTie tie, Tint tint) {
        if (cells.isEmpty()) {
            return;
        }
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(
                "NOT(" + tie.holds().text(cell -> cell.cell().absolute()) + ")");
        tint.apply(rule);
        formats.addConditionalFormatting(
                cells.stream().map(Origin::cell).map(SelfCheck::range).toArray(CellRangeAddress[]::new), rule);
    }

    private static CellRangeAddress range(CellPosition cell) {
        return new CellRangeAddress(cell.row(), cell.row(), cell.column(), cell.column());
    }

    /** Writes how many ties are broken into that cell. */
    void count(Cell cell) {
        // Each count stands in it once: the formula is long enough.
        String formula = "SUBSTITUTE(\"勾稽不平 \"&(" + broken(Severity.ERROR)
                + ")&\" 处\",\"勾稽不平 0 处\",\"勾稽已平\")&SUBSTITUTE(\"，待核实 \"&(" + broken(Severity.WARNING)
                + ")&\" 处\",\"，待核实 0 处\",\"\")";
        if (ties.isEmpty() || formula.length() > LONGEST_FORMULA) {
            return;
        }
        cell.setCellFormula(formula);
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        CellPosition position = new CellPosition(cell.getRowIndex(), cell.getColumnIndex());
        String place = position.absolute();
        ConditionalFormattingRule broken = formats.createConditionalFormattingRule("LEFT(" + place + ",4)=\"勾稽不平\"");
        Tint.ERROR.apply(broken);
        ConditionalFormattingRule doubtful = formats.createConditionalFormattingRule("LEN(" + place + ")>4");
        Tint.WARNING.apply(doubtful);
        formats.addConditionalFormatting(new CellRangeAddress[] {range(position)}, broken, doubtful);
    }

    private String broken(Severity severity) {
        List<String> asked = new ArrayList<>(List.of("0"));
        for (StandingTie tie : ties) {
            if (tie.severity() == severity) {
                asked.add("NOT("
                        + tie.holds()
                                .text(cell ->
                                        isHere(cell) ? cell.cell().toString() : "'" + cell.sheet() + "'!" + cell.cell())
                        + ")");
            }
        }
        return String.join("+", asked);
    }

    private boolean isHere(Origin cell) {
        return cell.sheet().equals(sheet.getSheetName());
    }

    /** The looks of cells whose tie is broken. */
    private enum Tint {
        ERROR("9C1C10", "FFC7C2"),
        NEAR_ERROR("9C1C10", "FDE9E7"),
        WARNING("7A4F00", "FFE08A"),
        NEAR_WARNING("7A4F00", "FFF5D6");

        private final int text;
        private final int ground;

        Tint(String text, String ground) {
            this.text = Integer.parseInt(text, 16);
            this.ground = Integer.parseInt(ground, 16);
        }

        void apply(ConditionalFormattingRule rule) {
            FontFormatting font = rule.createFontFormatting();
            font.setFontColor(colour(text));
            PatternFormatting fill = rule.createPatternFormatting();
            fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            fill.setFillBackgroundColor(colour(ground));
        }

        private static XSSFColor colour(int rgb) {
            byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
            return new XSSFColor(bytes, null);
        }
    }
}

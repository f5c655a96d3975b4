package dev.gouji.workbook.write;

import dev.gouji.finding.CellFormula;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.finding.LiveTie;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.table.CellContent;
import dev.gouji.workbook.findings.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Tells beside each finding of a tie whether it holds now, in formulas that every spreadsheet program keeps up to date. */
final class LiveStatus {
    private static final Wording TIED = new Wording("已平", "tied");
    private static final Wording MET = new Wording("已符合", "met");

    private static final Wording OFF = new Wording("差 ", "off by ");
    private static final Wording LEFT = new Wording("还有 ", "left: ");
    private static final Wording CELLS = new Wording(" 格", "");
    private static final Wording UNMET = new Wording("未符合", "not met");
    static final Wording CHECK_AGAIN = new Wording("改后再校验", "check again");
    private static final Wording NONE = new Wording("没有待处理的问题", "nothing is open");
    private static final Wording SETTLED = new Wording("都已处理，请保存、关闭后再次校验", "all settled: save, close and check again");
    private static final Wording ERRORS = new Wording("错误 ", "Error ");
    private static final Wording WARNINGS = new Wording("，警告 ", ", Warning ");
    /** Excel takes no longer formula. */
    private static final int LONGEST_FORMULA = 8_000;

    private final Language language;

    private final boolean linked;

    /** @param linked whether the checked cells stand in the same workbook */
    LiveStatus(Language language, boolean linked) {
        this.language = language;
        this.linked = linked;
    }

    /** Writes the finding's status. */
    void write(SheetRows rows, Finding finding) {
        LiveTie live = finding.live();
        String formula = live == null ? "" : formula(live);
        if (!linked || live == null || formula.length() > LONGEST_FORMULA) {
            rows.text(Column.STATUS, FindingsStyle.CENTRED, CHECK_AGAIN.in(language));
        } else {
            BigDecimal now = live.now();
            String result = now == null
                    ? UNMET.in(language)
                    : lead(live).in(language)
                            + now.stripTrailingZeros().toPlainString()
                            + unit(live).in(language);
            rows.formula(Column.STATUS, FindingsStyle.CENTRED, formula, result);
        }
    }

    /** True for a status in that cell that says that the tie holds. */
    static String settled(String cell, Language language) {
        return "OR(" + cell + "=" + Reference.literal(TIED.in(language)) + "," + cell + "="
                + Reference.literal(MET.in(language)) + ")";
    }

    /** True for a status in that cell that says that the tie does not hold. */
    static String open(String cell, Language language) {
        return "OR(" + begins(cell, OFF.in(language)) + "," + begins(cell, LEFT.in(language)) + "," + cell + "="
                + Reference.literal(UNMET.in(language)) + ")";
    }

    /** Whether the cell holds a status of the program's own, and not one that was typed over it. */
    static boolean isStatus(CellContent cell) {
        String text = cell.text();
        boolean again = text.equals(CHECK_AGAIN.zh()) || text.equals(CHECK_AGAIN.en());
        boolean settled = Stream.of(TIED, MET).anyMatch(word -> text.equals(word.zh()) || text.equals(word.en()));
        return again || (cell instanceof CellContent.Formula && !settled);
    }

    /** Whether the cell counts what is open, or may say that nothing is. */
    static boolean isCount(CellContent cell, long errors) {
        boolean none = cell.text().equals(NONE.zh()) || cell.text().equals(NONE.en());
        return (none && errors == 0)
                || (cell instanceof CellContent.Formula formula
                        && formula.expression().contains("SUMPRODUCT"));
    }

    private static String begins(String cell, String lead) {
        return "LEFT(" + cell + "," + lead.length() + ")=" + Reference.literal(lead);
    }

    private String suffix(LiveTie live) {
        return live.cellwise() && !CELLS.in(language).isEmpty() ? "&" + literal(CELLS) : "";
    }

    private static Wording lead(LiveTie live) {
        return live.cellwise() ? LEFT : OFF;
    }

    private static Wording unit(LiveTie live) {
        return live.cellwise() ? CELLS : Wording.same("");
    }

    private String formula(LiveTie live) {
        String holds = live.holds().text(Reference::absolute);
        CellFormula gap = live.gap();
        String met = gap == null || live.cellwise() ? literal(MET) : literal(TIED);
        String open =
                gap == null ? literal(UNMET) : literal(lead(live)) + "&" + gap.text(Reference::absolute) + suffix(live);
        String status = "IF(" + holds + "," + met + "," + open + ")";
        // What only a check can understand, such as a number typed with its unit, is for the next check.
        return live.cellwise() ? status : "IF(ISERROR(" + holds + ")," + literal(CHECK_AGAIN) + "," + status + ")";
    }

    /** Writes how many findings are open: neither corrected nor, where they are warnings, explained. */
    void writeCount(SheetRows rows, FindingsStyle style, int firstRow, List<Finding> findings) {
        long errors = open(findings, Severity.ERROR);
        long warnings = open(findings, Severity.WARNING);
        if (errors + warnings == 0) {
            rows.text(Column.RULE, style, NONE.in(language));
            return;
        }
        int last = firstRow + findings.size() - 1;
        String unsettled = "*(" + range(Column.STATUS, firstRow, last) + "<>" + literal(TIED) + ")*("
                + range(Column.STATUS, firstRow, last) + "<>" + literal(MET) + ")";
        String severity = range(Column.SEVERITY, firstRow, last);
        String error = "SUMPRODUCT((" + severity + "=" + literal(Severity.ERROR.word()) + ")" + unsettled + ")";
        String warning = "SUMPRODUCT((" + severity + "=" + literal(Severity.WARNING.word()) + ")" + unsettled
                + "*(LEN(TRIM(SUBSTITUTE(SUBSTITUTE(" + range(Column.EXPLANATION, firstRow, last)
                + ",\"\u3000\",\"\"),CHAR(10),\"\")))<" + Finding.SHORTEST_EXPLANATION + "))";
        String counts = literal(ERRORS) + "&" + error + "&" + literal(WARNINGS) + "&" + warning;
        rows.formula(
                Column.RULE,
                style,
                "IF(" + error + "+" + warning + "=0," + literal(SETTLED) + "," + counts + ")",
                ERRORS.in(language) + errors + WARNINGS.in(language) + warnings);
    }

    private static long open(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity && !finding.isExplained())
                .count();
    }

    private static String range(Column column, int first, int last) {
        return "$" + column.letter() + "$" + (first + 1) + ":$" + column.letter() + "$" + (last + 1);
    }

    private String literal(Wording words) {
        return Reference.literal(words.in(language));
    }
}

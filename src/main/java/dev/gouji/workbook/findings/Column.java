package dev.gouji.workbook.findings;

import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import java.util.Arrays;
import java.util.List;

/** The columns of the findings sheet, from left to right. */
public enum Column {
    NUMBER('A', "序号", "No.", 5),
    SEVERITY('B', "级别", "Severity", 9),
    RULE('C', "规则", "Rule", 17),
    PLACE('D', "位置", "Place", 16),
    ITEM('E', "项目", "Item", 18),
    PROBLEM('F', "问题", "Problem", 43),
    ACTUAL('G', "填报值", "Filled in", 10),
    EXPECTED('H', "应为", "Should be", 10),
    DIFFERENCE('I', "差额", "Difference", 10),
    /** Whether the tie holds now: a formula. */
    STATUS('J', "现状", "Now", 11),
    ADVICE('K', "修改建议", "What to do", 28),
    BASIS('L', "依据", "Basis", 24),
    EXPLANATION('M', "情况说明", "Explanation", 25),
    /** Hidden: by it a later run knows which finding an explanation belongs to. */
    ID('N', "编号", "ID", 12);

    private final char letter;
    private final Wording heading;
    private final int width;

    Column(char letter, String zh, String en, int width) {
        this.letter = letter;
        this.heading = new Wording(zh, en);
        this.width = width;
    }

    /** The heading in that language. */
    public String heading(Language language) {
        return heading.in(language);
    }

    /** The columns by which a findings sheet is known; earlier versions have no other. */
    public static List<Column> required() {
        return Arrays.stream(values()).filter(column -> column != STATUS).toList();
    }

    /** All headings in order. */
    public static List<String> headings(Language language) {
        return Arrays.stream(values()).map(column -> column.heading(language)).toList();
    }

    /** The width in characters of the workbook's standard font. */
    public int width() {
        return width;
    }

    /** Whether the column is there for the program alone. */
    public boolean hidden() {
        return this == ID;
    }

    /** The letter by which formulas name the column. */
    public String letter() {
        return String.valueOf(letter);
    }

    /** The column's place, from 0. */
    public int index() {
        return letter - 'A';
    }

    /** All columns from the one to the other. */
    public static List<Column> between(Column first, Column last) {
        return Arrays.stream(values())
                .filter(column -> column.compareTo(first) >= 0 && column.compareTo(last) <= 0)
                .toList();
    }

    /** The width in characters of all columns from the one to the other. */
    public static int width(Column first, Column last) {
        return between(first, last).stream().mapToInt(Column::width).sum();
    }
}

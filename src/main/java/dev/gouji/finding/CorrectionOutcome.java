package dev.gouji.finding;

/** What became of a correction that was suggested. */
public enum CorrectionOutcome {
    APPLIED("applied", "已更正", "corrected"),
    /** The cell has a formula, which comes to the right number by the other corrections. */
    RECALCULATED("recalculated", "公式已随更正重新计算", "recalculated by its formula"),
    SCORE_TOO_LOW("score-too-low", "把握不够", "not sure enough"),
    FORMULA("formula", "单元格是公式，不改写", "the cell holds a formula, which is not overwritten"),
    DEPENDENT_FORMULA(
            "dependent-formula",
            "有公式引用这个单元格，但不能可靠地重新计算",
            "a formula may depend on the cell that cannot be worked out for certain"),
    NOT_A_NUMBER("not-a-number", "单元格里不是普通的数", "the cell holds no plain number"),
    MERGED("merged", "单元格在合并区域里，不是左上角的一格", "the cell lies in a merged region and is not its first"),
    PROTECTED("protected", "工作表受保护，单元格已锁定", "the sheet is protected and the cell locked"),
    ABSENT("absent", "工作表里没有这个单元格的位置", "the sheet has no place for the cell"),
    NO_NOTE("no-note", "单元格加不了批注，不能注明更正", "no note can be put to the cell that tells of the correction"),
    OTHER_CELL("other-cell", "要一起更正的另一格不能更正", "another cell of the same correction cannot be corrected"),
    NOT_TIED("not-tied", "更正后勾稽仍然不平", "the ties would still not hold"),
    NOT_WRITTEN("not-written", "更正的工作簿没有写出", "the corrected workbook was not written");

    private final String code;
    private final Wording word;

    CorrectionOutcome(String code, String zh, String en) {
        this.code = code;
        this.word = new Wording(zh, en);
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** What became of it, in a few words. */
    public Wording word() {
        return word;
    }

    /** Whether the copy has the right number. */
    public boolean isApplied() {
        return this == APPLIED || this == RECALCULATED;
    }
}

package dev.gouji.finding;

/** What a look at a workbook's findings sheet shows, or what became of it. */
public enum SheetState {
    MATCHES(
            "matches",
            true,
            word("相符", "Matches"),
            "校验结果与工作簿里的数一致。",
            "The findings belong to the numbers in the workbook."),
    NO_SHEET("no-sheet", false, word("没有校验结果", "No findings sheet"), "请先校验（check）这个工作簿。", "Check the workbook first."),
    NO_FINGERPRINT(
            "no-fingerprint",
            false,
            word("不能确认", "Cannot be told"),
            "校验结果没有指纹：是旧版本写的，或者指纹被删改。请重新校验。",
            "The findings have no fingerprint: an older version wrote them, or it was taken out. Check the workbook again."),
    NUMBERS_CHANGED(
            "numbers-changed",
            false,
            word("不符", "Does not match"),
            "校验之后改过数或文字，或者校验结果是从别的工作簿贴来的。请重新校验。",
            "Numbers or the text were changed after the check, or the findings come from another workbook. Check it again."),
    SHEET_CHANGED(
            "sheet-changed",
            false,
            word("不符", "Does not match"),
            "“校验结果”表上的结论或问题被改动过。请重新校验。",
            "The verdict or the findings on the sheet were changed. Check the workbook again."),
    FINDINGS_MISSING(
            "findings-missing",
            false,
            word("不符", "Does not match"),
            "按同样的规则，还有表上没有列出的错误。请重新校验。",
            "The same rules find errors that the sheet does not list. Check the workbook again."),
    OTHER_RULES(
            "other-rules",
            false,
            word("不符", "Does not match"),
            "校验用的是另一套规则；按现在的规则，还有表上没有列为错误的错误。请按适用的规则重新校验。",
            "The findings were made by other rules; the rules in force find errors that the sheet does not list as such. Check the"
                    + " workbook again by the rules that apply."),
    NOT_ALONE(
            "not-alone",
            false,
            word("不能确认", "Cannot be told"),
            "校验结果表不止一张，或者被改名、隐藏。请删去多余的，重新校验。",
            "There are several findings sheets, or it was renamed or hidden. Delete what is too much and check the workbook again."),
    CLEANED("cleaned", true, word("已清除", "Cleaned"), "校验结果、着色和批注已清除。", "Findings, colours and notes were taken out."),
    COPY_KEPT(
            "copy-kept",
            true,
            word("已清除", "Cleaned"),
            "标记已清除；改过名的校验结果表视为本单位留存的副本，没有删除，不需要的请在表格软件里删除。",
            "Marks were taken out; a findings sheet that was renamed is taken for a copy to keep. Delete it by hand if it is not"
                    + " needed."),
    NOTHING_TO_CLEAN(
            "nothing-to-clean",
            true,
            word("无需清除", "Nothing to clean"),
            "工作簿里没有校验结果和标记。",
            "The workbook holds no findings and no marks.");

    private final String code;
    private final boolean good;
    private final Wording word;
    private final Wording detail;

    SheetState(String code, boolean good, Wording word, String zh, String en) {
        this.code = code;
        this.good = good;
        this.word = word;
        this.detail = new Wording(zh, en);
    }

    private static Wording word(String zh, String en) {
        return new Wording(zh, en);
    }

    /** The stable code that JSON and CSV show. */
    public String code() {
        return code;
    }

    /** Whether it is as it should be. */
    public boolean isGood() {
        return good;
    }

    /** The state in a word. */
    public Wording word() {
        return word;
    }

    /** What it means and what to do. */
    public Wording detail() {
        return detail;
    }
}

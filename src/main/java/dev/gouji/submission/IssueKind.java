package dev.gouji.submission;

import dev.gouji.finding.Wording;

/** What may be the matter with who submitted what. */
public enum IssueKind {
    MISSING("missing", "未报送", "not submitted"),
    UNEXPECTED("unexpected", "不在名单内", "not on the list"),
    DUPLICATE("duplicate", "重复报送", "submitted more than once"),
    NO_AGENCY("no-agency", "看不出填报单位", "agency unknown"),
    WRONG_YEAR("wrong-year", "年度不符", "wrong year"),
    LAST_YEARS_FILE("last-years-file", "报送了上年的表", "last year's tables again"),
    IDENTICAL("identical", "与其他单位的表相同", "the same tables as another agency"),
    PREVIOUS_MISSING("previous-missing", "没有上年的表", "last year's workbook missing"),
    PREVIOUS_AMBIGUOUS("previous-ambiguous", "上年的表不止一份", "several workbooks of last year");

    private final String code;
    private final Wording word;

    IssueKind(String code, String zh, String en) {
        this.code = code;
        this.word = new Wording(zh, en);
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** In a few words. */
    public Wording word() {
        return word;
    }
}

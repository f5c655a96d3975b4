package dev.gouji.finding;

/** How a number comes to be filled in wrongly. */
public enum ChangePattern {
    TRANSPOSED_DIGITS("transposed-digits", "相邻数字颠倒", "two adjacent digits transposed"),
    DIGIT_DROPPED("digit-dropped", "漏了一位数字", "a digit dropped"),
    DIGIT_DOUBLED("digit-doubled", "一位数字重复", "a digit doubled"),
    DIGIT_ADDED("digit-added", "多了一位数字", "a digit added"),
    DIGIT_MISTYPED("digit-mistyped", "一位数字打错", "a digit mistyped"),
    FACTOR_10("factor-10", "差 10 倍", "off by a factor of 10"),
    FACTOR_100("factor-100", "差 100 倍", "off by a factor of 100"),
    SIGN("sign", "正负号相反", "the wrong sign"),
    NEIGHBOUR_ROW("neighbour-row", "填到了相邻的行", "typed in the neighbouring row"),
    NEIGHBOUR_COLUMN("neighbour-column", "填到了相邻的列", "typed in the neighbouring column"),
    SWAPPED("swapped", "两个数互换", "two numbers swapped"),
    BLANK("blank", "漏填", "not filled in"),
    TOTAL_NOT_UPDATED("total-not-updated", "总计没有更新", "the total was not updated"),
    TOTAL_TYPED_OVER("total-typed-over", "总计被改写", "the total was typed over"),
    LAST_YEAR("last-year", "填的是上年的数", "last year's number"),
    FORMULA("formula", "公式漏加或多加", "the formula leaves something out or adds too much"),
    OTHER("other", "原因不明", "no usual slip");

    private final String code;
    private final Wording word;

    ChangePattern(String code, String zh, String en) {
        this.code = code;
        this.word = new Wording(zh, en);
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** What happened, in a few words. */
    public Wording word() {
        return word;
    }
}

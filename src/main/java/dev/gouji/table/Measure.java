package dev.gouji.table;

/** What the numbers of a column are. */
public enum Measure {
    /** A whole number from 0. */
    COUNT(false, true, ""),
    /** A whole number that may be negative: an increase or decrease. */
    CHANGE(true, true, ""),
    /** An amount of money from 0, in units of 10,000 yuan. */
    TEN_THOUSAND_YUAN(false, false, "万元"),
    /** An amount of money from 0, whose unit the form leaves open. */
    AMOUNT(false, false, "");

    private final boolean signed;
    private final boolean whole;
    private final String unit;

    Measure(boolean signed, boolean whole, String unit) {
        this.signed = signed;
        this.whole = whole;
        this.unit = unit;
    }

    /** Whether negative numbers are meant. */
    public boolean signed() {
        return signed;
    }

    /** Whether only whole numbers are meant. */
    public boolean whole() {
        return whole;
    }

    /** The unit that the form states, or nothing. */
    public String unit() {
        return unit;
    }
}

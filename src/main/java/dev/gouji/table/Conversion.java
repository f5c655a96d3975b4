package dev.gouji.table;

/** How a text was read as a number. */
public enum Conversion {
    /** Digits in a text cell. */
    TEXT,
    /** Full-width digits or signs. */
    FULL_WIDTH,
    /** White space around or between the digits. */
    SPACES,
    /** Thousands separators. */
    SEPARATORS,
    /** A unit behind the digits, such as 件; where the column has a unit of money, converted into it. */
    UNIT,
    /** Chinese numerals such as 二十一. */
    NUMERALS,
    /** A cell format that shows the number as a date. */
    DATE
}

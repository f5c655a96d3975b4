package dev.gouji.workbook.summary;

import dev.gouji.finding.Wording;

/**
 * How a list's sheets look.
 *
 * @param name the sheets' name
 * @param head how many rows stand above the headings
 * @param frozen how many columns stay in sight
 * @param headingHeight in points
 */
record ListForm(Wording name, int head, int frozen, float headingHeight) {
    private static final float HEADING = 27;

    ListForm(String zh, String en, int head, int frozen) {
        this(new Wording(zh, en), head, frozen, HEADING);
    }

    /** The list's first row, from 0. */
    int firstRow() {
        return head + 1;
    }
}

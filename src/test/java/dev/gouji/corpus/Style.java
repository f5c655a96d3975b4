package dev.gouji.corpus;

import java.util.Random;

/**
 * How a report is drawn.
 *
 * @param merged whether labels are merged over their rows and columns
 * @param repeated whether labels that are not merged stand in each row and column again
 * @param rows how the rows' labels stand
 * @param groupsAbove whether the columns' groups stand above them
 * @param remedies how the remedies are drawn
 * @param proactive how the blocks of proactive disclosure are drawn
 * @param subtotals whether groups have rows and a column that sum them up
 * @param labels which wording, numbering and forms of characters
 * @param numbers how many numbers in a hundred are typed in some other way
 * @param widest how many of the sheet's columns one of the form may take up
 * @param pageBreak whether the request table is split, its header repeated
 * @param sheets how tables are spread over sheets
 * @param decoys whether notes, units, numbering columns and further lists stand around the tables
 */
record Style(
        boolean merged,
        boolean repeated,
        Rows rows,
        boolean groupsAbove,
        Remedies remedies,
        Proactive proactive,
        boolean subtotals,
        Labels labels,
        int numbers,
        int widest,
        boolean pageBreak,
        Sheets sheets,
        boolean decoys,
        boolean titled,
        boolean lastYear) {

    enum Rows {
        COLUMNS,
        ONE_COLUMN_WITH_GROUPS,
        ONE_COLUMN,
        PATHS
    }

    enum Remedies {
        LINE,
        PATH_LINE,
        MATRIX,
        TURNED,
        LIST
    }

    enum Proactive {
        STACKED,
        BESIDE,
        SQUARE
    }

    enum Labels {
        OFFICIAL,
        HALF_WIDTH,
        SPACED,
        BROKEN,
        FULL_WIDTH,
        OTHER_MARKS,
        BRACKETED,
        CIRCLED,
        BARE,
        TRADITIONAL,
        ALIASES,
        MISTYPED
    }

    enum Sheets {
        ONE_EACH,
        BELOW,
        BESIDE
    }

    /** The form as it is, on one sheet, the rows' labels in one column. */
    static Style plain() {
        return new Style(
                true,
                false,
                Rows.ONE_COLUMN_WITH_GROUPS,
                true,
                Remedies.LINE,
                Proactive.STACKED,
                false,
                Labels.OFFICIAL,
                0,
                1,
                false,
                Sheets.BELOW,
                false,
                false,
                false);
    }

    /** One of all combinations. */
    static Style of(Random random) {
        boolean merged = random.nextInt(3) > 0;
        return new Style(
                merged,
                random.nextBoolean(),
                random.nextInt(3) > 0 ? Rows.COLUMNS : any(Rows.values(), random),
                random.nextInt(4) > 0,
                any(Remedies.values(), random),
                any(Proactive.values(), random),
                random.nextInt(4) == 0,
                any(Labels.values(), random),
                random.nextInt(3) * 10,
                random.nextInt(3) > 0 ? 1 : 2 + random.nextInt(2),
                random.nextInt(4) == 0,
                any(Sheets.values(), random),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(6) == 0);
    }

    /** The same arrangement, with the form's own words and numbers and nothing besides. */
    Style faithful() {
        boolean own = labels != Labels.ALIASES && labels != Labels.MISTYPED;
        return new Style(
                merged,
                repeated,
                rows,
                groupsAbove,
                remedies,
                proactive,
                false,
                own ? labels : Labels.OFFICIAL,
                0,
                widest,
                pageBreak,
                sheets,
                decoys,
                titled,
                false);
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}

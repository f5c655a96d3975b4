package dev.gouji.table;

/**
 * A label on a sheet that was taken for one of the form's.
 *
 * @param code the row's or column's code
 * @param found the text as it stands
 * @param official the official label it was taken for
 * @param how what made it that label
 */
public record LabelMatch(Axis axis, String code, String found, String official, Origin origin, How how) {
    /** Whether the wording differs in substance from the form's. */
    public boolean differs() {
        return how == How.ALIAS || how == How.SHORTENED || how == How.SIMILAR;
    }

    /** What the label heads. */
    public enum Axis {
        ROW,
        COLUMN
    }

    /** What makes a text one of the form's labels; spaces, numbering, brackets and traditional characters do not matter. */
    public enum How {
        /** The form's own words. */
        OFFICIAL,
        /** The form's own words with the group's before them in the same cell. */
        PATH,
        /** Another wording in use. */
        ALIAS,
        /** The label of the row's or column's group, which sums up its members or stands for them. */
        GROUP,
        /** Words left out; the only label that fits between its neighbours. */
        SHORTENED,
        /** Characters wrong or dropped; the only label that fits between its neighbours. */
        SIMILAR
    }
}

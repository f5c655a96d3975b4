package dev.gouji.layout;

import dev.gouji.table.Heading;
import dev.gouji.table.LabelMatch.How;
import org.jspecify.annotations.Nullable;

/**
 * A column's label found on a sheet.
 *
 * @param code the column's code, or the group's own where the label is a group's
 * @param official the official label it was taken for
 * @param row the code of the row that the same label names; null where rows have labels of their own
 */
record ColumnHit(
        String code,
        LabelCell cell,
        String official,
        How how,
        @Nullable String row) {
    static ColumnHit of(Heading.Item item, LabelCell cell, How how) {
        return new ColumnHit(item.code(), cell, item.label(), how, null);
    }
}

package dev.gouji.layout;

import dev.gouji.table.Heading;
import dev.gouji.table.LabelMatch.How;

/**
 * A row's label found on a sheet.
 *
 * @param code the row's code, or the group's own where the label is a group's
 * @param official the official label it was taken for
 */
record RowHit(String code, LabelCell cell, String official, How how) {
    static RowHit of(Heading.Item item, LabelCell cell, How how) {
        return new RowHit(item.code(), cell, item.label(), how);
    }
}

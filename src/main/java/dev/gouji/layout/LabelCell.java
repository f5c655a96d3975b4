package dev.gouji.layout;

import dev.gouji.table.LabelText;
import dev.gouji.table.Region;

/** A text on a sheet, over the whole region that shows it. */
record LabelCell(Region region, String text, LabelText label) {
    /** What stands in the cell, wherever that is. */
    record Words(String text, LabelText label) {}

    Words words() {
        return new Words(text, label);
    }

    int top() {
        return region.first().row();
    }

    int bottom() {
        return region.last().row();
    }

    int left() {
        return region.first().column();
    }

    int right() {
        return region.last().column();
    }

    boolean coversColumn(int column) {
        return column >= left() && column <= right();
    }
}

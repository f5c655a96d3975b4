package dev.gouji.layout;

import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import dev.gouji.table.LabelMatch;
import dev.gouji.table.TableLayout;
import dev.gouji.table.Value;
import java.util.List;
import java.util.Map;

/** What was read below one header: a whole table, a block of it, or one drawing of it among several. */
record Fragment(Header header, SheetLabels sheet, Map<Address, Figure> figures, List<LabelMatch> labels) {
    TableLayout table() {
        return header.table().layout();
    }

    boolean isBlank() {
        for (Figure figure : figures.values()) {
            if (!figure.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it holds nothing but blanks and zeros, as a sample sheet does. */
    boolean isZero() {
        for (Figure figure : figures.values()) {
            boolean zero = figure.value() instanceof Value.Number number
                    && number.number().signum() == 0;
            if (!figure.isBlank() && !zero) {
                return false;
            }
        }
        return true;
    }
}

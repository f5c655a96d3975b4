package dev.gouji.rule;

import dev.gouji.finding.Wording;
import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import dev.gouji.table.Heading;
import dev.gouji.table.Layout;
import java.util.List;

/** Names places of the form in the form's own words. */
public record FormLabels(Layout layout) {
    /** The row's label; a member of a numbered group comes with the group's, since 3.其他 alone says nothing. */
    public String row(Address address) {
        return label(layout.rowPath(address), address.row());
    }

    /** The column's label. */
    public String column(Address address) {
        List<Heading> path = layout.columnPath(address);
        return path.isEmpty() ? address.column() : path.get(path.size() - 1).shortLabel();
    }

    /** Row and column, as {@code （一）予以公开 · 总计}. */
    public String both(Address address) {
        return row(address) + " · " + column(address);
    }

    /** The cell and what it is for, as {@code 依申请公开!J7 “（一）予以公开 · 总计”}; a made-up report's cell stands nowhere. */
    public Wording place(Figure figure) {
        String label = both(figure.address());
        if (figure.origin().sheet().isEmpty()) {
            return new Wording("“" + label + "”", "\"" + label + "\"");
        }
        return new Wording(figure.origin() + " “" + label + "”", figure.origin() + " \"" + label + "\"");
    }

    private static String label(List<Heading> path, String otherwise) {
        if (path.isEmpty()) {
            return otherwise;
        }
        StringBuilder label = new StringBuilder();
        for (Heading heading : path.subList(0, path.size() - 1)) {
            if (heading instanceof Heading.Group group && group.subtotal() != null) {
                label.append(heading.shortLabel()).append(' ');
            }
        }
        return label.append(path.get(path.size() - 1).shortLabel()).toString();
    }
}

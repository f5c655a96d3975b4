package dev.gouji.workbook.summary;

import dev.gouji.submission.Hierarchy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The columns that tell where an agency stands, so that units and the agencies above, whose numbers may hold theirs already, are not
 * added up together; none where nobody told.
 */
final class PlaceColumns {
    /** Of the widest. */
    static final int WIDTH = 22;

    private static final List<ListColumn> COLUMNS =
            List.of(new ListColumn("上级", "Parent", WIDTH), new ListColumn("级别", "Level", 9));

    private final Optional<Hierarchy> hierarchy;

    PlaceColumns(Optional<Hierarchy> hierarchy) {
        this.hierarchy = hierarchy;
    }

    List<ListColumn> columns() {
        return hierarchy.isPresent() ? COLUMNS : List.of();
    }

    /** What they hold for the agency as its workbook names it. */
    List<String> texts(@Nullable String agency) {
        if (hierarchy.isEmpty()) {
            return List.of();
        }
        Hierarchy.Place place =
                agency == null ? Hierarchy.Place.UNKNOWN : hierarchy.get().place(agency);
        return List.of(place.parent(), place.level());
    }
}

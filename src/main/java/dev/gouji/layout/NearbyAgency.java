package dev.gouji.layout;

import dev.gouji.table.Mention;
import java.util.Optional;

/** Finds the agency on a line of its own above or below a title that names none, as on a printed cover. */
final class NearbyAgency {
    private static final int FARTHEST = 4;

    private NearbyAgency() {}

    static void find(SheetLabels sheet, LabelCell title, Mentions mentions) {
        Optional<LabelCell> nearest = Optional.empty();
        int least = FARTHEST + 1;
        for (LabelCell cell : sheet.between(title.top() - FARTHEST, title.bottom() + FARTHEST + 1)) {
            int distance = cell.top() < title.top() ? title.top() - cell.bottom() : cell.top() - title.bottom();
            if (distance > 0 && distance < least && AgencyName.isLikely(AgencyName.clean(cell.text()))) {
                nearest = Optional.of(cell);
                least = distance;
            }
        }
        nearest.ifPresent(cell -> mentions.agency(new Mention<>(
                AgencyName.clean(cell.text()),
                Mention.Source.NEARBY,
                cell.text(),
                sheet.origin(cell.region().first()))));
    }
}

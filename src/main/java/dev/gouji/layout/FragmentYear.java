package dev.gouji.layout;

import dev.gouji.table.CellPosition;
import dev.gouji.table.Mention;
import java.util.Optional;

/** Tells the year of a table by what stands next above it, or else by the sheet's name. */
final class FragmentYear {
    private FragmentYear() {}

    static Optional<Mention<Integer>> of(Fragment fragment) {
        SheetLabels sheet = fragment.sheet();
        Header header = fragment.header();
        Optional<Mention<Integer>> above = Optional.empty();
        Optional<Mention<Integer>> beside = Optional.empty();
        int last = sheet.isTransposed() ? sheet.grid().lastRow() : header.bottom();
        for (LabelCell cell : sheet.between(0, last + 1)) {
            Optional<Integer> year = Titles.year(cell.text());
            if (year.isPresent()) {
                Optional<Mention<Integer>> found = Optional.of(new Mention<>(
                        year.get(),
                        Mention.Source.NEARBY,
                        cell.text(),
                        sheet.origin(cell.region().first())));
                if (cell.left() <= header.right() && cell.right() >= header.zone()) {
                    above = found;
                } else {
                    beside = found;
                }
            }
        }
        Optional<Mention<Integer>> nearest = above.isPresent() ? above : beside;
        String name = sheet.grid().name();
        return nearest.isPresent()
                ? nearest
                : YearText.only(FormYear.removedFrom(name))
                        .map(year -> new Mention<>(
                                year, Mention.Source.SHEET_NAME, name, sheet.origin(new CellPosition(0, 0))));
    }
}

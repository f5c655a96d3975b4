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
        Optional<Mention<Integer>> nearest = Optional.empty();
        int last = sheet.isTransposed() ? sheet.grid().lastRow() : header.bottom();
        for (LabelCell cell : sheet.between(0, last + 1)) {
            boolean above = sheet.isTransposed() || (cell.left() <= header.right() && cell.right() >= header.zone());
            Optional<Integer> year = above ? Titles.year(cell.text()) : Optional.empty();
            if (year.isPresent()) {
                nearest = Optional.of(new Mention<>(
                        year.get(),
                        Mention.Source.NEARBY,
                        cell.text(),
                        sheet.origin(cell.region().first())));
            }
        }
        String name = sheet.grid().name();
        return nearest.isPresent()
                ? nearest
                : YearText.only(FormYear.removedFrom(name))
                        .map(year -> new Mention<>(
                                year, Mention.Source.SHEET_NAME, name, sheet.origin(new CellPosition(0, 0))));
    }
}

package dev.gouji.layout;

import dev.gouji.table.CellPosition;
import dev.gouji.table.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the year of a sheet's tables by what stands next above each, or else by the sheet's name. */
final class StatedYears {
    private record YearLine(LabelCell cell, int year) {}

    private final SheetLabels sheet;
    private final List<YearLine> lines = new ArrayList<>();

    StatedYears(SheetLabels sheet) {
        this.sheet = sheet;
        for (LabelCell cell : sheet.all()) {
            Titles.year(cell.text()).ifPresent(year -> lines.add(new YearLine(cell, year)));
        }
    }

    Optional<Mention<Integer>> of(Fragment fragment) {
        Header header = fragment.header();
        YearLine above = null;
        YearLine beside = null;
        int last = sheet.isTransposed() ? sheet.grid().lastRow() : header.bottom();
        for (YearLine line : lines) {
            if (line.cell().top() > last) {
                break;
            }
            if (line.cell().left() <= header.right() && line.cell().right() >= header.zone()) {
                above = line;
            } else {
                beside = line;
            }
        }
        YearLine nearest = above != null ? above : beside;
        return nearest != null ? Optional.of(mention(nearest)) : ofSheetName();
    }

    private Mention<Integer> mention(YearLine line) {
        LabelCell cell = line.cell();
        return new Mention<>(
                line.year(),
                Mention.Source.NEARBY,
                cell.text(),
                sheet.origin(cell.region().first()));
    }

    private Optional<Mention<Integer>> ofSheetName() {
        String name = sheet.grid().name();
        return YearText.only(FormYear.removedFrom(name))
                .map(year ->
                        new Mention<>(year, Mention.Source.SHEET_NAME, name, sheet.origin(new CellPosition(0, 0))));
    }
}

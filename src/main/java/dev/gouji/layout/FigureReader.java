package dev.gouji.layout;

import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Conversion;
import dev.gouji.table.Figure;
import dev.gouji.table.LabelText;
import dev.gouji.table.Layout;
import dev.gouji.table.Measure;
import dev.gouji.table.Origin;
import dev.gouji.table.Region;
import dev.gouji.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the value where a row's label and a column's label meet. */
final class FigureReader {
    /** The serial number of 2000-01-01. */
    private static final BigDecimal FIRST_REAL_DATE = BigDecimal.valueOf(36_526);

    private final SheetLabels sheet;
    private final Layout layout;

    FigureReader(SheetLabels sheet, Layout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    /** The value in the crossing of the rows and columns; of several filled cells there, none is taken for the right one. */
    Figure read(Address address, int top, int bottom, int left, int right) {
        List<CellPosition> filled = new ArrayList<>();
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                Region region = sheet.around(row, column);
                boolean shownHere =
                        region.first().row() == row && region.first().column() == column;
                if (shownHere && !(sheet.grid().at(row, column) instanceof CellContent.Blank)) {
                    filled.add(new CellPosition(row, column));
                }
            }
        }
        CellPosition cell = filled.isEmpty() ? new CellPosition(top, left) : filled.get(0);
        Origin origin = sheet.origin(cell);
        CellContent content = sheet.grid().at(cell);
        if (filled.isEmpty() && isUnderNumber(cell)) {
            String text = sheet.grid().at(sheet.around(top, left).first()).text();
            return new Figure(address, new Value.NotNumber(), text, origin, content, Set.of());
        }
        if (filled.isEmpty()) {
            return new Figure(address, new Value.Blank(), "", origin, new CellContent.Blank(), Set.of());
        }
        if (filled.size() > 1 && !isAllTheSame(filled)) {
            String all = filled.stream()
                    .map(position -> sheet.grid().at(position).text())
                    .collect(Collectors.joining(" / "));
            return new Figure(address, new Value.NotNumber(), all, origin, content, Set.of());
        }
        NumberText.Reading reading = reading(content.shown(), address);
        return new Figure(address, reading.value(), content.text(), origin, content, reading.conversions());
    }

    /** One value in each of the cells that its merged cell was split into. */
    private boolean isAllTheSame(List<CellPosition> filled) {
        String first = sheet.grid().at(filled.get(0)).text();
        for (CellPosition cell : filled) {
            if (!sheet.grid().at(cell).text().equals(first)) {
                return false;
            }
        }
        return true;
    }

    /** A number merged over cells of the form's may be any one's of them. */
    private boolean isUnderNumber(CellPosition cell) {
        Region region = sheet.around(cell.row(), cell.column());
        CellContent shown = sheet.grid().at(region.first()).shown();
        return shown instanceof CellContent.Number
                || (shown instanceof CellContent.Text text
                        && NumberText.read(text.text(), Measure.COUNT).value() instanceof Value.Number);
    }

    /** A date of this century is what Excel made of something like 3-5; an older one is a number in a cell formatted for dates. */
    private static boolean isTypedNumber(BigDecimal serial) {
        return serial.signum() >= 0 && serial.compareTo(FIRST_REAL_DATE) < 0;
    }

    /** The figure as the form has it, where the column's label states yuan and the form ten thousand of them. */
    Figure inFormsUnit(Figure figure, LabelText column) {
        boolean plainNumber =
                figure.value() instanceof Value.Number && !figure.conversions().contains(Conversion.UNIT);
        if (!plainNumber || !column.isInYuan() || layout.measure(figure.address()) != Measure.TEN_THOUSAND_YUAN) {
            return figure;
        }
        Set<Conversion> conversions = new HashSet<>(figure.conversions());
        conversions.add(Conversion.UNIT);
        BigDecimal converted = figure.number().orElseThrow().movePointLeft(4).stripTrailingZeros();
        BigDecimal value = converted.scale() < 0 ? converted.setScale(0) : converted;
        return new Figure(
                figure.address(),
                new Value.Number(value),
                figure.raw(),
                figure.origin(),
                figure.content(),
                conversions);
    }

    private NumberText.Reading reading(CellContent shown, Address address) {
        Set<Conversion> none = Set.of();
        if (shown instanceof CellContent.Number number) {
            return new NumberText.Reading(new Value.Number(number.value()), none);
        }
        if (shown instanceof CellContent.Date date) {
            return isTypedNumber(date.serial())
                    ? new NumberText.Reading(new Value.Number(date.serial()), Set.of(Conversion.DATE))
                    : new NumberText.Reading(new Value.NotNumber(), none);
        }
        if (shown instanceof CellContent.Text text) {
            return NumberText.read(text.text(), layout.measure(address));
        }
        if (shown instanceof CellContent.ErrorValue error) {
            return new NumberText.Reading(new Value.Error(error.code()), none);
        }
        Value value = shown instanceof CellContent.Blank ? new Value.Blank() : new Value.NotNumber();
        return new NumberText.Reading(value, none);
    }
}

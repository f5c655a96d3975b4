package dev.gouji.rule.form;

import dev.gouji.prose.Reading;
import dev.gouji.rule.FormLabels;
import dev.gouji.rule.language.CellPath;
import dev.gouji.rule.language.Expression.Source;
import dev.gouji.table.Address;
import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.Heading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cells that a count in the text may mean.
 *
 * @param cells the cells that it names
 * @param parts what they are the totals of, for totals that are left blank; null where they are none
 * @param reading the cells as the text's vocabulary names them
 */
record BoundReading(Amount.CellSum cells, Amount.@Nullable CellSum parts, Reading reading) {
    private static final String TOTAL = "total";
    private static final List<String> PARTS_OF_TOTAL = List.of("natural", "organisations.*");

    /** The reading on that form; empty where the form has no such cells. */
    static Optional<BoundReading> of(Reading reading, FormIndex form) {
        List<String> parts = new ArrayList<>();
        boolean totals = true;
        for (String cell : reading.cells()) {
            totals &= cell.startsWith("requests/") && cell.endsWith("/" + TOTAL);
            String row = cell.substring(0, cell.lastIndexOf('/') + 1);
            PARTS_OF_TOTAL.forEach(column -> parts.add(row + column));
        }
        Optional<Amount.CellSum> named = sum(reading.cells(), form);
        Optional<Amount.CellSum> addedUp = totals ? sum(parts, form) : Optional.empty();
        return named.map(cells -> new BoundReading(cells, addedUp.orElse(null), reading));
    }

    private static Optional<Amount.CellSum> sum(List<String> cells, FormIndex form) {
        NameFinder names = new NameFinder(form);
        List<Selection.Choice> choices = new ArrayList<>();
        for (String cell : cells) {
            try {
                CellPath path = new CellPath(List.of(cell.split("/", -1)), false, cell, 0);
                choices.addAll(names.find(path, Where.ANYWHERE).choices());
            } catch (UnknownName unknown) {
                return Optional.empty();
            }
        }
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Amount.CellSum(Source.OWN, new Selection(choices, false)));
    }

    /** The cells in the form's words. */
    String label(FormIndex form) {
        List<String> labels = new ArrayList<>();
        for (String cell : reading.cells()) {
            List<String> codes = List.of(cell.split("/", -1));
            labels.add(label(form, codes.get(0), codes.get(1), codes.get(2)));
        }
        return String.join(" + ", labels);
    }

    private static String label(FormIndex form, String table, String row, String column) {
        for (Block block : form.layout().table(table).orElseThrow().blocks()) {
            Optional<Heading.Group> rows = group(block.rows(), row);
            Optional<Heading.Group> columns = group(block.columns(), column);
            Address address = new Address(table, row, column);
            if (rows.isPresent() || block.rows().has(row)) {
                FormLabels labels = new FormLabels(form.layout());
                return rows.map(Heading::shortLabel).orElseGet(() -> labels.row(address)) + " · "
                        + columns.map(Heading::shortLabel).orElseGet(() -> column(block, column));
            }
        }
        return table + "/" + row + "/" + column;
    }

    private static String column(Block block, String column) {
        return block.columns().find(column).map(Heading::shortLabel).orElse(column);
    }

    private static Optional<Heading.Group> group(Axis axis, String code) {
        return code.endsWith(".*")
                ? axis.find(code.substring(0, code.length() - 2))
                        .filter(Heading.Group.class::isInstance)
                        .map(Heading.Group.class::cast)
                : Optional.empty();
    }

    /** The table's number: of totals that are all left blank, what they should be. */
    @Nullable
    BigDecimal value(Inquiry inquiry) {
        BigDecimal value = cells.value(inquiry);
        BigDecimal added = parts == null ? null : parts.value(inquiry);
        return added != null && isBlank(inquiry) ? added : value;
    }

    /** Whether the text's number is the table's, be it the total's or the parts' sum. */
    boolean ties(BigDecimal stated, Inquiry inquiry) {
        BigDecimal value = cells.value(inquiry);
        BigDecimal added = parts == null ? null : parts.value(inquiry);
        return (value != null && value.compareTo(stated) == 0) || (added != null && added.compareTo(stated) == 0);
    }

    private boolean isBlank(Inquiry inquiry) {
        return Boolean.TRUE.equals(new Demand.Blank(cells).holds(inquiry));
    }
}

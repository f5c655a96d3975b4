package dev.gouji.workbook.write;

import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.table.Workbook;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a written workbook must be, seen from the one it comes from.
 *
 * @param before the sheets that it must have as they were
 * @param added the findings sheet behind them; null for none
 * @param findings how many findings that must show
 */
record Comparison(List<Grid> before, @Nullable String added, int findings) {
    /** Whether the written workbook is that. */
    boolean isFaithful(Workbook written) {
        List<Grid> after = written.sheets();
        if (after.size() != before.size() + (added == null ? 0 : 1)) {
            return false;
        }
        LongTexts texts = new LongTexts();
        for (int index = 0; index < before.size(); index++) {
            if (!same(before.get(index), after.get(index), texts)) {
                return false;
            }
        }
        if (added == null) {
            return true;
        }
        Grid sheet = after.get(before.size());
        return sheet.name().equals(added)
                && ReadSheet.of(sheet).map(ReadSheet::count).orElse(0) == findings;
    }

    @SuppressWarnings("ReferenceEquality") // A sheet that was not read again is the very same.
    private static boolean same(Grid before, Grid after, LongTexts texts) {
        return before == after
                || (before.name().equals(after.name())
                        && before.visibility() == after.visibility()
                        && before.merges().equals(after.merges())
                        && sameRows(before.rows(), after.rows(), texts));
    }

    private static boolean sameRows(List<Grid.Row> before, List<Grid.Row> after, LongTexts texts) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int index = 0; index < before.size(); index++) {
            Grid.Row one = before.get(index);
            Grid.Row other = after.get(index);
            if (one.number() != other.number()
                    || !one.cells().keySet().equals(other.cells().keySet())
                    || !one.cells().entrySet().stream()
                            .allMatch(cell -> same(
                                    cell.getValue(),
                                    other.cells().getOrDefault(cell.getKey(), new CellContent.Blank()),
                                    texts))) {
                return false;
            }
        }
        return true;
    }

    /** Recalculated results do not count: a formula that refers to the findings sheet has another one now. */
    private static boolean same(CellContent before, CellContent after, LongTexts texts) {
        if (before instanceof CellContent.Text one && after instanceof CellContent.Text other) {
            return texts.isSame(one.text(), other.text());
        }
        if (before instanceof CellContent.Formula one && after instanceof CellContent.Formula other) {
            return one.expression().equals(other.expression()) && Objects.equals(one.stored(), other.stored());
        }
        return before.equals(after);
    }
}

package dev.gouji.rule.form;

import dev.gouji.rule.language.Expression.Source;
import java.util.ArrayList;
import java.util.List;

/** The cells that a demand reads. */
final class DemandCells {
    private final List<Amount.CellSum> cells = new ArrayList<>();

    private DemandCells() {}

    static List<Amount.CellSum> of(Demand demand) {
        DemandCells found = new DemandCells();
        found.collect(demand);
        return List.copyOf(found.cells);
    }

    private void collect(Demand demand) {
        if (demand instanceof Demand.Comparison comparison) {
            collect(comparison.left());
            collect(comparison.right());
        } else if (demand instanceof Demand.All all) {
            all.parts().forEach(this::collect);
        } else if (demand instanceof Demand.Any any) {
            any.parts().forEach(this::collect);
        } else if (demand instanceof Demand.Not not) {
            collect(not.of());
        } else if (demand instanceof Demand.Given given) {
            collect(given.given());
            collect(given.required());
        } else if (demand instanceof Demand.Blank blank) {
            cells.add(blank.cells());
        }
    }

    private void collect(Amount amount) {
        if (amount instanceof Amount.CellSum sum) {
            cells.add(sum);
        } else if (amount instanceof Amount.Combined combined) {
            collect(combined.left());
            collect(combined.right());
        } else if (amount instanceof Amount.Negated negated) {
            collect(negated.of());
        } else if (amount instanceof Amount.Applied applied) {
            applied.arguments().forEach(this::collect);
        } else if (amount instanceof Amount.UnitSum units) {
            cells.add(new Amount.CellSum(Source.UNITS, units.cells()));
        }
    }
}

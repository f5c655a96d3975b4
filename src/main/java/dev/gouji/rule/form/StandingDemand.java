package dev.gouji.rule.form;

import dev.gouji.finding.CellFormula;
import dev.gouji.finding.Severity;
import dev.gouji.finding.StandingTie;
import dev.gouji.rule.language.Expression.Source;
import dev.gouji.table.Figure;
import dev.gouji.table.Origin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A demand at its place, as a workbook asks for it all the time. */
record StandingDemand(Severity severity, BoundPlace place, Inquiry inquiry) {
    /** The tie; nothing where the workbook's own cells cannot tell. */
    Optional<StandingTie> tie(Demand demand) {
        Set<Origin> cells = new LinkedHashSet<>();
        DemandCells.of(demand).stream()
                .filter(sum -> sum.source() == Source.OWN)
                .forEach(sum -> cells.addAll(origins(sum.cells())));
        Optional<CellFormula> holds = cells.isEmpty() ? Optional.empty() : TieFormula.standing(demand, inquiry);
        return holds.map(formula -> new StandingTie(severity, look(cells), List.copyOf(cells), formula));
    }

    private Origin look(Set<Origin> cells) {
        List<Origin> named = place.look() == null ? List.of() : origins(place.look());
        return named.isEmpty() ? cells.iterator().next() : named.get(0);
    }

    private List<Origin> origins(Selection selection) {
        Facts facts = inquiry.facts().own();
        return selection.choices().stream()
                .flatMap(choice -> inquiry.drawn(facts, choice).stream())
                .map(facts::figure)
                .filter(figure -> figure != null)
                .map(Figure::origin)
                .toList();
    }
}

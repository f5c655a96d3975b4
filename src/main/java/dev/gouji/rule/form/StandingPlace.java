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

/** What is demanded at a place, as a workbook asks for it all the time. */
record StandingPlace(Severity severity, BoundPlace place, Inquiry inquiry) {
    /** The tie; nothing where the form has no such cells, or its own cells cannot tell. */
    Optional<StandingTie> tie() {
        List<Demand> demands = place.demands().stream()
                .map(BoundDemand::demand)
                .filter(demand -> demand.holds(inquiry) != null)
                .toList();
        Set<Origin> cells = new LinkedHashSet<>();
        demands.stream()
                .flatMap(demand -> DemandCells.of(demand).stream())
                .filter(sum -> sum.source() == Source.OWN)
                .forEach(sum -> cells.addAll(origins(sum.cells())));
        Optional<CellFormula> holds = cells.isEmpty() ? Optional.empty() : TieFormula.standing(demands, inquiry);
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

package dev.gouji.rule;

import dev.gouji.finding.RuleDescription;
import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import dev.gouji.table.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A rule between cells, as a rule file states it. */
public final class TieRule implements Rule {
    private static final BigDecimal AMOUNT_TOLERANCE = new BigDecimal("0.01");

    private final TieDefinition definition;

    /** The rule of that definition. */
    public TieRule(TieDefinition definition) {
        this.definition = definition;
    }

    @Override
    public RuleDescription description() {
        return definition.description();
    }

    @Override
    public List<Outcome> evaluate(Report report) {
        List<Outcome> outcomes = new ArrayList<>();
        forEach(report, (clause, binding) -> outcome(clause, binding).ifPresent(outcomes::add));
        return outcomes;
    }

    /** The cells that the rule states as the sum of others, each with those others, as far as the report has the cells. */
    public Map<Address, List<Address>> totals(Report report) {
        Map<Address, List<Address>> totals = new LinkedHashMap<>();
        forEach(report, (clause, binding) -> {
            for (Condition condition : clause.conditions()) {
                if (condition.given() == null
                        && new TieResolver(binding).resolve(condition.required())
                                instanceof TieResolver.Resolution.Resolved resolved) {
                    total(resolved.tie(), totals);
                }
            }
        });
        return totals;
    }

    private void forEach(Report report, BiConsumer<TieDefinition.Clause, Binding> action) {
        if (definition.layouts().isEmpty()
                || definition.layouts().contains(report.layout().code())) {
            for (TieDefinition.Clause clause : definition.clauses()) {
                Binding.all(clause.scope(), report).forEach(binding -> action.accept(clause, binding));
            }
        }
    }

    private static void total(Tie tie, Map<Address, List<Address>> totals) {
        boolean sum = tie.right().stream().allMatch(part -> part.sign() > 0 && part.figure() != null);
        if (tie.operator() == Operator.EQUAL && tie.statesOneCell() && sum) {
            List<Address> cells = tie.cells().stream().map(Figure::address).toList();
            totals.put(cells.get(0), cells.subList(1, cells.size()));
        }
    }

    private Optional<Outcome> outcome(TieDefinition.Clause clause, Binding binding) {
        Optional<Outcome> result = Optional.empty();
        for (Condition condition : clause.conditions()) {
            Optional<Outcome> outcome = outcome(clause.scope(), binding, condition);
            if (outcome.isPresent() && !(outcome.get() instanceof Outcome.Satisfied)) {
                return outcome;
            }
            result = outcome.isPresent() ? outcome : result;
        }
        return result;
    }

    private Optional<Outcome> outcome(Scope scope, Binding binding, Condition condition) {
        List<Figure> read = new ArrayList<>();
        if (condition.given() != null) {
            TieResolver.Resolution given = new TieResolver(binding).resolve(condition.given());
            if (!(given instanceof TieResolver.Resolution.Resolved resolved)) {
                return outcome(given);
            }
            if (!holds(resolved.tie(), binding.report())) {
                return Optional.of(new Outcome.Satisfied());
            }
            read.addAll(resolved.tie().cells());
        }
        TieResolver.Resolution required = new TieResolver(binding).resolve(condition.required());
        if (!(required instanceof TieResolver.Resolution.Resolved resolved)) {
            return outcome(required);
        }
        if (holds(resolved.tie(), binding.report())) {
            return Optional.of(new Outcome.Satisfied());
        }
        return Optional.of(new Outcome.Violated(
                new TieViolation(definition, scope, condition, binding, resolved.tie(), read).finding()));
    }

    private static Optional<Outcome> outcome(TieResolver.Resolution unresolved) {
        return unresolved instanceof TieResolver.Resolution.Missing missing
                ? Optional.of(new Outcome.NotEvaluable(missing.what()))
                : Optional.empty();
    }

    /** Counts compare exactly, amounts to the cent. */
    private static boolean holds(Tie tie, Report report) {
        for (Figure cell : tie.cells()) {
            if (!report.layout().measure(cell.address()).whole()) {
                return tie.holds(AMOUNT_TOLERANCE);
            }
        }
        return tie.holds(BigDecimal.ZERO);
    }
}

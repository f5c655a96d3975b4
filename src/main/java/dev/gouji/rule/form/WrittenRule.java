package dev.gouji.rule.form;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.RuleExplanation;
import dev.gouji.finding.StandingTie;
import dev.gouji.finding.Wording;
import dev.gouji.prose.Statement;
import dev.gouji.rule.Equation;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.Operator;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import dev.gouji.rule.language.Expression.Source;
import dev.gouji.rule.language.RuleDefinition;
import dev.gouji.rule.language.RuleOverride;
import dev.gouji.rule.language.Scope;
import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import dev.gouji.table.Layout;
import dev.gouji.table.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A rule that a rule file states. */
public final class WrittenRule implements Rule {
    private static final Optional<Outcome> SATISFIED = Optional.of(Outcome.Satisfied.HERE);
    /** As many wrong counts in the text as anybody goes through; what follows is not looked at. */
    private static final int MOST_IN_TEXT = 100;

    private static final Optional<Outcome> TOO_MANY = Optional.of(new Outcome.NotEvaluable(new Wording(
            "文字中的其余件数（不符的已有 " + MOST_IN_TEXT + " 处）",
            "the text's other counts (after " + MOST_IN_TEXT + " that do not fit)")));

    private final RuleDefinition definition;
    private final boolean needsPrevious;
    private final boolean needsUnits;
    private final boolean ofTextAlone;
    private final Forms forms;
    private final Map<String, BoundRule> bound = new ConcurrentHashMap<>();

    /** The rule of that definition, on those forms. */
    public WrittenRule(RuleDefinition definition, Forms forms) {
        this.definition = definition;
        this.needsPrevious = definition.needsPrevious();
        this.needsUnits = definition.needsUnits();
        this.ofTextAlone = definition.isOfTextAlone();
        this.forms = forms;
    }

    @Override
    public RuleDescription description() {
        return definition.description();
    }

    /** What the rule file says. */
    public RuleDefinition definition() {
        return definition;
    }

    @Override
    public WrittenRule with(RuleOverride override) {
        return new WrittenRule(definition.with(override), forms);
    }

    @Override
    public List<Outcome> evaluate(Evidence evidence) {
        if (!isAsked(evidence)) {
            return List.of();
        }
        BoundRule rule = bound(evidence.report().layout());
        EvidenceFacts facts = EvidenceFacts.of(rule.form(), evidence);
        List<Outcome> outcomes = new ArrayList<>();
        int inText = 0;
        for (BoundRule.BoundClause clause : rule.clauses()) {
            for (BoundStatement statement : statements(clause, evidence, rule.form())) {
                for (BoundPlace place : clause.places()) {
                    if (place.isIn(facts.own())) {
                        Optional<Outcome> outcome = statement != null && inText >= MOST_IN_TEXT
                                ? TOO_MANY
                                : outcome(rule, clause, place, facts, statement);
                        if (outcome.isPresent()) {
                            outcomes.add(statement == null ? outcome.get() : numbered(outcome.get(), outcomes));
                            inText += statement != null && outcome.get() instanceof Outcome.Violated ? 1 : 0;
                        }
                    }
                }
            }
        }
        return outcomes;
    }

    private boolean isAsked(Evidence evidence) {
        Report report = evidence.report();
        boolean lacking = (ofTextAlone && report.narrative() == null)
                || (needsPrevious && evidence.given().isEmpty())
                || (needsUnits && evidence.sums().isEmpty());
        return !lacking && definition.applies().to(report);
    }

    @Override
    public List<Equation> equations(Evidence evidence) {
        List<Equation> equations = new ArrayList<>();
        if (ofTextAlone || !isAsked(evidence)) {
            return equations;
        }
        BoundRule rule = bound(evidence.report().layout());
        EvidenceFacts facts = EvidenceFacts.of(rule.form(), evidence);
        for (BoundRule.BoundClause clause : rule.clauses()) {
            for (BoundPlace place : clause.places()) {
                if (!(clause.scope() instanceof Scope.Statements) && place.isIn(facts.own())) {
                    equations(clause, place, facts, equations);
                }
            }
        }
        return equations;
    }

    private void equations(BoundRule.BoundClause clause, BoundPlace place, EvidenceFacts facts, List<Equation> into) {
        for (BoundDemand demand : place.demands()) {
            Inquiry inquiry = new Inquiry(
                    bound(facts.own().report().layout()).form(),
                    facts,
                    definition.counting().blankIsZero(),
                    null);
            Boolean holds = demand.demand().holds(inquiry);
            if (holds != null) {
                String finding = holds
                        ? null
                        : new Violation(definition, clause.scope(), place, demand, inquiry)
                                .finding()
                                .id();
                EquationReader.read(demand.demand(), inquiry, finding).ifPresent(into::add);
            }
            if (Boolean.FALSE.equals(holds)) {
                return;
            }
        }
    }

    /** What the text states about the clause's subject; a single nothing for a clause that is not asked of the text. */
    private static List<@Nullable BoundStatement> statements(
            BoundRule.BoundClause clause, Evidence evidence, FormIndex form) {
        if (!(clause.scope() instanceof Scope.Statements asked)) {
            return Collections.singletonList(null);
        }
        List<@Nullable BoundStatement> statements = new ArrayList<>();
        List<Statement> stated =
                asked.topic() == null ? evidence.statements(asked.subject()) : evidence.statements(asked.topic());
        for (Statement statement : stated) {
            statements.add(BoundStatement.of(statement, form));
        }
        return Collections.unmodifiableList(statements);
    }

    /** A text may state the same count twice: each finding keeps an id of its own. */
    private static Outcome numbered(Outcome outcome, List<Outcome> before) {
        if (!(outcome instanceof Outcome.Violated violated)) {
            return outcome;
        }
        String id = violated.finding().id();
        long same = before.stream()
                .filter(other -> other instanceof Outcome.Violated known
                        && (known.finding().id().equals(id)
                                || known.finding().id().startsWith(id + "#")))
                .count();
        return same == 0 ? outcome : new Outcome.Violated(violated.finding().withId(id + "#" + (same + 1)));
    }

    private BoundRule bound(Layout layout) {
        BoundRule known = bound.get(layout.code());
        if (known == null) {
            known = new Binder(forms.of(layout), definition, new NameFaults.Ignored()).bind();
            bound.put(layout.code(), known);
        }
        return known;
    }

    private Optional<Outcome> outcome(
            BoundRule rule,
            BoundRule.BoundClause clause,
            BoundPlace place,
            EvidenceFacts facts,
            @Nullable BoundStatement statement) {
        Optional<Outcome> result = Optional.empty();
        for (BoundDemand demand : place.demands()) {
            Inquiry inquiry =
                    new Inquiry(rule.form(), facts, definition.counting().blankIsZero(), statement);
            Boolean holds = demand.demand().holds(inquiry);
            if (Boolean.FALSE.equals(holds)) {
                return Optional.of(new Outcome.Violated(
                        statement == null
                                ? new Violation(definition, clause.scope(), place, demand, inquiry).finding()
                                : new StatementViolation(definition, clause.scope(), demand, inquiry).finding()));
            }
            if (holds == null && inquiry.applies() && inquiry.missing() != null) {
                return Optional.of(new Outcome.NotEvaluable(inquiry.missing()));
            }
            result = holds == null ? result : SATISFIED;
        }
        return result;
    }

    /** What the rule asks of reports of that layout, with an example; empty where the layout has no such cells. */
    public Optional<RuleExplanation> explain(Layout layout) {
        BoundRule rule = bound(layout);
        boolean none =
                rule.clauses().stream().allMatch(clause -> clause.places().isEmpty());
        if (none || !applies(layout)) {
            return Optional.empty();
        }
        Optional<ExampleSearch.Example> example = new ExampleSearch(this, rule).find();
        Wording nothing = Wording.same("");
        return Optional.of(new RuleExplanation(
                description(),
                definition.clauses().stream()
                        .flatMap(clause -> clause.requirements().stream())
                        .map(requirement -> requirement.condition().toString())
                        .toList(),
                new CellWords(rule).words(),
                example.map(ExampleSearch.Example::violation).orElse(nothing),
                example.map(ExampleSearch.Example::repair).orElse(nothing),
                List.of()));
    }

    /** What the rule asks at each of its places of the layout, in linear inequalities; empty where it asks more than that. */
    public Optional<List<LinearPlace>> linear(Layout layout) {
        BoundRule rule = bound(layout);
        List<LinearPlace> places = new ArrayList<>();
        try {
            for (BoundRule.BoundClause clause : applies(layout) ? rule.clauses() : List.<BoundRule.BoundClause>of()) {
                for (BoundPlace place : clause.places()) {
                    if (place.isOfficial(rule.form())) {
                        places.add(new Linear(rule.form()).place(description().id(), place.demands()));
                    }
                }
            }
        } catch (Linear.NotLinear e) {
            return Optional.empty();
        }
        return Optional.of(List.copyOf(places));
    }

    /** The official cells of this report, of all that the rule reads, that it compares with something. */
    public Set<Address> touched(Layout layout) {
        Set<Address> touched = new HashSet<>();
        BoundRule rule = bound(layout);
        for (BoundRule.BoundClause clause : applies(layout) ? rule.clauses() : List.<BoundRule.BoundClause>of()) {
            for (BoundPlace place : clause.places()) {
                for (BoundDemand demand : place.demands()) {
                    List<Amount.CellSum> cells = DemandCells.of(demand.demand());
                    boolean alone = cells.stream().allMatch(sum -> sum.source() == Source.OWN);
                    for (Amount.CellSum sum : alone ? cells : List.<Amount.CellSum>of()) {
                        sum.cells().choices().stream()
                                .flatMap(choice -> choice.members().stream())
                                .map(rule.form()::address)
                                .forEach(touched::add);
                    }
                }
            }
        }
        return touched;
    }

    private boolean applies(Layout layout) {
        List<String> layouts = definition.applies().layouts();
        return layouts.isEmpty() || layouts.contains(layout.code());
    }

    /** The cells that the rule states as the sum of others, each with those others, as far as the report has the cells. */
    public Map<Address, List<Address>> totals(Report report) {
        Map<Address, List<Address>> totals = new LinkedHashMap<>();
        Evidence evidence = Evidence.of(report);
        BoundRule rule = bound(report.layout());
        EvidenceFacts facts = new EvidenceFacts(rule.form(), evidence);
        for (BoundRule.BoundClause clause : rule.clauses()) {
            for (BoundPlace place : clause.places()) {
                for (BoundDemand demand : place.demands()) {
                    Inquiry inquiry = new Inquiry(rule.form(), facts, true, null);
                    if (!(clause.scope() instanceof Scope.Statements)
                            && place.isIn(facts.own())
                            && demand.demand() instanceof Demand.Comparison comparison
                            && comparison.holds(inquiry) != null) {
                        total(Tie.of(comparison, inquiry), totals);
                    }
                }
            }
        }
        return totals;
    }

    /** What the rule asks of the report's own cells all the time, whether it holds or not. */
    public List<StandingTie> ties(Report report) {
        List<StandingTie> ties = new ArrayList<>();
        BoundRule rule = bound(report.layout());
        boolean reads = applies(report.layout()) && !needsPrevious && !needsUnits;
        EvidenceFacts facts = new EvidenceFacts(rule.form(), Evidence.of(report));
        for (BoundRule.BoundClause clause : reads ? rule.clauses() : List.<BoundRule.BoundClause>of()) {
            for (BoundPlace place : clause.places()) {
                boolean asked = !(clause.scope() instanceof Scope.Statements) && place.isIn(facts.own());
                if (asked) {
                    Inquiry inquiry = new Inquiry(
                            rule.form(), facts, definition.counting().blankIsZero(), null);
                    new StandingPlace(description().severity(), place, inquiry)
                            .tie()
                            .ifPresent(ties::add);
                }
            }
        }
        return ties;
    }

    private static void total(Tie tie, Map<Address, List<Address>> totals) {
        boolean sum = tie.right().stream().allMatch(part -> part.value().signum() >= 0 && part.figure() != null);
        boolean plain = tie.right().stream().allMatch(part -> part.factor().compareTo(BigDecimal.ONE) == 0);
        if (tie.operator() == Operator.EQUAL && tie.statesOneCell() && sum && plain) {
            List<Address> cells = tie.cells().stream().map(Figure::address).toList();
            if (cells.size() > 1) {
                totals.put(cells.get(0), cells.subList(1, cells.size()));
            }
        }
    }
}

package dev.gouji.rule.form;

import dev.gouji.finding.Finding;
import dev.gouji.finding.Wording;
import dev.gouji.prose.Statement;
import dev.gouji.rule.FormLabels;
import dev.gouji.rule.Operator;
import dev.gouji.rule.language.RuleDefinition;
import dev.gouji.rule.language.Scope;
import dev.gouji.table.Figure;
import dev.gouji.table.Narrative;
import dev.gouji.table.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells of a count in the text that the tables contradict: quotes the sentence, marks the number, names the cells. */
final class StatementViolation {
    private final RuleDefinition rule;
    private final Scope scope;
    private final BoundDemand demand;
    private final Inquiry inquiry;
    private final Statement statement;
    private final FormLabels labels;

    StatementViolation(RuleDefinition rule, Scope scope, BoundDemand demand, Inquiry inquiry) {
        this.rule = rule;
        this.scope = scope;
        this.demand = demand;
        this.inquiry = inquiry;
        this.statement = inquiry.statement();
        this.labels = new FormLabels(inquiry.form().layout());
    }

    Finding finding() {
        List<Figure> cells = cells();
        Narrative narrative = inquiry.facts().evidence().report().narrative();
        Optional<Origin> origin = narrative == null ? Optional.empty() : narrative.origin(statement.sentence());
        BigDecimal expected = expected();
        Wording place = place(origin, narrative);
        Wording tables = tables(cells, expected);
        return new Finding(
                rule.description().id() + ":" + key(),
                rule.description().id(),
                rule.description().title(),
                rule.description().severity(),
                cells.isEmpty() ? null : cells.get(0).address().table(),
                origin.orElse(null),
                cells.stream()
                        .map(cell -> new Finding.CellRead(
                                cell.origin(), cell.address(), cell.number().orElse(null)))
                        .toList(),
                label(),
                "",
                new Wording(
                        place.zh() + quoted(true) + "，" + tables.zh(), place.en() + quoted(false) + ", " + tables.en()),
                rule.advice(),
                statement.number(),
                expected,
                new Wording(demand.condition().toString(), demand.condition().toString()),
                rule.description().basis(),
                null,
                "");
    }

    /** What is counted, the same in every run. */
    private String key() {
        return statement.readings().isEmpty()
                ? "text"
                : String.join("+", statement.readings().get(0).cells());
    }

    private static Wording place(Optional<Origin> origin, @Nullable Narrative narrative) {
        if (origin.isPresent()) {
            return Wording.same(origin.get() + " ");
        }
        String file = narrative == null ? null : narrative.file();
        return file == null ? Wording.same("") : new Wording(file + " ", file + " ");
    }

    private String quoted(boolean chinese) {
        String marked = new Quotation(statement.sentence(), statement.from(), statement.to()).marked();
        return chinese ? "文字写“" + marked + "”" : "the text says \"" + marked + "\"";
    }

    private Wording tables(List<Figure> cells, @Nullable BigDecimal expected) {
        if (rule.ownMessage().isPresent()) {
            return rule.ownMessage().get();
        }
        if (expected == null) {
            PartWords parts = new PartWords(labels, scope, inquiry);
            Demand.Comparison first =
                    new Broken(demand.demand(), inquiry).comparisons().get(0);
            Tie tie = Tie.of(first, inquiry);
            Wording demanded = tie.operator().demand();
            String sum = tie.right().size() > 1 ? " = " + PartWords.plain(tie.rightValue()) : "";
            Wording right = parts.values(tie.right());
            return new Wording(
                    demanded.zh() + " " + right.zh() + sum + "。", demanded.en() + " " + right.en() + sum + ".");
        }
        String where = cells.isEmpty() ? "" : cells.get(0).origin().toString();
        String number = PartWords.plain(expected);
        return new Wording(
                "而表中“" + label() + "”是 " + number + "（" + where + "）。",
                "but the table has " + number + " for \"" + label() + "\" (" + where + ").");
    }

    private String label() {
        return inquiry.readings().isEmpty() ? "" : inquiry.readings().get(0).label(inquiry.form());
    }

    /** The table's number, where the rule asks that the text states it. */
    private @Nullable BigDecimal expected() {
        if (demand.demand() instanceof Demand.Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && comparison.right() instanceof Amount.Meant) {
            return comparison.right().value(inquiry);
        }
        return null;
    }

    /** The cells of the first reading that are not 0, or else the first; of blank totals, their parts. */
    private List<Figure> cells() {
        if (inquiry.readings().isEmpty()) {
            return List.of();
        }
        BoundReading reading = inquiry.readings().get(0);
        List<Figure> named = figures(reading.cells());
        Amount.CellSum parts = reading.parts();
        boolean blank = parts != null && named.stream().allMatch(Figure::isBlank);
        List<Figure> all = blank && parts != null ? figures(parts) : named;
        List<Figure> filled = all.stream()
                .filter(figure -> figure.number().orElse(BigDecimal.ZERO).signum() != 0)
                .toList();
        return filled.isEmpty() ? named.stream().limit(1).toList() : filled;
    }

    private List<Figure> figures(Amount.CellSum cells) {
        List<Figure> figures = new ArrayList<>();
        for (Selection.Choice choice : cells.cells().choices()) {
            for (int slot : inquiry.drawn(inquiry.facts().own(), choice)) {
                Figure figure = inquiry.facts().own().figure(slot);
                if (figure != null) {
                    figures.add(figure);
                }
            }
        }
        return figures;
    }
}

package dev.gouji.rule;

import dev.gouji.finding.Finding;
import dev.gouji.finding.LiveTie;
import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Wording;
import dev.gouji.table.CellContent;
import dev.gouji.table.Figure;
import dev.gouji.table.Origin;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together a finding of a check that is no equation. */
public final class FindingBuilder {
    private static final Wording NOTHING = Wording.same("");

    private final RuleDescription rule;
    private final String key;
    private @Nullable String table;
    private @Nullable Origin place;
    private List<Finding.CellRead> cells = List.of();
    private String rowLabel = "";
    private String columnLabel = "";
    private Wording message = NOTHING;
    private Wording advice = NOTHING;
    private @Nullable BigDecimal actual;
    private @Nullable LiveTie live;

    /** @param key what tells the finding from others of the rule, the same in every run */
    public FindingBuilder(RuleDescription rule, String key) {
        this.rule = rule;
        this.key = key;
    }

    /** The table it is about. */
    public FindingBuilder table(String code) {
        this.table = code;
        return this;
    }

    /** Where to look first. */
    public FindingBuilder place(@Nullable Origin origin) {
        this.place = origin;
        return this;
    }

    /** The cells that were read, the first one being where to look. */
    public FindingBuilder figures(List<Figure> figures) {
        cells = figures.stream()
                .map(figure -> new Finding.CellRead(
                        figure.origin(), figure.address(), figure.number().orElse(null)))
                .toList();
        table = figures.get(0).address().table();
        place = figures.get(0).origin();
        return this;
    }

    /** The one cell it is about, named in the form's words. */
    public FindingBuilder figure(Figure figure, FormLabels labels) {
        figures(List.of(figure));
        rowLabel = labels.row(figure.address());
        columnLabel = labels.column(figure.address());
        actual = figure.number().orElse(null);
        return this;
    }

    /** That the cells ought to hold plain numbers, which they do not. */
    public FindingBuilder wantsNumbers(List<Figure> figures) {
        // To the workbook a date is a number.
        boolean none = figures.stream()
                .map(figure -> figure.content().shown())
                .noneMatch(shown -> shown instanceof CellContent.Number || shown instanceof CellContent.Date);
        live = none ? LiveTie.numbers(figures.stream().map(Figure::origin).toList()) : null;
        return this;
    }

    /** The row it is about, in the form's words. */
    public FindingBuilder row(String label) {
        this.rowLabel = label;
        return this;
    }

    /** The column it is about, in the form's words. */
    public FindingBuilder column(String label) {
        this.columnLabel = label;
        return this;
    }

    /** What was found, and what should be. */
    public FindingBuilder message(String zh, String en) {
        this.message = new Wording(zh, en);
        return this;
    }

    /** What to do. */
    public FindingBuilder advice(String zh, String en) {
        this.advice = new Wording(zh, en);
        return this;
    }

    /** The finding as an outcome. */
    public Outcome violated() {
        return new Outcome.Violated(new Finding(
                rule.id() + ":" + key,
                rule.id(),
                rule.title(),
                rule.severity(),
                table,
                place,
                cells,
                rowLabel,
                columnLabel,
                message,
                advice,
                actual,
                null,
                NOTHING,
                rule.basis(),
                live,
                ""));
    }
}

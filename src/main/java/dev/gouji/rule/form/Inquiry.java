package dev.gouji.rule.form;

import dev.gouji.finding.Wording;
import dev.gouji.prose.Statement;
import dev.gouji.rule.FormLabels;
import dev.gouji.rule.language.Expression.Source;
import dev.gouji.table.Figure;
import dev.gouji.table.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One asking of a condition: gives it the values of cells, and notes what is not there. */
final class Inquiry {
    private final FormIndex form;
    private final EvidenceFacts facts;
    private final boolean blankIsZero;
    private final @Nullable BoundStatement statement;
    private boolean applies = true;
    private @Nullable Wording missing;

    /** @param statement what the text states, where the condition is asked of that; null elsewhere */
    Inquiry(FormIndex form, EvidenceFacts facts, boolean blankIsZero, @Nullable BoundStatement statement) {
        this.form = form;
        this.facts = facts;
        this.blankIsZero = blankIsZero;
        this.statement = statement;
    }

    /** What the text states. */
    Statement statement() {
        return Objects.requireNonNull(statement).statement();
    }

    /** The cells that it may mean. */
    List<BoundReading> readings() {
        return Objects.requireNonNull(statement).readings();
    }

    /** Whether a blank cell counts as 0. */
    boolean blankIsZero() {
        return blankIsZero;
    }

    FormIndex form() {
        return form;
    }

    EvidenceFacts facts() {
        return facts;
    }

    /** Whether the form, or this drawing of it, has such cells at all. */
    boolean applies() {
        return applies;
    }

    /** What would have to be known; null where nothing was missing. */
    @Nullable
    Wording missing() {
        return missing;
    }

    /** The cells of a choice as the report draws them: a group's members, or the single row in their place. */
    List<Integer> drawn(Facts of, Selection.Choice choice) {
        if (choice.single() == FormIndex.NONE || of.figure(choice.single()) == null) {
            return choice.members();
        }
        for (int member : choice.members()) {
            if (of.figure(member) != null) {
                return choice.members();
            }
        }
        return List.of(choice.single());
    }

    /** The cell's number; null where there is none, which is noted unless the cell may be absent. */
    @Nullable
    BigDecimal number(Facts of, Source source, int slot, boolean optional) {
        Figure figure = of.figure(slot);
        if (figure == null) {
            // Subtotals, which some forms draw: what another workbook does not have is nothing that it lacks.
            if (source != Source.PREVIOUS && !form.isOfficial(slot)) {
                applies = false;
            } else if (!optional) {
                lacks(source, slot, new Wording("缺少", "missing: "));
            }
            return null;
        }
        if (figure.value() instanceof Value.Number number) {
            return number.number();
        }
        if (figure.value() instanceof Value.Blank && blankIsZero) {
            return BigDecimal.ZERO;
        }
        boolean blank = figure.value() instanceof Value.Blank;
        lacks(source, slot, blank ? new Wording("没有填", "blank: ") : new Wording("不是数", "no number: "));
        return null;
    }

    void lacks(Source source, int slot, Wording what) {
        if (missing == null) {
            String label = new FormLabels(form.layout()).both(form.address(slot));
            Wording lead = switch (source) {
                case OWN -> Wording.same("");
                case PREVIOUS -> new Wording("上年的", "last year's ");
                case UNITS -> new Wording("下级单位的", "a unit's ");
            };
            missing = new Wording(what.zh() + lead.zh() + "“" + label + "”", what.en() + lead.en() + label);
        }
    }

    void lacks(Wording what) {
        if (missing == null) {
            missing = what;
        }
    }

    void doesNotApply() {
        applies = false;
    }
}

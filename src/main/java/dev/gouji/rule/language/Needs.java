package dev.gouji.rule.language;

import dev.gouji.rule.language.Expression.Source;
import java.util.List;

/** Which other reports a condition cannot do without: it reads their cells, and does not ask whether they are there. */
final class Needs {
    private boolean previous;
    private boolean units;
    private boolean asks;

    private Needs() {}

    static Needs of(Condition condition) {
        Needs needs = new Needs();
        needs.collect(condition);
        return needs;
    }

    boolean previous() {
        return previous && !asks;
    }

    boolean units() {
        return units;
    }

    private void collect(Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            collect(comparison.left());
            collect(comparison.right());
        } else if (condition instanceof Condition.All all) {
            collectAll(all.parts());
        } else if (condition instanceof Condition.Any any) {
            collectAll(any.parts());
        } else if (condition instanceof Condition.Not not) {
            collect(not.of());
        } else if (condition instanceof Condition.Given given) {
            collect(given.given());
            collect(given.required());
        } else if (condition instanceof Condition.Blank blank) {
            collect(blank.cells());
        } else {
            asks = true;
        }
    }

    private void collectAll(List<Condition> conditions) {
        for (Condition condition : conditions) {
            collect(condition);
        }
    }

    private void collect(Expression expression) {
        if (expression instanceof Expression.Cells cells) {
            collect(cells.source());
        } else if (expression instanceof Expression.Own own) {
            collect(own.source());
        } else if (expression instanceof Expression.Arithmetic arithmetic) {
            collect(arithmetic.left());
            collect(arithmetic.right());
        } else if (expression instanceof Expression.Negative negative) {
            collect(negative.of());
        } else if (expression instanceof Expression.Call call) {
            for (Expression argument : call.arguments()) {
                collect(argument);
            }
        }
    }

    private void collect(Source source) {
        previous |= source == Source.PREVIOUS;
        units |= source == Source.UNITS;
    }
}

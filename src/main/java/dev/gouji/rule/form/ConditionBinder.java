package dev.gouji.rule.form;

import dev.gouji.finding.Wording;
import dev.gouji.rule.language.CellPath;
import dev.gouji.rule.language.Condition;
import dev.gouji.rule.language.Expression;
import dev.gouji.rule.language.Expression.Source;
import dev.gouji.rule.language.RuleDefinition;
import dev.gouji.table.Address;
import dev.gouji.table.TableLayout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a condition's names into the cells that they mean at one place of a form. */
final class ConditionBinder {
    private static final BigDecimal AMOUNT_TOLERANCE = new BigDecimal("0.01");
    /** What rounding may leave of a quotient. */
    private static final BigDecimal QUOTIENT_TOLERANCE = new BigDecimal("0.000000001");

    private final FormIndex form;
    private final NameFinder names;
    private final Where where;
    private final RuleDefinition.Place place;
    private final NameFaults faults;
    private final RuleDefinition.Counting counting;
    private boolean complete = true;

    ConditionBinder(
            FormIndex form,
            NameFinder names,
            Where where,
            RuleDefinition.Place place,
            NameFaults faults,
            RuleDefinition.Counting counting) {
        this.form = form;
        this.names = names;
        this.where = where;
        this.place = place;
        this.faults = faults;
        this.counting = counting;
    }

    /** The demand; empty where the form has not all its cells. */
    Optional<Demand> bind(Condition condition) {
        Demand demand = demand(condition);
        return complete ? Optional.of(demand) : Optional.empty();
    }

    private Demand demand(Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            return comparison(comparison);
        }
        if (condition instanceof Condition.All all) {
            return new Demand.All(demands(all.parts()));
        }
        if (condition instanceof Condition.Any any) {
            return new Demand.Any(demands(any.parts()));
        }
        if (condition instanceof Condition.Not not) {
            return new Demand.Not(demand(not.of()));
        }
        if (condition instanceof Condition.Given given) {
            return new Demand.Given(demand(given.given()), demand(given.required()));
        }
        if (condition instanceof Condition.Blank blank && amount(blank.cells()) instanceof Amount.CellSum cells) {
            return new Demand.Blank(cells);
        }
        return new Demand.HasPrevious();
    }

    private List<Demand> demands(List<Condition> conditions) {
        List<Demand> demands = new ArrayList<>();
        for (Condition condition : conditions) {
            demands.add(demand(condition));
        }
        return List.copyOf(demands);
    }

    private Demand comparison(Condition.Comparison comparison) {
        Amount left = amount(comparison.left());
        Amount right = amount(comparison.right());
        AmountCells ofLeft = new AmountCells(left);
        AmountCells ofRight = new AmountCells(right);
        List<Selection.Choice> shared = new ArrayList<>(ofLeft.groupsWithin(ofRight));
        shared.addAll(ofRight.groupsWithin(ofLeft));
        return new Demand.Comparison(left, comparison.operator(), right, tolerance(ofLeft, ofRight), shared);
    }

    private BigDecimal tolerance(AmountCells left, AmountCells right) {
        if (counting.tolerance() != null) {
            return counting.tolerance();
        }
        if (left.hasQuotient() || right.hasQuotient()) {
            return QUOTIENT_TOLERANCE;
        }
        return left.hasAmount(form) || right.hasAmount(form) ? AMOUNT_TOLERANCE : BigDecimal.ZERO;
    }

    private Amount amount(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return new Amount.Fixed(constant.number());
        }
        if (expression instanceof Expression.Cells cells) {
            return cells(cells.source(), cells.path());
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return new Amount.Combined(amount(arithmetic.left()), arithmetic.sign(), amount(arithmetic.right()));
        }
        if (expression instanceof Expression.Negative negative) {
            return new Amount.Negated(amount(negative.of()));
        }
        if (expression instanceof Expression.Call call) {
            List<Amount> arguments = new ArrayList<>();
            for (Expression argument : call.arguments()) {
                arguments.add(amount(argument));
            }
            return new Amount.Applied(call.function(), List.copyOf(arguments));
        }
        if (expression instanceof Expression.Own own) {
            return own(own);
        }
        return text(expression);
    }

    private Amount cells(Source source, CellPath path) {
        try {
            Selection found = names.find(path, where);
            faults.known(place, path);
            if (!found.choices().isEmpty()) {
                return source == Source.UNITS ? new Amount.UnitSum(found) : new Amount.CellSum(source, found);
            }
        } catch (UnknownName unknown) {
            faults.unknown(place, path, unknown.words());
        }
        complete = false;
        return new Amount.Fixed(BigDecimal.ZERO);
    }

    private Amount own(Expression.Own own) {
        TableLayout table = where.table();
        if (table == null || where.row() == null || where.column() == null) {
            faults.wrong(
                    place,
                    own.at(),
                    new Wording("value（本格）只能用在“逐格”之下。", "\"value\" stands below \"each: cell of …\" only"));
            complete = false;
            return new Amount.Fixed(BigDecimal.ZERO);
        }
        int slot = form.slot(new Address(table.code(), where.row(), where.column()));
        Selection cell = new Selection(List.of(new Selection.Choice(List.of(slot), FormIndex.NONE)), false);
        return own.source() == Source.UNITS ? new Amount.UnitSum(cell) : new Amount.CellSum(own.source(), cell);
    }

    private Amount text(Expression expression) {
        if (!where.inText()) {
            int at =
                    expression instanceof Expression.Stated stated ? stated.at() : ((Expression.Meant) expression).at();
            faults.wrong(
                    place,
                    at,
                    new Wording(
                            "“文中数”和“表中数”只能用在“逐句”之下。",
                            "\"stated\" and \"meant\" stand below \"each: statement of …\" only"));
            complete = false;
        }
        return expression instanceof Expression.Stated ? new Amount.Stated() : new Amount.Meant();
    }
}

package dev.gouji.rule.form;

import dev.gouji.finding.CellFormula;
import dev.gouji.finding.LiveTie;
import dev.gouji.rule.Operator;
import dev.gouji.rule.language.Expression;
import dev.gouji.rule.language.Expression.Source;
import dev.gouji.table.CellContent;
import dev.gouji.table.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a demand as a workbook's formula over the report's own cells; last year's values and the units' are fixed numbers. */
final class TieFormula {
    /** Spreadsheets reckon in binary fractions: what differs by less than this is their noise. */
    private static final int DECIMALS = 6;

    /** As many arguments as every spreadsheet program lets a function have. */
    private static final int MOST_ARGUMENTS = 30;

    /** Excel takes no longer text into a formula. */
    private static final int LONGEST_TEXT = 200;

    private final Inquiry inquiry;
    private final boolean numbersAlone;
    private boolean decidable = true;

    private TieFormula(Inquiry inquiry, boolean numbersAlone) {
        this.inquiry = inquiry;
        this.numbersAlone = numbersAlone;
    }

    /** A place's demands as a workbook that was read can ask for them: a number typed as text counts. */
    static LiveTie live(BoundPlace place, Inquiry inquiry) {
        TieFormula formula = new TieFormula(inquiry, false);
        if (place.demands().size() == 1) {
            return formula.of(place.demands().get(0).demand());
        }
        CellFormula all =
                formula.joined(place.demands().stream().map(BoundDemand::demand).toList(), true);
        return LiveTie.of(all, null, null);
    }

    /** Demands as a workbook that takes only numbers can ask for it, in few characters; nothing where it cannot tell. */
    static Optional<CellFormula> standing(List<Demand> demands, Inquiry inquiry) {
        TieFormula formula = new TieFormula(inquiry, true);
        CellFormula holds = demands.size() == 1 ? formula.holds(demands.get(0)) : formula.joined(demands, true);
        return formula.decidable ? Optional.of(holds) : Optional.empty();
    }

    private LiveTie of(Demand demand) {
        CellFormula holds = holds(demand);
        if (demand instanceof Demand.Comparison comparison && comparison.operator() != Operator.NOT_EQUAL) {
            BigDecimal left = comparison.left().value(inquiry);
            BigDecimal right = comparison.right().value(inquiry);
            if (left != null && right != null) {
                return LiveTie.of(
                        holds,
                        gap(comparison).inside("ABS(", ")"),
                        rounded(left.subtract(right)).abs());
            }
        }
        return LiveTie.of(holds, null, null);
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
    }

    private CellFormula holds(Demand demand) {
        if (demand instanceof Demand.Comparison comparison) {
            return comparison(comparison);
        }
        if (demand instanceof Demand.All all) {
            return joined(all.parts(), true);
        }
        if (demand instanceof Demand.Any any) {
            return joined(any.parts(), false);
        }
        if (demand instanceof Demand.Not not) {
            return holds(not.of()).inside("NOT(", ")");
        }
        if (demand instanceof Demand.Given given) {
            return CellFormula.joined("OR(NOT(", List.of(holds(given.given()), holds(given.required())), "),", ")");
        }
        if (demand instanceof Demand.Blank blank) {
            List<CellFormula> cells = figures(blank.cells()).stream()
                    .map(figure -> CellFormula.of("~=\"\"", figure.origin()))
                    .toList();
            return blank.cells().source() == Source.OWN && !cells.isEmpty()
                    ? CellFormula.joined("AND(", cells, ",", ")")
                    : decided(demand);
        }
        return decided(demand);
    }

    /** Parts that no cell of the workbook can change are decided here and now. */
    private CellFormula joined(List<Demand> parts, boolean all) {
        List<CellFormula> asked = new ArrayList<>();
        for (Demand part : parts) {
            boolean open = DemandCells.of(part).stream().anyMatch(cells -> cells.source() == Source.OWN);
            Boolean decided = open ? null : part.holds(inquiry);
            if (decided != null && decided != all) {
                return CellFormula.of(decided ? "TRUE" : "FALSE");
            }
            if (decided == null) {
                asked.add(holds(part));
            }
        }
        return asked.isEmpty()
                ? CellFormula.of(all ? "TRUE" : "FALSE")
                : CellFormula.joined(all ? "AND(" : "OR(", asked, ",", ")");
    }

    /** What no cell of the workbook can change. */
    private CellFormula decided(Demand demand) {
        Boolean holds = demand.holds(inquiry);
        return holds == null ? unknown() : CellFormula.of(holds ? "TRUE" : "FALSE");
    }

    private CellFormula comparison(Demand.Comparison comparison) {
        CellFormula gap = gap(comparison);
        boolean exact = comparison.tolerance().signum() == 0;
        String tolerance = exact ? "0" : comparison.tolerance().toPlainString();
        String below = exact ? "0" : "-" + tolerance;
        return switch (comparison.operator()) {
            case EQUAL -> exact ? gap.inside("", "=0") : gap.inside("ABS(", ")<=" + tolerance);
            case NOT_EQUAL -> exact ? gap.inside("", "<>0") : gap.inside("ABS(", ")>" + tolerance);
            case LESS -> gap.inside("", "<" + below);
            case AT_MOST -> gap.inside("", "<=" + tolerance);
            case GREATER -> gap.inside("", ">" + tolerance);
            case AT_LEAST -> gap.inside("", ">=" + below);
        };
    }

    private CellFormula gap(Demand.Comparison comparison) {
        return CellFormula.joined(
                "ROUND(", List.of(value(comparison.left()), value(comparison.right())), "-(", ")," + DECIMALS + ")");
    }

    private CellFormula value(Amount amount) {
        if (amount instanceof Amount.CellSum sum && sum.source() == Source.OWN) {
            return sum(figures(sum));
        }
        if (amount instanceof Amount.Combined combined) {
            decidable &= combined.sign() != Expression.Sign.OVER;
            return CellFormula.joined(
                    "((",
                    List.of(value(combined.left()), value(combined.right())),
                    ")" + combined.sign().text() + "(",
                    "))");
        }
        if (amount instanceof Amount.Negated negated) {
            return value(negated.of()).inside("-(", ")");
        }
        if (amount instanceof Amount.Applied applied) {
            return applied.function() == Expression.Function.COUNT ? count(applied) : applied(applied);
        }
        return number(amount.value(inquiry));
    }

    /** Text that somebody types into a plain cell later makes an error, not 0: only a check can tell what it means. */
    private CellFormula sum(List<Figure> figures) {
        List<CellFormula> parts = new ArrayList<>();
        List<CellFormula> plain = new ArrayList<>();
        for (Figure figure : figures) {
            if (isPlain(figure)) {
                plain.add(CellFormula.of("~", figure.origin()));
            } else {
                parts.add(cell(figure));
            }
        }
        for (int from = 0; from < plain.size(); from += MOST_ARGUMENTS) {
            List<CellFormula> some = plain.subList(from, Math.min(plain.size(), from + MOST_ARGUMENTS));
            parts.add(CellFormula.joined("SUM(", some, ",", ")"));
        }
        if (!numbersAlone && !plain.isEmpty()) {
            List<CellFormula> texts =
                    plain.stream().map(cell -> cell.inside("T(", ")")).toList();
            parts.add(CellFormula.joined("0/(", texts, "&", "=\"\")"));
        }
        return parts.isEmpty() ? unknown() : CellFormula.joined("", parts, "+", "");
    }

    private boolean isPlain(Figure figure) {
        CellContent shown = figure.content().shown();
        return numbersAlone
                || shown instanceof CellContent.Number
                || shown instanceof CellContent.Date
                || shown instanceof CellContent.Blank;
    }

    private CellFormula applied(Amount.Applied applied) {
        List<CellFormula> arguments = new ArrayList<>();
        for (Amount argument : applied.arguments()) {
            if (argument instanceof Amount.CellSum sum && sum.source() == Source.OWN) {
                arguments.addAll(values(sum));
            } else {
                arguments.add(value(argument));
            }
        }
        if (arguments.isEmpty()) {
            return unknown();
        }
        return switch (applied.function()) {
            case MIN -> CellFormula.joined("MIN(", arguments, ",", ")");
            case MAX -> CellFormula.joined("MAX(", arguments, ",", ")");
            case ABS -> CellFormula.joined("ABS(", arguments, "+", ")");
            case ROUND -> rounded(applied);
            default -> CellFormula.joined("(", arguments, "+", ")");
        };
    }

    private CellFormula count(Amount.Applied applied) {
        List<CellFormula> filled = new ArrayList<>();
        for (Amount argument : applied.arguments()) {
            if (argument instanceof Amount.CellSum sum && sum.source() == Source.OWN) {
                for (Figure figure : figures(sum)) {
                    filled.add(CellFormula.of("IF(~=\"\",0,IF(ISERROR(VALUE(~)),0,1))", figure.origin()));
                }
            } else {
                filled.add(number(BigDecimal.valueOf(argument.values(inquiry).size())));
            }
        }
        return filled.isEmpty() ? unknown() : CellFormula.joined("(", filled, "+", ")");
    }

    private CellFormula rounded(Amount.Applied applied) {
        CellFormula decimals =
                applied.arguments().size() > 1 ? value(applied.arguments().get(1)) : CellFormula.of("0");
        return CellFormula.joined("ROUND(", List.of(value(applied.arguments().get(0)), decimals), ",", ")");
    }

    private List<CellFormula> values(Amount.CellSum sum) {
        return figures(sum).stream()
                .map(figure -> isPlain(figure) ? sum(List.of(figure)) : cell(figure))
                .toList();
    }

    private List<Figure> figures(Amount.CellSum sum) {
        Facts facts = inquiry.facts().own();
        List<Figure> figures = new ArrayList<>();
        for (Selection.Choice choice : sum.cells().choices()) {
            for (int slot : inquiry.drawn(facts, choice)) {
                Figure figure = facts.figure(slot);
                if (figure != null) {
                    figures.add(figure);
                }
            }
        }
        return figures;
    }

    /** A cell of text: as long as the text stands it counts as it was read, a number typed instead counts as well. */
    private CellFormula cell(Figure figure) {
        String text = figure.content().shown().text();
        if (text.length() > LONGEST_TEXT) {
            return unknown();
        }
        String read = figure.number().orElse(BigDecimal.ZERO).toPlainString();
        String raw = "=\"" + text.replace("\"", "\"\"") + "\"," + read + ",";
        CellFormula asRead = CellFormula.of("~", figure.origin()).inside("IF(", raw);
        CellFormula typed = CellFormula.of("IF(~=\"\",0,VALUE(~))", figure.origin());
        return CellFormula.joined("", List.of(asRead, typed), "", ")");
    }

    private CellFormula unknown() {
        decidable = false;
        return CellFormula.of("NA()");
    }

    private CellFormula number(@Nullable BigDecimal number) {
        return number == null
                ? unknown()
                : CellFormula.of(number.signum() < 0 ? "(" + number.toPlainString() + ")" : number.toPlainString());
    }
}

package dev.gouji.rule.form;

import dev.gouji.rule.language.Expression;
import dev.gouji.rule.language.Expression.Sign;
import dev.gouji.table.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes an amount apart into what it adds up; what is no sum stays one part. */
final class Parts {
    private static final BigDecimal MINUS = BigDecimal.ONE.negate();

    private final Inquiry inquiry;

    /** Of an inquiry in which the amount has a value. */
    Parts(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    List<Part> of(Amount amount) {
        if (amount instanceof Amount.Fixed fixed) {
            return List.of(Part.of(fixed.number()));
        }
        if (amount instanceof Amount.CellSum sum) {
            return cells(sum);
        }
        if (amount instanceof Amount.Negated negated) {
            return scaled(of(negated.of()), MINUS);
        }
        if (amount instanceof Amount.Combined combined) {
            return combined(combined);
        }
        if (amount instanceof Amount.Applied applied && applied.function() == Expression.Function.SUM) {
            List<Part> parts = new ArrayList<>();
            applied.arguments().forEach(argument -> parts.addAll(of(argument)));
            return parts;
        }
        return whole(amount);
    }

    private List<Part> whole(Amount amount) {
        BigDecimal value = amount.value(inquiry);
        return List.of(Part.of(value == null ? BigDecimal.ZERO : value, amount));
    }

    private List<Part> cells(Amount.CellSum sum) {
        List<Part> parts = new ArrayList<>();
        Optional<Facts> facts = inquiry.facts().of(sum.source(), inquiry);
        if (facts.isPresent()) {
            for (Selection.Choice choice : sum.cells().choices()) {
                for (int slot : inquiry.drawn(facts.get(), choice)) {
                    Figure figure = facts.get().figure(slot);
                    if (figure != null) {
                        parts.add(Part.of(sum.source(), figure.number().orElse(BigDecimal.ZERO), figure));
                    }
                }
            }
        }
        return parts;
    }

    private List<Part> combined(Amount.Combined combined) {
        List<Part> left = of(combined.left());
        List<Part> right = of(combined.right());
        if (combined.sign() == Sign.PLUS || combined.sign() == Sign.MINUS) {
            List<Part> parts = new ArrayList<>(left);
            parts.addAll(combined.sign() == Sign.PLUS ? right : scaled(right, MINUS));
            return parts;
        }
        if (combined.sign() == Sign.TIMES && isConstant(left)) {
            return scaled(right, sum(left));
        }
        if (isConstant(right) && (combined.sign() == Sign.TIMES || sum(right).signum() != 0)) {
            BigDecimal factor = sum(right);
            return scaled(
                    left,
                    combined.sign() == Sign.TIMES ? factor : BigDecimal.ONE.divide(factor, MathContext.DECIMAL64));
        }
        return whole(combined);
    }

    private static boolean isConstant(List<Part> parts) {
        return parts.stream().allMatch(Part::isConstant);
    }

    private static List<Part> scaled(List<Part> parts, BigDecimal factor) {
        return parts.stream().map(part -> part.times(factor)).toList();
    }

    static BigDecimal sum(List<Part> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            sum = sum.add(part.value());
        }
        return sum;
    }
}

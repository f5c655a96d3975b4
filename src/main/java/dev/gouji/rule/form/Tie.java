package dev.gouji.rule.form;

import dev.gouji.rule.Operator;
import dev.gouji.rule.language.Expression.Source;
import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A comparison with the values of one report in it. */
record Tie(List<Part> left, Operator operator, List<Part> right) {
    Tie {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    static Tie of(Demand.Comparison comparison, Inquiry inquiry) {
        Parts parts = new Parts(inquiry);
        return new Tie(parts.of(comparison.left()), comparison.operator(), parts.of(comparison.right()));
    }

    BigDecimal leftValue() {
        return Parts.sum(left);
    }

    BigDecimal rightValue() {
        return Parts.sum(right);
    }

    /** The value at which the cell would make both sides equal, the others staying as they are. */
    BigDecimal expected(Figure cell) {
        Optional<Part> leftPart = partOf(left, cell);
        Part own = leftPart.or(() -> partOf(right, cell)).orElseThrow();
        BigDecimal gap = rightValue().subtract(leftValue());
        BigDecimal change = leftPart.isPresent() ? gap : gap.negate();
        return own.number().add(change.divide(own.factor(), MathContext.DECIMAL64));
    }

    /** Whether the left side is one cell: a total that the right side explains. */
    boolean statesOneCell() {
        return left.size() == 1
                && left.get(0).figure() != null
                && left.get(0).source() == Source.OWN
                && left.get(0).factor().compareTo(BigDecimal.ONE) == 0;
    }

    /** The report's cells that it compares, each once, the left side's first. */
    List<Figure> cells() {
        Map<Address, Figure> cells = new LinkedHashMap<>();
        for (Part part : parts()) {
            Figure figure = part.figure();
            if (figure != null && part.source() == Source.OWN) {
                cells.putIfAbsent(figure.address(), figure);
            }
        }
        return List.copyOf(cells.values());
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(left);
        parts.addAll(right);
        return parts;
    }

    /** Whether it compares the cell. */
    boolean reads(Figure cell) {
        return partOf(left, cell).isPresent() || partOf(right, cell).isPresent();
    }

    private static Optional<Part> partOf(List<Part> parts, Figure cell) {
        for (Part part : parts) {
            if (part.isOf(cell)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}

package dev.gouji.rule;

import dev.gouji.table.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A comparison with the values of one report in it. */
record Tie(List<Part> left, Operator operator, List<Part> right) {
    Tie {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    BigDecimal leftValue() {
        return sum(left);
    }

    BigDecimal rightValue() {
        return sum(right);
    }

    boolean holds(BigDecimal tolerance) {
        return operator.holds(leftValue(), rightValue(), tolerance);
    }

    /** The value at which the cell would make both sides equal, the others staying as they are. */
    BigDecimal expected(Figure cell) {
        Part own = Stream.concat(left.stream(), right.stream())
                .filter(part -> cell.equals(part.figure()))
                .findFirst()
                .orElseThrow();
        boolean onLeft = left.contains(own);
        BigDecimal gap = rightValue().subtract(leftValue());
        BigDecimal change = (own.sign() > 0) == onLeft ? gap : gap.negate();
        return own.number().add(change);
    }

    /** Whether the left side is one cell: a total that the right side explains. */
    boolean statesOneCell() {
        return left.size() == 1 && left.get(0).figure() != null && left.get(0).sign() > 0;
    }

    List<Figure> cells() {
        return Stream.concat(left.stream(), right.stream())
                .map(Part::figure)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static BigDecimal sum(List<Part> parts) {
        return parts.stream().map(Part::signed).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

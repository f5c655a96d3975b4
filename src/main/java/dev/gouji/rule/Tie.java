package dev.gouji.rule;

import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import java.math.BigDecimal;
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
        Optional<Part> leftPart = partOf(left, cell);
        Part own = leftPart.or(() -> partOf(right, cell)).orElseThrow();
        boolean onLeft = leftPart.isPresent();
        BigDecimal gap = rightValue().subtract(leftValue());
        BigDecimal change = (own.sign() > 0) == onLeft ? gap : gap.negate();
        return own.number().add(change);
    }

    /** Whether the left side is one cell: a total that the right side explains. */
    boolean statesOneCell() {
        return left.size() == 1 && left.get(0).figure() != null && left.get(0).sign() > 0;
    }

    /** The cells that it compares, each once, the left side's first. */
    List<Figure> cells() {
        Map<Address, Figure> cells = new LinkedHashMap<>();
        addCells(left, cells);
        addCells(right, cells);
        return List.copyOf(cells.values());
    }

    /** Whether it compares the cell. */
    boolean reads(Figure cell) {
        return partOf(left, cell).isPresent() || partOf(right, cell).isPresent();
    }

    private static void addCells(List<Part> parts, Map<Address, Figure> cells) {
        for (Part part : parts) {
            if (part.figure() != null) {
                cells.putIfAbsent(part.figure().address(), part.figure());
            }
        }
    }

    private static Optional<Part> partOf(List<Part> parts, Figure cell) {
        for (Part part : parts) {
            if (part.isOf(cell)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    static BigDecimal sum(List<Part> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            sum = sum.add(part.signed());
        }
        return sum;
    }
}

package dev.gouji.workbook.formula;

import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Region;
import dev.gouji.workbook.ExcelNumber;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Works out sums and differences of cells on the same sheet, as in {@code SUM(D7:I7)} and {@code D5+D6-D7}. Nearly all
 * formulas of statistics are such; loading POI's engine takes longer than reading the workbook.
 */
final class PlainSum {
    private static final int LARGEST_AREA = 1_000;

    private final Grid grid;
    private final String expression;
    private final CellPosition own;
    private int at;

    private PlainSum(Grid grid, String expression, CellPosition own) {
        this.grid = grid;
        this.expression = expression;
        this.own = own;
    }

    /** The sum that the formula in that cell comes to; nothing where it is anything but a plain sum of numbers. */
    static Optional<BigDecimal> of(Grid grid, CellPosition cell, String expression) {
        try {
            return Optional.of(new PlainSum(grid, expression, cell).sum());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private BigDecimal sum() {
        BigDecimal sum = term();
        while (at < expression.length()) {
            char operator = expression.charAt(at);
            at++;
            if (operator == '+') {
                sum = sum.add(term());
            } else if (operator == '-') {
                sum = sum.subtract(term());
            } else {
                throw notPlain();
            }
        }
        return ExcelNumber.of(sum.doubleValue());
    }

    private BigDecimal term() {
        String function = "SUM(";
        if (!expression.startsWith(function, at)) {
            return cell(reference(), false);
        }
        at += function.length();
        BigDecimal sum = BigDecimal.ZERO;
        while (true) {
            sum = sum.add(area());
            char next = at < expression.length() ? expression.charAt(at) : ' ';
            at++;
            if (next == ')') {
                return sum;
            }
            if (next != ',') {
                throw notPlain();
            }
        }
    }

    private BigDecimal area() {
        CellPosition first = reference();
        CellPosition last = first;
        if (at < expression.length() && expression.charAt(at) == ':') {
            at++;
            last = reference();
        }
        Region region = new Region(first, last);
        if (region.size() > LARGEST_AREA) {
            throw notPlain();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int row = first.row(); row <= last.row(); row++) {
            for (int column = first.column(); column <= last.column(); column++) {
                sum = sum.add(cell(new CellPosition(row, column), true));
            }
        }
        return sum;
    }

    private CellPosition reference() {
        int start = at;
        while (at < expression.length() && isReference(expression.charAt(at))) {
            at++;
        }
        return CellPosition.of(expression.substring(start, at).replace("$", ""));
    }

    private static boolean isReference(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '$';
    }

    /** A cell's number. Text counts as nothing in an area; anything less certain is left to the engine. */
    private BigDecimal cell(CellPosition cell, boolean inArea) {
        CellContent content = grid.at(cell);
        CellContent shown =
                content instanceof CellContent.Formula formula && formula.stored() != null ? formula.stored() : content;
        if (cell.equals(own)) {
            throw notPlain();
        }
        BigDecimal number = shown.number();
        if (number != null) {
            return number;
        }
        boolean nothing = shown instanceof CellContent.Blank || (inArea && shown instanceof CellContent.Text);
        if (!nothing) {
            throw notPlain();
        }
        return BigDecimal.ZERO;
    }

    private IllegalArgumentException notPlain() {
        return new IllegalArgumentException(expression);
    }
}

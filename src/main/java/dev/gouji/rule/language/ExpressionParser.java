package dev.gouji.rule.language;

import dev.gouji.finding.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses sums, products, functions and cells. */
final class ExpressionParser {
    private static final Set<String> RESERVED = Set.of("if", "then", "and", "or", "not");
    /** Excel knows no more digits. */
    private static final int MOST_DECIMALS = 15;

    private final Scanner scanner;

    ExpressionParser(Scanner scanner) {
        this.scanner = scanner;
    }

    Expression sum() throws SyntaxFault {
        Expression sum = product();
        while (true) {
            Optional<String> sign = scanner.sign("+", "-");
            if (sign.isEmpty()) {
                return sum;
            }
            Expression.Sign plusOrMinus = sign.get().equals("+") ? Expression.Sign.PLUS : Expression.Sign.MINUS;
            sum = new Expression.Arithmetic(sum, plusOrMinus, product());
        }
    }

    private Expression product() throws SyntaxFault {
        Expression product = factor();
        while (true) {
            Optional<String> sign = scanner.sign("*", "/");
            if (sign.isEmpty()) {
                return product;
            }
            Expression.Sign timesOrOver = sign.get().equals("*") ? Expression.Sign.TIMES : Expression.Sign.OVER;
            product = new Expression.Arithmetic(product, timesOrOver, factor());
        }
    }

    private Expression factor() throws SyntaxFault {
        scanner.enter();
        try {
            return enteredFactor();
        } finally {
            scanner.leave();
        }
    }

    private Expression enteredFactor() throws SyntaxFault {
        if (scanner.takeSign("-")) {
            return new Expression.Negative(factor());
        }
        Optional<BigDecimal> number = scanner.number();
        if (number.isPresent()) {
            return new Expression.Constant(number.get());
        }
        int start = scanner.at();
        Optional<CellPath> numbered = scanner.path();
        if (numbered.isPresent()
                && numbered.get().labels()
                && numbered.get().written().matches("[(（].*")) {
            return new Expression.Cells(Expression.Source.OWN, numbered.get());
        }
        scanner.back(start);
        if (scanner.takeSign("(")) {
            Expression inner = sum();
            close();
            return inner;
        }
        Optional<Expression.Function> function = function();
        return function.isPresent() ? call(function.get()) : cells();
    }

    private Optional<Expression.Function> function() {
        int start = scanner.at();
        Optional<Expression.Function> named = named();
        if (named.isPresent() && !scanner.takeSign("(")) {
            scanner.back(start);
            return Optional.empty();
        }
        return named;
    }

    private Optional<Expression.Function> named() {
        if (scanner.takeWord("sum", "求和", "合计")) {
            return Optional.of(Expression.Function.SUM);
        }
        if (scanner.takeWord("count", "个数")) {
            return Optional.of(Expression.Function.COUNT);
        }
        if (scanner.takeWord("min", "最小值", "最小")) {
            return Optional.of(Expression.Function.MIN);
        }
        if (scanner.takeWord("max", "最大值", "最大")) {
            return Optional.of(Expression.Function.MAX);
        }
        if (scanner.takeWord("abs", "绝对值")) {
            return Optional.of(Expression.Function.ABS);
        }
        return scanner.takeWord("round", "四舍五入") ? Optional.of(Expression.Function.ROUND) : Optional.empty();
    }

    private Expression call(Expression.Function function) throws SyntaxFault {
        int start = scanner.at();
        List<Expression> arguments = new ArrayList<>(List.of(sum()));
        while (scanner.takeSign(",", "、")) {
            arguments.add(sum());
        }
        close();
        boolean one = function == Expression.Function.ABS;
        boolean two = function == Expression.Function.ROUND;
        if ((one && arguments.size() > 1) || (two && arguments.size() > 2)) {
            throw new SyntaxFault(
                    start,
                    new Wording(
                            function.word() + " 的括号里只能有" + (one ? "一个数。" : "一个数和保留的小数位数。"),
                            function.word() + " takes " + (one ? "one number" : "a number and a count of decimals")));
        }
        if (two && arguments.size() == 2 && !isCountOfDecimals(arguments.get(1))) {
            throw new SyntaxFault(
                    start,
                    new Wording(
                            "保留的小数位数要写成 0 到 " + MOST_DECIMALS + " 的整数。",
                            "the count of decimals is written as a whole number from 0 to " + MOST_DECIMALS));
        }
        return new Expression.Call(function, arguments);
    }

    private static boolean isCountOfDecimals(Expression expression) {
        return expression instanceof Expression.Constant constant
                && constant.number().stripTrailingZeros().scale() <= 0
                && constant.number().compareTo(BigDecimal.valueOf(MOST_DECIMALS)) <= 0;
    }

    private static SyntaxFault unknownFunction(String word, int at) {
        List<String> known = Arrays.stream(Expression.Function.values())
                .map(Expression.Function::word)
                .toList();
        String nearest = Nearest.to(word, known);
        String all = String.join(", ", known);
        return new SyntaxFault(
                at,
                new Wording(
                        "没有“" + word + "”这个函数；最接近的是“" + nearest + "”，能用的有 " + all + "。",
                        "there is no function \"" + word + "\"; the nearest is \"" + nearest + "\", of " + all));
    }

    private void close() throws SyntaxFault {
        if (!scanner.takeSign(")")) {
            throw scanner.expected("“）”或运算符号", "\")\" or an operator");
        }
    }

    /** A cell or several, last year's and the units' included. */
    Expression cells() throws SyntaxFault {
        if (scanner.takeWholeWord("previous", "上年", "上年的", "去年")) {
            return of(Expression.Source.PREVIOUS);
        }
        if (scanner.takeWholeWord("units", "各单位", "各单位的", "下级")) {
            return of(Expression.Source.UNITS);
        }
        return of(Expression.Source.OWN);
    }

    private Expression of(Expression.Source source) throws SyntaxFault {
        boolean bracket = scanner.takeSign("(");
        int at = scanner.at();
        Expression found;
        if (scanner.takeWholeWord("value", "本格", "本数")) {
            found = new Expression.Own(source, at);
        } else if (source == Expression.Source.OWN && scanner.takeWholeWord("stated", "文中数")) {
            found = new Expression.Stated(at);
        } else if (source == Expression.Source.OWN && scanner.takeWholeWord("meant", "表中数")) {
            found = new Expression.Meant(at);
        } else {
            Optional<CellPath> path = scanner.path();
            if (path.isEmpty() || RESERVED.contains(path.get().written())) {
                scanner.back(at);
                throw scanner.expected("单元格或数字", "a cell or a number");
            }
            if (source == Expression.Source.OWN && !path.get().labels() && scanner.takeSign("(")) {
                throw unknownFunction(path.get().written(), at);
            }
            found = new Expression.Cells(source, path.get());
        }
        if (bracket) {
            close();
        }
        return found;
    }
}

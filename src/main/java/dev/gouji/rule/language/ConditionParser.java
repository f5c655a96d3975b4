package dev.gouji.rule.language;

import dev.gouji.finding.Wording;
import dev.gouji.rule.Operator;
import java.util.ArrayList;
import java.util.List;

/** Parses a condition such as {@code if issued > 0 then in-force >= issued - repealed}. */
final class ConditionParser {
    private final Scanner scanner;
    private final ExpressionParser expressions;

    private ConditionParser(String text) {
        this.scanner = new Scanner(text);
        this.expressions = new ExpressionParser(scanner);
    }

    static Condition parse(String text) throws SyntaxFault {
        ConditionParser parser = new ConditionParser(text);
        Condition condition = parser.condition();
        if (!parser.scanner.isAtEnd()) {
            throw parser.scanner.expected("条件的结尾、and、or 或运算符号", "the end, and, or, or an operator");
        }
        return condition;
    }

    private Condition condition() throws SyntaxFault {
        scanner.enter();
        try {
            return enteredCondition();
        } finally {
            scanner.leave();
        }
    }

    private Condition enteredCondition() throws SyntaxFault {
        if (!scanner.takeWord("if", "如果", "若")) {
            return any();
        }
        Condition given = any();
        scanner.takeSign(",", ";");
        if (!scanner.takeWord("then", "那么", "则")) {
            throw scanner.expected("then（那么）", "\"then\"");
        }
        scanner.takeSign(",");
        return new Condition.Given(given, condition());
    }

    private Condition any() throws SyntaxFault {
        List<Condition> parts = new ArrayList<>(List.of(all()));
        while (scanner.takeWord("or", "或者", "或")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
    }

    private Condition all() throws SyntaxFault {
        List<Condition> parts = new ArrayList<>(List.of(not()));
        while (scanner.takeWord("and", "并且", "且")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition not() throws SyntaxFault {
        scanner.enter();
        try {
            return scanner.takeWord("not", "并非", "非") ? new Condition.Not(not()) : simple();
        } finally {
            scanner.leave();
        }
    }

    private Condition simple() throws SyntaxFault {
        if (scanner.takeWord("blank", "空白", "为空")) {
            return new Condition.Blank(expressions.cells());
        }
        int start = scanner.at();
        if (scanner.takeWholeWord("previous", "有上年") && endsHere()) {
            return new Condition.HasPrevious();
        }
        scanner.back(start);
        return scanner.takeSign("(") ? bracketed(start) : comparison();
    }

    private boolean endsHere() {
        int here = scanner.at();
        boolean ends = scanner.isAtEnd()
                || scanner.takeSign(")", ",")
                || scanner.takeWord("then", "and", "or", "那么", "则", "并且", "且", "或者", "或");
        scanner.back(here);
        return ends;
    }

    /** A bracket opens a condition or the sum on a comparison's left side; what reaches farther was meant. */
    private Condition bracketed(int start) throws SyntaxFault {
        SyntaxFault ofCondition;
        try {
            Condition inner = condition();
            if (scanner.takeSign(")") && !isSignNext()) {
                return inner;
            }
            ofCondition = scanner.expected("）", "\")\"");
        } catch (SyntaxFault fault) {
            ofCondition = fault;
        }
        scanner.back(start);
        try {
            return comparison();
        } catch (SyntaxFault ofSum) {
            throw ofSum.at() >= ofCondition.at() ? ofSum : ofCondition;
        }
    }

    private boolean isSignNext() {
        int here = scanner.at();
        boolean sign = scanner.takeSign("<", ">", "=", "!", "≤", "≥", "≠", "+", "-", "*", "/");
        scanner.back(here);
        return sign;
    }

    private Condition comparison() throws SyntaxFault {
        Expression left = expressions.sum();
        Operator first = operator();
        Expression right = expressions.sum();
        Condition comparison = new Condition.Comparison(left, first, right);
        int here = scanner.at();
        if (scanner.takeSign("<", ">", "=", "!", "≤", "≥", "≠")) {
            throw new SyntaxFault(
                    here,
                    new Wording(
                            "一个条件只能比较两边；再比较时用 and（且）连接。", "a comparison has two sides; join two of them by \"and\""));
        }
        return comparison;
    }

    private Operator operator() throws SyntaxFault {
        String sign = scanner.sign("<=", ">=", "!=", "<>", "==", "≤", "≥", "≠", "=", "<", ">")
                .orElse("");
        return switch (sign) {
            case "=", "==" -> Operator.EQUAL;
            case "!=", "<>", "≠" -> Operator.NOT_EQUAL;
            case "<" -> Operator.LESS;
            case "<=", "≤" -> Operator.AT_MOST;
            case ">" -> Operator.GREATER;
            case ">=", "≥" -> Operator.AT_LEAST;
            default -> throw scanner.expected("=、!=、<、<=、> 或 >=", "=, !=, <, <=, > or >=");
        };
    }
}

package dev.gouji.rule.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What has a number, as a rule states it. Its text is the rule file's, with English words. */
public sealed interface Expression {
    /** A number that stands in the rule. */
    record Constant(BigDecimal number) implements Expression {
        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /** One or more cells; where a single number is meant, their sum. */
    record Cells(Source source, CellPath path) implements Expression {
        @Override
        public String toString() {
            return source.lead() + path;
        }
    }

    /** The cell that the rule is asked of, where it goes from cell to cell. */
    record Own(Source source, int at) implements Expression {
        @Override
        public String toString() {
            return source.lead() + "value";
        }
    }

    /** The count that the report's text states, where the rule goes from one to the next. */
    record Stated(int at) implements Expression {
        @Override
        public String toString() {
            return "stated";
        }
    }

    /** The table's number for what the text counts there. */
    record Meant(int at) implements Expression {
        @Override
        public String toString() {
            return "meant";
        }
    }

    /** Two expressions put together. */
    record Arithmetic(Expression left, Sign sign, Expression right) implements Expression {
        @Override
        public String toString() {
            return bracketed(left, false) + " " + sign.text() + " " + bracketed(right, true);
        }

        private String bracketed(Expression part, boolean right) {
            boolean looser = part instanceof Arithmetic other
                    && (sign.binds() > other.sign.binds() || (right && sign.binds() == other.sign.binds()));
            return looser ? "(" + part + ")" : part.toString();
        }
    }

    /** The number with the other sign. */
    record Negative(Expression of) implements Expression {
        @Override
        public String toString() {
            return of instanceof Arithmetic ? "-(" + of + ")" : "-" + of;
        }
    }

    /** A function of numbers. */
    record Call(Function function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return arguments.stream()
                    .map(Expression::toString)
                    .collect(Collectors.joining(", ", function.word() + "(", ")"));
        }
    }

    /** Whose cells are meant. */
    enum Source {
        /** The report's own. */
        OWN(""),
        /** Last year's report's. */
        PREVIOUS("previous "),
        /** The sum of the units' that a roll-up adds up. */
        UNITS("units ");

        private final String lead;

        Source(String lead) {
            this.lead = lead;
        }

        String lead() {
            return lead;
        }
    }

    /** The signs of arithmetic. */
    enum Sign {
        PLUS("+", 1),
        MINUS("-", 1),
        TIMES("*", 2),
        OVER("/", 2);

        private final String text;
        private final int binds;

        Sign(String text, int binds) {
            this.text = text;
            this.binds = binds;
        }

        /** The sign in a rule file. */
        public String text() {
            return text;
        }

        /** The higher, the closer it ties its sides. */
        int binds() {
            return binds;
        }
    }

    /** The functions. */
    enum Function {
        SUM("sum"),
        COUNT("count"),
        MIN("min"),
        MAX("max"),
        ABS("abs"),
        ROUND("round");

        private final String word;

        Function(String word) {
            this.word = word;
        }

        /** The word in a rule file. */
        public String word() {
            return word;
        }
    }
}

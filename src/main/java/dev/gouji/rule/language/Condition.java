package dev.gouji.rule.language;

import dev.gouji.rule.Operator;
import java.util.List;
import java.util.stream.Collectors;

/** What must hold. Its text is the rule file's, with English words. */
public sealed interface Condition {
    /** Two numbers and how they must compare. */
    record Comparison(Expression left, Operator operator, Expression right) implements Condition {
        @Override
        public String toString() {
            return left + " " + operator.sign() + " " + right;
        }
    }

    /** Every one of them must hold. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return joined(parts, " and ");
        }
    }

    /** One of them must hold. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return joined(parts, " or ");
        }
    }

    /** It must not hold. */
    record Not(Condition of) implements Condition {
        @Override
        public String toString() {
            return "not (" + of + ")";
        }
    }

    /** Where the one holds, the other must. */
    record Given(Condition given, Condition required) implements Condition {
        @Override
        public String toString() {
            return "if " + given + " then " + required;
        }
    }

    /** Nothing is filled in, in any of the cells. */
    record Blank(Expression cells) implements Condition {
        @Override
        public String toString() {
            return "blank " + cells;
        }
    }

    /** Last year's workbook is given. */
    record HasPrevious() implements Condition {
        @Override
        public String toString() {
            return "previous";
        }
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream()
                .map(part -> part instanceof All || part instanceof Any || part instanceof Given
                        ? "(" + part + ")"
                        : part.toString())
                .collect(Collectors.joining(word));
    }
}

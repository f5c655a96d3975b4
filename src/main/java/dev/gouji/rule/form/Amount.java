package dev.gouji.rule.form;

import dev.gouji.finding.Wording;
import dev.gouji.rule.UnitSums;
import dev.gouji.rule.language.Expression;
import dev.gouji.rule.language.Expression.Sign;
import dev.gouji.rule.language.Expression.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has a number in a report: an expression whose names are cells of the form. */
sealed interface Amount {
    /** The number; null where it cannot be told, the reason being noted with the inquiry. */
    @Nullable
    BigDecimal value(Inquiry inquiry);

    /** The numbers that a function takes one by one: each cell's of several. */
    default List<BigDecimal> values(Inquiry inquiry) {
        BigDecimal value = value(inquiry);
        return value == null ? List.of() : List.of(value);
    }

    /** A number that stands in the rule. */
    record Fixed(BigDecimal number) implements Amount {
        @Override
        public BigDecimal value(Inquiry inquiry) {
            return number;
        }
    }

    /** The sum of cells of this or last year's report. */
    record CellSum(Source source, Selection cells) implements Amount {
        @Override
        public @Nullable BigDecimal value(Inquiry inquiry) {
            Facts facts = source == Source.OWN
                    ? inquiry.facts().own()
                    : inquiry.facts().of(source, inquiry).orElse(null);
            if (facts == null) {
                return null;
            }
            BigDecimal sum = inquiry.blankIsZero() ? cells.plainSum(facts) : null;
            return sum == null ? sum(facts, inquiry) : sum;
        }

        private @Nullable BigDecimal sum(Facts facts, Inquiry inquiry) {
            BigDecimal sum = BigDecimal.ZERO;
            boolean known = true;
            boolean some = false;
            for (Selection.Choice choice : cells.choices()) {
                for (int slot : inquiry.drawn(facts, choice)) {
                    BigDecimal number = inquiry.number(facts, source, slot, cells.any());
                    some |= number != null;
                    known &= number != null || (cells.any() && facts.figure(slot) == null);
                    sum = number == null ? sum : sum.add(number);
                }
            }
            if (!some && known) {
                int first = cells.choices().get(0).members().get(0);
                inquiry.number(facts, source, first, false);
                return null;
            }
            return known ? sum : null;
        }

        private Stream<Integer> slots(Inquiry inquiry, Facts facts) {
            return cells.choices().stream().flatMap(choice -> inquiry.drawn(facts, choice).stream());
        }

        @Override
        public List<BigDecimal> values(Inquiry inquiry) {
            List<BigDecimal> values = new ArrayList<>();
            inquiry.facts().of(source, inquiry).ifPresent(facts -> {
                for (Selection.Choice choice : cells.choices()) {
                    for (int slot : inquiry.drawn(facts, choice)) {
                        BigDecimal number = inquiry.number(facts, source, slot, cells.any());
                        if (number != null) {
                            values.add(number);
                        }
                    }
                }
            });
            return values;
        }
    }

    /** The sum of cells of all units' reports. */
    record UnitSum(Selection cells) implements Amount {
        @Override
        public @Nullable BigDecimal value(Inquiry inquiry) {
            Facts units = inquiry.facts().units();
            UnitSums sums = inquiry.facts().evidence().sums().orElse(null);
            if (units == null || sums == null) {
                inquiry.doesNotApply();
                return null;
            }
            CellSum all = new CellSum(Source.UNITS, cells);
            BigDecimal sum = all.sum(units, inquiry);
            if (sum == null) {
                return null;
            }
            Wording doubt = all.slots(inquiry, units)
                    .flatMap(slot -> sums.doubt(inquiry.form().address(slot)).stream())
                    .findFirst()
                    .orElse(null);
            if (doubt != null && !isExceeded(inquiry, sum)) {
                inquiry.lacks(doubt);
                return null;
            }
            return sum;
        }

        /** Whether what is known of the units is more than their parent states already: whatever lacks can but add to it. */
        private boolean isExceeded(Inquiry inquiry, BigDecimal sum) {
            boolean grows = new CellSum(Source.UNITS, cells)
                    .slots(inquiry, inquiry.facts().own())
                    .noneMatch(slot -> inquiry.form()
                            .layout()
                            .measure(inquiry.form().address(slot))
                            .signed());
            BigDecimal own = grows ? new CellSum(Source.OWN, cells).value(inquiry) : null;
            return own != null && own.compareTo(sum) < 0;
        }
    }

    /** The count that the text states. */
    record Stated() implements Amount {
        @Override
        public BigDecimal value(Inquiry inquiry) {
            return inquiry.statement().number();
        }
    }

    /** The table's number for what the text counts: of several readings the one that ties, or else the first. */
    record Meant() implements Amount {
        @Override
        public @Nullable BigDecimal value(Inquiry inquiry) {
            BigDecimal stated = inquiry.statement().number();
            BigDecimal first = null;
            for (BoundReading reading : inquiry.readings()) {
                if (reading.ties(stated, inquiry)) {
                    return stated;
                }
                first = first == null ? reading.value(inquiry) : first;
            }
            if (first == null && inquiry.readings().isEmpty()) {
                inquiry.doesNotApply();
            }
            return first;
        }
    }

    /** Two amounts put together. */
    record Combined(Amount left, Sign sign, Amount right) implements Amount {
        @Override
        public @Nullable BigDecimal value(Inquiry inquiry) {
            BigDecimal one = left.value(inquiry);
            BigDecimal other = right.value(inquiry);
            if (one == null || other == null) {
                return null;
            }
            return switch (sign) {
                case PLUS -> one.add(other);
                case MINUS -> one.subtract(other);
                case TIMES -> one.multiply(other);
                case OVER -> divided(one, other, inquiry);
            };
        }

        private static @Nullable BigDecimal divided(BigDecimal one, BigDecimal other, Inquiry inquiry) {
            if (other.signum() == 0) {
                inquiry.lacks(new Wording("除数是 0", "the divisor is 0"));
                return null;
            }
            return one.divide(other, MathContext.DECIMAL64);
        }
    }

    /** The amount with the other sign. */
    record Negated(Amount of) implements Amount {
        @Override
        public @Nullable BigDecimal value(Inquiry inquiry) {
            BigDecimal value = of.value(inquiry);
            return value == null ? null : value.negate();
        }
    }

    /** A function of amounts. */
    record Applied(Expression.Function function, List<Amount> arguments) implements Amount {
        @Override
        public @Nullable BigDecimal value(Inquiry inquiry) {
            if (function == Expression.Function.COUNT) {
                return BigDecimal.valueOf(arguments.stream()
                        .mapToInt(argument -> argument.values(inquiry).size())
                        .sum());
            }
            for (Amount argument : arguments) {
                if (argument.value(inquiry) == null) {
                    return null;
                }
            }
            return switch (function) {
                case MIN -> folded(BigDecimal::min, inquiry);
                case MAX -> folded(BigDecimal::max, inquiry);
                case ABS -> folded(BigDecimal::add, inquiry).abs();
                case ROUND -> rounded(inquiry);
                default -> folded(BigDecimal::add, inquiry);
            };
        }

        private BigDecimal folded(BinaryOperator<BigDecimal> operator, Inquiry inquiry) {
            return arguments.stream()
                    .flatMap(argument -> argument.values(inquiry).stream())
                    .reduce(operator)
                    .orElse(BigDecimal.ZERO);
        }

        private BigDecimal rounded(Inquiry inquiry) {
            List<BigDecimal> values = arguments.get(0).values(inquiry);
            BigDecimal number = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            int decimals = arguments.size() > 1
                    ? arguments.get(1).values(inquiry).get(0).intValue()
                    : 0;
            return number.setScale(decimals, RoundingMode.HALF_UP);
        }
    }
}

package dev.gouji.diagnosis;

import dev.gouji.finding.ChangePattern;
import dev.gouji.table.Figure;
import dev.gouji.table.Report;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can go wrong in one cell. */
final class SingleSlips {
    /** How often something is typed wrongly where nothing happened, in parts of elsewhere: a 0 is seldom typed anew. */
    private static final double OF_ZERO = 0.02;

    /** A total of 0, or none, beside other numbers: agencies publish these every year. */
    private static final double NOT_FILLED_IN = 2;

    private static final double ZERO_FOR_BLANK = 0.3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Ties ties;
    private final @Nullable Report previous;
    private final double blankness;

    /**
     * Of a report.
     *
     * @param previous last year's report; null without one
     * @param blankness how much likelier a cell is blank because something was forgotten than because it is 0
     */
    SingleSlips(Ties ties, @Nullable Report previous, double blankness) {
        this.ties = ties;
        this.previous = previous;
        this.blankness = blankness;
    }

    /** The likeliest way in which the cell came to be wrong, as likely as all ways together. */
    Slip slip(Typed typed) {
        if (typed.formula()) {
            return formula(typed);
        }
        Map<ChangePattern, Double> ways = new EnumMap<>(ChangePattern.class);
        digits(typed, ways);
        factors(typed, ways);
        omissions(typed, ways);
        if (typed.total()) {
            totals(typed, ways);
        }
        lastYear(typed, ways);
        double often = typed.to().signum() == 0 && !typed.total() ? OF_ZERO : 1;
        double some = Priors.someNumber(Math.max(typed.fromSize(), typed.toSize()));
        add(ways, ChangePattern.OTHER, often * (some + nearby(typed)) / 2);
        double sum = 0;
        double most = 0;
        ChangePattern likeliest = ChangePattern.OTHER;
        for (Map.Entry<ChangePattern, Double> way : ways.entrySet()) {
            sum += way.getValue();
            if (way.getValue() > most) {
                most = way.getValue();
                likeliest = way.getKey();
            }
        }
        double gain = typed.truthGain() + (typed.blank() ? blankness : 0);
        return new Slip(List.of(typed.cell()), likeliest, Priors.SLIP + Math.log(sum) + gain);
    }

    /** Nobody typed it: whatever is wrong is the formula. */
    private static Slip formula(Typed typed) {
        double some = Priors.of(ChangePattern.FORMULA) * Priors.someNumber(Math.max(typed.fromSize(), typed.toSize()));
        return new Slip(List.of(typed.cell()), ChangePattern.FORMULA, Priors.SLIP + Math.log(some));
    }

    private static void add(Map<ChangePattern, Double> ways, ChangePattern pattern, double likelihood) {
        if (likelihood > 0) {
            ways.merge(pattern, Priors.of(pattern) * likelihood, Double::sum);
        }
    }

    private static void digits(Typed typed, Map<ChangePattern, Double> ways) {
        if (typed.blank() || typed.from().signum() < 0 || typed.to().signum() < 0) {
            return;
        }
        DigitSlips slips = new DigitSlips(text(typed.to()), text(typed.from()));
        double often = typed.to().signum() == 0 ? OF_ZERO : 1;
        add(ways, ChangePattern.TRANSPOSED_DIGITS, slips.transposed());
        add(ways, ChangePattern.DIGIT_DROPPED, slips.dropped());
        add(ways, ChangePattern.DIGIT_DOUBLED, slips.doubled());
        add(ways, ChangePattern.DIGIT_ADDED, slips.added() * often);
        add(ways, ChangePattern.DIGIT_MISTYPED, slips.mistyped() * often);
    }

    private static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void factors(Typed typed, Map<ChangePattern, Double> ways) {
        if (typed.isFromNothing() || typed.to().signum() == 0) {
            return;
        }
        if (typed.isTypedAs(typed.to().multiply(BigDecimal.TEN))
                || typed.isMeantAs(typed.from().multiply(BigDecimal.TEN))) {
            add(ways, ChangePattern.FACTOR_10, 0.5);
        }
        if (typed.isTypedAs(typed.to().multiply(HUNDRED))
                || typed.isMeantAs(typed.from().multiply(HUNDRED))) {
            add(ways, ChangePattern.FACTOR_100, 0.5);
        }
        if (typed.isTypedAs(typed.to().negate())) {
            add(ways, ChangePattern.SIGN, 1);
        }
    }

    private static void omissions(Typed typed, Map<ChangePattern, Double> ways) {
        if (typed.isFromNothing()) {
            double often = typed.total() ? NOT_FILLED_IN : 1;
            add(ways, ChangePattern.BLANK, typed.blank() ? often : ZERO_FOR_BLANK);
        }
    }

    /** That a total is stale by just so much: a request or two that came in late, rather than many. */
    private static double nearby(Typed typed) {
        return 0.5 / (3 + typed.to().subtract(typed.from()).abs().doubleValue());
    }

    private void totals(Typed typed, Map<ChangePattern, Double> ways) {
        double some = Priors.someNumber(Math.max(typed.fromSize(), typed.toSize()));
        double stale = typed.isFromNothing() ? (typed.blank() ? 0 : NOT_FILLED_IN) : Math.max(some, nearby(typed));
        add(ways, ChangePattern.TOTAL_NOT_UPDATED, stale + (isOnePartOff(typed) ? 0.2 : 0));
        add(ways, ChangePattern.TOTAL_TYPED_OVER, typed.blank() ? 0 : some);
    }

    /** Whether the total would be right without one of its parts, or with one twice. */
    private boolean isOnePartOff(Typed typed) {
        BigDecimal off = typed.to().subtract(typed.from()).abs();
        for (int index = 0; index < ties.rowsOf(typed.cell()); index++) {
            Ties.Row tie = ties.row(ties.rowOf(typed.cell(), index));
            for (int member = 0; member < tie.size(); member++) {
                int part = tie.member(member);
                boolean states = tie.total() >= 0 && tie.member(tie.total()) == typed.cell();
                if (states
                        && part != typed.cell()
                        && off.compareTo(BigDecimal.valueOf(ties.value(part), ties.scale())) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private void lastYear(Typed typed, Map<ChangePattern, Double> ways) {
        if (previous == null || typed.isFromNothing()) {
            return;
        }
        Optional<BigDecimal> before = previous.figure(typed.address()).flatMap(Figure::number);
        if (before.isPresent() && typed.isTypedAs(before.get())) {
            add(ways, ChangePattern.LAST_YEAR, 1);
        }
    }
}

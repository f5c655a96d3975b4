package dev.gouji.rule;

import dev.gouji.finding.Wording;
import java.math.BigDecimal;

/** How the two sides of a condition compare. */
public enum Operator {
    EQUAL("=", new Wording("应为", "should be")),
    NOT_EQUAL("!=", new Wording("不应为", "should not be")),
    LESS("<", new Wording("应小于", "should be less than")),
    AT_MOST("<=", new Wording("应不大于", "should be at most")),
    GREATER(">", new Wording("应大于", "should be greater than")),
    AT_LEAST(">=", new Wording("应不小于", "should be at least"));

    private final String sign;
    private final Wording demand;

    Operator(String sign, Wording demand) {
        this.sign = sign;
        this.demand = demand;
    }

    /** The sign in a rule file. */
    public String sign() {
        return sign;
    }

    /** What the operator asks of the left side, in words. */
    public Wording demand() {
        return demand;
    }

    /** Whether it holds; what differs by no more than the tolerance counts as equal. */
    public boolean holds(BigDecimal left, BigDecimal right, BigDecimal tolerance) {
        int sign = left.subtract(right).abs().compareTo(tolerance) <= 0 ? 0 : left.compareTo(right);
        return switch (this) {
            case EQUAL -> sign == 0;
            case NOT_EQUAL -> sign != 0;
            case LESS -> sign < 0;
            case AT_MOST -> sign <= 0;
            case GREATER -> sign > 0;
            case AT_LEAST -> sign >= 0;
        };
    }
}

package dev.gouji.finding;

/** How many places a rule set held in, broke in, and could not be evaluated in. */
public record RuleCounts(int satisfied, int violated, int notEvaluable) {
    /** Nothing was evaluated. */
    public static final RuleCounts NONE = new RuleCounts(0, 0, 0);
}

package dev.gouji.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many places a rule set held in, broke in, and could not be evaluated in.
 *
 * @param set the rule set; null where nothing was evaluated
 * @param gaps what was missing where a rule could not be evaluated
 * @param unmatched the rules that asked nothing of the report
 * @param tallies the counts of each rule that asked something, in the order of the rules
 */
public record RuleCounts(
        @Nullable RuleSetIdentity set,
        int satisfied,
        int violated,
        int notEvaluable,
        List<Gap> gaps,
        List<RuleDescription> unmatched,
        List<Tally> tallies) {
    /** Nothing was evaluated. */
    public static final RuleCounts NONE = new RuleCounts(null, 0, 0, 0, List.of(), List.of(), List.of());

    public RuleCounts {
        gaps = List.copyOf(gaps);
        unmatched = List.copyOf(unmatched);
        tallies = List.copyOf(tallies);
    }

    /**
     * Why a rule could not be evaluated.
     *
     * @param rule the rule's id
     * @param missing what would have to be known
     * @param places in how many places
     */
    public record Gap(String rule, Wording missing, int places) {}

    /**
     * In how many places one rule held, broke, and could not be evaluated.
     *
     * @param rule the rule's id
     */
    public record Tally(String rule, int satisfied, int violated, int notEvaluable) {}
}

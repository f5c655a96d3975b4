package dev.gouji.finding;

/**
 * A rule as people are told of it.
 *
 * @param id its stable id
 * @param title what it asks for, in a few words
 * @param meaning what must hold, in a sentence or two
 * @param basis where it comes from
 * @param source the rule file that states it, or {@link #BUILT_IN}
 */
public record RuleDescription(
        String id, Severity severity, Wording title, Wording meaning, Wording basis, String source) {
    /** The source of the rules that gouji brings. */
    public static final String BUILT_IN = "built-in";

    /** A rule that gouji brings. */
    public RuleDescription(String id, Severity severity, Wording title, Wording meaning, Wording basis) {
        this(id, severity, title, meaning, basis, BUILT_IN);
    }

    /** The same rule with another severity. */
    public RuleDescription with(Severity other) {
        return new RuleDescription(id, other, title, meaning, basis, source);
    }
}

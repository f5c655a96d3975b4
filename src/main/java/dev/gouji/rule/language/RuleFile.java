package dev.gouji.rule.language;

import java.util.List;

/**
 * What a rule file says.
 *
 * @param name the file's name
 * @param version the version that the file gives itself, or nothing
 * @param text the text it was read from
 * @param rules its own rules, in its order
 * @param overrides what it changes of others
 * @param faults what is wrong in it; a file with faults is not to be used
 */
public record RuleFile(
        String name,
        String version,
        String text,
        List<RuleDefinition> rules,
        List<RuleOverride> overrides,
        List<RuleFault> faults) {
    public RuleFile {
        rules = List.copyOf(rules);
        overrides = List.copyOf(overrides);
        faults = List.copyOf(faults);
    }

    /** Reads the text; every fault of its writing is in the result. */
    public static RuleFile parse(String name, String text) {
        return new RuleFileParser(name).parse(text);
    }
}

package dev.gouji.finding;

/**
 * What tells one set of rules from another.
 *
 * @param version the versions of the rule files, the built-in one's first
 * @param hash the first hexadecimal digits of a hash over all that the rules say
 */
public record RuleSetIdentity(String version, String hash) {
    @Override
    public String toString() {
        return version + " (" + hash + ")";
    }
}

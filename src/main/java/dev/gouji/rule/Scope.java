package dev.gouji.rule;

import org.jspecify.annotations.Nullable;

/**
 * Over what a rule's condition is repeated.
 *
 * @param table the table's code; null for none, where the condition names whole addresses
 */
public record Scope(Each each, @Nullable String table) {
    /** The condition stands once. */
    public static final Scope ONCE = new Scope(Each.ONCE, null);

    /** What is gone through. */
    public enum Each {
        ONCE,
        ROW,
        COLUMN
    }
}

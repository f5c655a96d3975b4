package dev.gouji.rule;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Wording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its file states it.
 *
 * @param layouts the codes of the layouts it is for; empty for all
 * @param clauses what must hold, and of what
 * @param look the cell, by its path, where a person should look first; null for the first cell of the left side
 * @param message the words for a violation; null for the usual ones
 * @param advice what to do
 */
public record TieDefinition(
        RuleDescription description,
        List<String> layouts,
        List<Clause> clauses,
        @Nullable String look,
        @Nullable Wording message,
        Wording advice) {
    public TieDefinition {
        layouts = List.copyOf(layouts);
        clauses = List.copyOf(clauses);
    }

    /**
     * What must hold for each of some rows or columns.
     *
     * @param conditions asked in turn, the first broken one being reported
     */
    public record Clause(Scope scope, List<Condition> conditions) {
        public Clause {
            conditions = List.copyOf(conditions);
        }
    }

    /** The words for a violation, where the rule has its own. */
    Optional<Wording> ownMessage() {
        return Optional.ofNullable(message);
    }
}

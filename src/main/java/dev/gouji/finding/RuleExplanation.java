package dev.gouji.finding;

import java.util.List;

/**
 * A rule explained to whoever has to follow it.
 *
 * @param conditions what must hold, as a rule file writes it; empty for a check that is no condition over cells
 * @param cells which cells it reads
 * @param violation an example of what breaks it
 * @param repair how that example is put right
 * @param exceptions what is otherwise for some agencies
 */
public record RuleExplanation(
        RuleDescription description,
        List<String> conditions,
        Wording cells,
        Wording violation,
        Wording repair,
        List<Wording> exceptions) {
    public RuleExplanation {
        conditions = List.copyOf(conditions);
        exceptions = List.copyOf(exceptions);
    }
}

package dev.gouji.rule.language;

import dev.gouji.prose.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of what a rule's condition is asked. */
public sealed interface Scope {
    /** Of the report. */
    record Once() implements Scope {}

    /** Of each row of a table, its cells being named by their columns; the path is the table's, or some of its rows'. */
    record Rows(CellPath path) implements Scope {}

    /** Of each column of a table, its cells being named by their rows. */
    record Columns(CellPath path) implements Scope {}

    /** Of each of some cells. */
    record CellsEach(List<CellPath> paths, List<CellPath> except) implements Scope {
        public CellsEach {
            paths = List.copyOf(paths);
            except = List.copyOf(except);
        }
    }

    /**
     * Of each count that the report's text states.
     *
     * @param subject the topic's code, or the phrase that names what is counted
     * @param topic the topic; null for a phrase
     */
    record Statements(String subject, @Nullable Topic topic) implements Scope {}
}

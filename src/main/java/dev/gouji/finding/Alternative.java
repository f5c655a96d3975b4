package dev.gouji.finding;

import java.util.List;

/**
 * Changes that together make every tie hold.
 *
 * @param score how likely they are what went wrong, from 0 to 1
 */
public record Alternative(List<Change> changes, double score) {
    public Alternative {
        changes = List.copyOf(changes);
    }
}

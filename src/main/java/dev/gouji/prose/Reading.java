package dev.gouji.prose;

import java.util.List;

/**
 * One way to understand what is counted: the cells whose sum it is.
 *
 * @param cells addresses as rules write them, {@code requests/new/total} or, for a group's members, {@code
 *     requests/denied.*}{@code /total}
 */
public record Reading(List<String> cells) {
    public Reading {
        cells = List.copyOf(cells);
    }
}

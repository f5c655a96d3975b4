package dev.gouji.prose;

import java.util.List;

/**
 * One way to understand what a text counts.
 *
 * @param cells the cells whose sum it is, as the rule language names them: {@code requests/denied.*}{@code /total}
 */
public record Reading(List<String> cells) {
    public Reading {
        cells = List.copyOf(cells);
    }
}

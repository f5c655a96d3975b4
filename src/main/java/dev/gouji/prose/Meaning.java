package dev.gouji.prose;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a segment counts.
 *
 * @param from where the number, or the word that says there was none, begins in the sentence's plain text
 * @param to where it ends, exclusive
 */
record Meaning(Topic topic, BigDecimal number, int from, int to, List<Reading> readings) {
    Meaning {
        readings = List.copyOf(readings);
    }

    static Meaning of(Topic topic, Word number, Quantity quantity, List<Reading> readings) {
        return new Meaning(topic, quantity.value(), number.from(), quantity.to(), readings);
    }

    static Meaning none(Topic topic, Word word, List<Reading> readings) {
        return new Meaning(topic, BigDecimal.ZERO, word.from(), word.to(), readings);
    }
}

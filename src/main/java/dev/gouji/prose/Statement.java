package dev.gouji.prose;

import java.math.BigDecimal;
import java.util.List;

/**
 * A count that the text states about the agency and the report's year.
 *
 * @param number the count; fees in 10,000 yuan, with as many decimals as the text gives
 * @param readings what may be meant: the text is right where any of them ties; none for a {@link Topic#PHRASE}
 * @param sentence the sentence as it stands
 * @param from where the number, or the word that says there was none, begins within the sentence
 * @param to where it ends, exclusive
 */
public record Statement(Topic topic, BigDecimal number, List<Reading> readings, String sentence, int from, int to) {
    public Statement {
        readings = List.copyOf(readings);
        if (from < 0 || to <= from || to > sentence.length()) {
            throw new IllegalArgumentException("no place within the sentence: " + from + " to " + to);
        }
    }
}

package dev.gouji.prose;

import java.math.BigDecimal;
import java.util.List;

/**
 * A count that the text states, such as 收到政府信息公开申请21件.
 *
 * @param readings what it may mean; one of them is to tie
 * @param sentence the sentence that states it
 * @param from where in the sentence the number begins
 * @param to where it ends
 */
public record Statement(Topic topic, BigDecimal number, List<Reading> readings, String sentence, int from, int to) {
    public Statement {
        readings = List.copyOf(readings);
    }
}

package dev.gouji.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * The words between two commas.
 *
 * @param inBrackets whether brackets hold it
 * @param opensGroup whether a semicolon stands before it
 */
record Clause(Words words, boolean inBrackets, boolean opensGroup) {
    Clause(List<Word> words, boolean inBrackets, boolean opensGroup) {
        this(new Words(words), inBrackets, opensGroup);
    }

    boolean has(Kind kind, Kind... others) {
        return words.has(kind, others);
    }

    /** The same up to where it begins to compare, 与上年相比: what follows counts differences, or other years. */
    Clause withoutComparison() {
        Word comparison = words.first(Kind.COMPARISON);
        if (comparison == null) {
            return this;
        }
        List<Word> list = words.list();
        int end = list.indexOf(comparison);
        while (end > 0 && list.get(end - 1).is(Kind.PREVIOUS_TIME, Kind.OTHER_TIME, Kind.JOINT)) {
            end--;
        }
        return new Clause(list.subList(0, end), inBrackets, opensGroup);
    }

    /** The same without who acts for another: the number is the other's. */
    Clause withoutAgent() {
        Word behalf = words.first(Kind.ON_BEHALF);
        if (behalf == null) {
            return this;
        }
        List<Word> list = words.list();
        int at = list.indexOf(behalf);
        List<Word> kept = new ArrayList<>(list.subList(0, at));
        kept.removeIf(word -> word.is(Kind.SELF, Kind.FOREIGN, Kind.UNKNOWN));
        kept.addAll(list.subList(at + 1, list.size()));
        return new Clause(kept, inBrackets, opensGroup);
    }
}

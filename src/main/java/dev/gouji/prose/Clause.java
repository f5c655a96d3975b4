package dev.gouji.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * The words between two commas.
 *
 * @param inBrackets whether brackets hold it
 * @param opensGroup whether a semicolon stands before it
 */
record Clause(List<Word> words, boolean inBrackets, boolean opensGroup) {
    Clause {
        words = List.copyOf(words);
    }

    boolean has(Kind kind, Kind... others) {
        for (Word word : words) {
            if (word.is(kind, others)) {
                return true;
            }
        }
        return false;
    }

    /** The same up to where it begins to compare, 与上年相比: what follows counts differences, or other years. */
    Clause withoutComparison() {
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).is(Kind.COMPARISON)) {
                int end = at;
                while (end > 0 && words.get(end - 1).is(Kind.PREVIOUS_TIME, Kind.OTHER_TIME, Kind.JOINT)) {
                    end--;
                }
                return new Clause(words.subList(0, end), inBrackets, opensGroup);
            }
        }
        return this;
    }

    /** The same without who acts for another: the number is the other's. */
    Clause withoutAgent() {
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).is(Kind.ON_BEHALF)) {
                List<Word> kept = new ArrayList<>(words.subList(0, at));
                kept.removeIf(word -> word.is(Kind.SELF, Kind.FOREIGN, Kind.UNKNOWN));
                kept.addAll(words.subList(at + 1, words.size()));
                return new Clause(kept, inBrackets, opensGroup);
            }
        }
        return this;
    }
}

package dev.gouji.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A word with alternatives, 信息(公开|), as its parts in their order, each with its alternatives. */
record WordPattern(List<List<String>> parts) {
    WordPattern {
        parts = List.copyOf(parts);
    }

    static WordPattern of(String pattern) {
        List<List<String>> parts = new ArrayList<>();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('(', at);
            int end = open < 0 ? pattern.length() : open;
            parts.add(List.of(pattern.substring(at, end)));
            if (open < 0) {
                break;
            }
            int close = pattern.indexOf(')', open);
            if (close < 0) {
                throw new IllegalStateException("a bracket is not closed: " + pattern);
            }
            parts.add(List.of(pattern.substring(open + 1, close).split("\\|", -1)));
            at = close + 1;
        }
        return new WordPattern(parts);
    }

    /** The letters that its words begin with. */
    Set<Character> firstLetters() {
        Set<Character> letters = new HashSet<>();
        for (List<String> alternatives : parts) {
            for (String alternative : alternatives) {
                if (!alternative.isEmpty()) {
                    letters.add(alternative.charAt(0));
                }
            }
            if (!alternatives.contains("")) {
                break;
            }
        }
        return letters;
    }
}

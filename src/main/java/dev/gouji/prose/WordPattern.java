package dev.gouji.prose;

import java.util.ArrayList;
import java.util.List;

/** A word with alternatives, 信息(公开|), as all the words that it stands for. */
final class WordPattern {
    private WordPattern() {}

    static List<String> expanded(String pattern) {
        List<String> words = new ArrayList<>(List.of(""));
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('(', at);
            int end = open < 0 ? pattern.length() : open;
            words = each(words, List.of(pattern.substring(at, end)));
            if (open < 0) {
                break;
            }
            int close = pattern.indexOf(')', open);
            if (close < 0) {
                throw new IllegalStateException("a bracket is not closed: " + pattern);
            }
            words = each(words, List.of(pattern.substring(open + 1, close).split("\\|", -1)));
            at = close + 1;
        }
        return words;
    }

    private static List<String> each(List<String> beginnings, List<String> endings) {
        List<String> words = new ArrayList<>(beginnings.size() * endings.size());
        for (String beginning : beginnings) {
            for (String ending : endings) {
                words.add(beginning + ending);
            }
        }
        return words;
    }
}

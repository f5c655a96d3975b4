package dev.gouji.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of the text.
 *
 * @param isHeading whether it is a heading of those that follow
 */
record Paragraph(List<Sentence> sentences, boolean isHeading) {
    /** What goes on for longer without an end is no sentence, and not understood. */
    private static final int LONGEST_SENTENCE = 5_000;

    private static final String ENDS = "。！？!?";

    Paragraph {
        sentences = List.copyOf(sentences);
    }

    static Paragraph of(String text, boolean isHeading) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (endsSentence(text, at)) {
                add(text.substring(from, at + 1), sentences);
                from = at + 1;
            }
        }
        add(text.substring(from), sentences);
        return new Paragraph(sentences, isHeading);
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        if (c == '.' || c == '．') {
            // 7件. ends a sentence; 12.5 and 1. and www.gov.cn do not.
            boolean afterWord = at > 0 && Character.isIdeographic(text.charAt(at - 1));
            return afterWord && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)));
        }
        return ENDS.indexOf(c) >= 0;
    }

    private static void add(String text, List<Sentence> sentences) {
        String sentence = text.strip();
        if (!sentence.isEmpty() && sentence.length() <= LONGEST_SENTENCE) {
            sentences.add(new Sentence(sentence));
        }
    }
}

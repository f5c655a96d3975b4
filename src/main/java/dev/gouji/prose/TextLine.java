package dev.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A line of the text, and what its look tells. */
record TextLine(String text) {
    private static final Pattern NUMBERED =
            Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[）)、.．,，:：]|第[一二三四五六七八九十][、部]|[（(]?\\d{1,2}[）)、.．](?!\\d)");
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_LABEL = 60;

    /** The lines of the text that hold anything, stripped; a blank line is an empty one. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(new TextLine(stripped(line))));
        return lines;
    }

    /** Whether it is a row of a table that was pasted into the text. */
    boolean isTableRow() {
        if (text.indexOf('|') >= 0 || text.indexOf('\t') >= 0) {
            return true;
        }
        return text.length() <= LONGEST_LABEL && !text.isEmpty() && endsInFigures();
    }

    boolean isNumbered() {
        return NUMBERED.matcher(text).lookingAt();
    }

    /** Whether it is a heading rather than the beginning of a sentence that goes on below. */
    boolean isHeading() {
        return text.length() <= LONGEST_HEADING
                && isNumbered()
                && text.indexOf('，') < 0
                && text.indexOf('；') < 0
                && !endsSentence();
    }

    boolean endsSentence() {
        return !text.isEmpty() && "。！？!?.．".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether what follows it belongs to it: the items of a list. */
    boolean opensList() {
        return !text.isEmpty() && "；;：:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** A label with the figures of its row, or figures alone; 收到21 at a line's break has no space before its figure. */
    private boolean endsInFigures() {
        int at = text.length();
        boolean figure = false;
        boolean parted = false;
        while (at > 0 && "0123456789０１２３４５６７８９.-/ 　\u00a0".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
            figure |= Character.isDigit(text.charAt(at)) || text.charAt(at) == '/';
            parted |= Sentence.isSpace(text.charAt(at));
        }
        return figure && (at == 0 || parted);
    }

    private static String stripped(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && Sentence.isSpace(line.charAt(from))) {
            from++;
        }
        while (to > from && Sentence.isSpace(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }
}

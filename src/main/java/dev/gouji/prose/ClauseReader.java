package dev.gouji.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a sentence's words into clauses. What brackets hold follows the clause that it stands in; without a number it is
 * left out, unless it names nothing but results, as in 不予公开(属于国家秘密)2件.
 */
final class ClauseReader {
    private final List<Word> words;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Clause> inner = new ArrayList<>();
    private List<Word> open = new ArrayList<>();
    private boolean opensGroup = true;

    private ClauseReader(List<Word> words) {
        this.words = words;
    }

    static List<Clause> read(List<Word> words) {
        ClauseReader reader = new ClauseReader(words);
        reader.read();
        return reader.clauses;
    }

    private void read() {
        int at = 0;
        while (at < words.size()) {
            Word word = words.get(at);
            int close = word.is(Kind.OPEN) ? close(at) : -1;
            if (close > 0) {
                bracket(words.subList(at + 1, close));
                at = close;
            } else if (word.is(Kind.BREAK, Kind.OPEN, Kind.CLOSE)) {
                finish(false);
            } else if (word.is(Kind.SEMICOLON)) {
                finish(true);
            } else {
                open.add(word);
            }
            at++;
        }
        finish(false);
    }

    /** Where the bracket is closed that opens there; a nested one ends it too, which nobody writes on purpose. */
    private int close(int open) {
        for (int at = open + 1; at < words.size(); at++) {
            if (words.get(at).is(Kind.CLOSE)) {
                return at;
            }
            if (words.get(at).is(Kind.OPEN)) {
                return -1;
            }
        }
        return -1;
    }

    private void bracket(List<Word> held) {
        if (held.stream().anyMatch(word -> word.is(Kind.NUMBER))) {
            List<Word> part = new ArrayList<>();
            for (Word word : held) {
                if (word.is(Kind.BREAK, Kind.SEMICOLON)) {
                    inner.add(new Clause(part, true, false));
                    part.clear();
                } else {
                    part.add(word);
                }
            }
            inner.add(new Clause(part, true, false));
        } else if (held.stream().allMatch(word -> word.is(Kind.RESULT, Kind.FILLER, Kind.JOINT, Kind.ETC))) {
            open.addAll(held);
        }
    }

    private void finish(boolean group) {
        if (!open.isEmpty() || !inner.isEmpty()) {
            clauses.add(new Clause(open, false, opensGroup));
            clauses.addAll(inner);
            inner.clear();
            open = new ArrayList<>();
            opensGroup = false;
        }
        opensGroup |= group;
    }
}

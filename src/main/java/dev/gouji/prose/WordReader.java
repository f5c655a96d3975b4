package dev.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a sentence's words: known words, the agency's names, dates, numbers, and what lies between as unknown. */
final class WordReader {
    private static final String BREAKS = ",。!?:.·•…—→>";
    private static final String OPENING = "([〔【{<";
    private static final int LONGEST_TITLE = 120;
    private static final Pattern NUMBERING = Pattern.compile("\\(?[一二三四五六七八九十]{1,3}[)、.,:]");
    private static final String CLOSING = ")]〕】}";

    private final Agency agency;
    private final DateReader dates;
    private final String phrase;

    /** @param phrase a phrase to read as one word; empty for none */
    WordReader(Agency agency, Years years, String phrase) {
        this.agency = agency;
        this.dates = new DateReader(years);
        this.phrase = phrase;
    }

    List<Word> read(String text) {
        List<Word> words = new ArrayList<>();
        int unknown = -1;
        Matcher numbering = NUMBERING.matcher(text);
        int at = numbering.lookingAt() ? numbering.end() : 0;
        while (at < text.length()) {
            Word word = word(text, at, unknown < 0);
            if (word == null) {
                unknown = unknown < 0 ? at : unknown;
                at++;
            } else {
                addUnknown(text, unknown, at, words);
                unknown = -1;
                words.add(word);
                at = word.to();
            }
        }
        addUnknown(text, unknown, text.length(), words);
        return words;
    }

    private @Nullable Word word(String text, int at, boolean atStart) {
        if (!phrase.isEmpty() && text.startsWith(phrase, at)) {
            return new Word(Kind.PHRASE, at, at + phrase.length());
        }
        char c = text.charAt(at);
        Word mark = mark(text, at, c);
        if (mark != null) {
            return mark;
        }
        Word date = c == '2' || c == '二' || Character.isDigit(c) ? dates.read(text, at) : null;
        if (date != null) {
            return date;
        }
        Vocabulary.Match known = Vocabulary.words().longest(text, at);
        int own = atStart ? agency.endOfName(text, at) : -1;
        if (own > 0 && (known == null || own >= known.to())) {
            return new Word(Kind.SELF, at, own);
        }
        if (known != null) {
            return new Word(ofPlace(known, text, at), known.meaning(), at, known.to(), null);
        }
        return NumberReader.read(text, at);
    }

    private static @Nullable Word mark(String text, int at, char c) {
        if (c == ';') {
            return new Word(Kind.SEMICOLON, at, at + 1);
        }
        // A space stays only between digits that may be two numbers.
        if (c == ' ') {
            return new Word(Kind.FILLER, at, at + 1);
        }
        if (c == ':' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
            return new Word(Kind.FILLER, at, at + 1);
        }
        if (c == '《') {
            int close = text.substring(at, Math.min(text.length(), at + LONGEST_TITLE))
                    .indexOf('》');
            return close < 0 ? null : new Word(Kind.FILLER, at, at + close + 1);
        }
        if (OPENING.indexOf(c) >= 0) {
            return new Word(Kind.OPEN, at, at + 1);
        }
        if (CLOSING.indexOf(c) >= 0) {
            return new Word(Kind.CLOSE, at, at + 1);
        }
        return BREAKS.indexOf(c) >= 0 ? new Word(Kind.BREAK, at, at + 1) : null;
    }

    private Kind ofPlace(Vocabulary.Match known, String text, int at) {
        if (known.kind() != Kind.PLACE) {
            return known.kind();
        }
        char level = text.charAt(at + 1);
        return agency.governs(level == '街' ? '道' : level) ? Kind.SELF : Kind.FOREIGN;
    }

    private void addUnknown(String text, int from, int to, List<Word> words) {
        if (from < 0) {
            return;
        }
        boolean unit = Agency.isUnit(text.substring(from, to));
        Kind ofUnit = agency.isUnknown() ? Kind.SELF : Kind.FOREIGN;
        words.add(new Word(unit ? ofUnit : Kind.UNKNOWN, from, to));
    }
}

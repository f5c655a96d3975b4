package dev.gouji.rule.language;

import dev.gouji.finding.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through a condition's text from left to right, taking what is asked for where it stands there. */
final class Scanner {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(\\s*%)?");
    private static final String CODE = "(?:[a-zA-Z][a-zA-Z0-9-]*(?:\\.[a-zA-Z][a-zA-Z0-9-]*)*(?:\\.\\*)?|\\*)";
    private static final Pattern CODES = Pattern.compile(CODE + "(?:/" + CODE + ")*");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DEEPEST = 60;

    /** Compiled when the first label is met: rules that name codes, as the built-in ones do, start faster without. */
    private static final class Labels {
        private static final String NUMBERING = "(?:\\([一二三四五六七八九十]{1,3}\\)|\\d{1,2}\\.(?=\\p{IsHan}))?";
        private static final String LABEL =
                NUMBERING + "(?:(?!那么|并且|或者)[\\p{IsHan}、_](?:(?!那么|并且|或者)[\\p{IsHan}\\p{L}\\p{Nd}、_])*)";
        private static final String QUOTED = "\"[^\"]+\"";
        private static final String SEGMENT = "(?:" + LABEL + "|" + QUOTED + ")+";
        private static final Pattern LABELS =
                Pattern.compile(SEGMENT + "(?:\\s*\\.\\s*(?:" + SEGMENT + "|\\*|[a-zA-Z][a-zA-Z0-9-]*))*");
        private static final Pattern PART = Pattern.compile(SEGMENT + "|\\*|[a-zA-Z][a-zA-Z0-9-]*");

        private Labels() {}
    }

    private final String raw;
    private final String text;
    private int at = 0;
    private int depth = 0;

    Scanner(String raw) {
        this.raw = raw;
        this.text = FoldedText.of(raw);
    }

    int at() {
        skipSpace();
        return at;
    }

    void back(int to) {
        at = to;
    }

    /** Goes into a bracket, a minus, a not or a then; nobody reads what is nested without end. */
    void enter() throws SyntaxFault {
        if (depth == DEEPEST) {
            throw new SyntaxFault(
                    at(),
                    new Wording(
                            "括号、负号、“非”或“那么”套了超过 " + DEEPEST + " 层，请改写得简单些。",
                            "more than " + DEEPEST + " brackets, minus signs, \"not\" or \"then\" inside each other"));
        }
        depth++;
    }

    void leave() {
        depth--;
    }

    boolean isAtEnd() {
        return at() == text.length();
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    /** Takes one of the signs, longer ones first. */
    Optional<String> sign(String... signs) {
        skipSpace();
        for (String sign : signs) {
            if (text.startsWith(sign, at)) {
                at += sign.length();
                return Optional.of(sign);
            }
        }
        return Optional.empty();
    }

    boolean takeSign(String... signs) {
        return sign(signs).isPresent();
    }

    /** Takes one of the words: an English one ends where the letters do, a Chinese one anywhere. */
    boolean takeWord(String... words) {
        skipSpace();
        for (String word : words) {
            int end = at + word.length();
            boolean english = word.charAt(0) < 128;
            if (text.regionMatches(true, at, word, 0, word.length())
                    && (!english || end == text.length() || !isWordPart(text.charAt(end)))) {
                at = end;
                return true;
            }
        }
        return false;
    }

    /** Takes one of the words where nothing of a label follows it. */
    boolean takeWholeWord(String... words) {
        int before = at();
        if (takeWord(words) && (at == text.length() || !isLabelPart(text.charAt(at)))) {
            return true;
        }
        at = before;
        return false;
    }

    private static boolean isWordPart(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || c == '-' || c == '.' || c == '/';
    }

    private static boolean isLabelPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '、' || c == '/';
    }

    Optional<BigDecimal> number() {
        skipSpace();
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt() || isNumbering(number)) {
            return Optional.empty();
        }
        at = number.end();
        String whole = number.group(1).replace(",", "");
        BigDecimal value = new BigDecimal(number.group(2) == null ? whole : whole + number.group(2));
        return Optional.of(number.group(3) == null ? value : value.divide(HUNDRED));
    }

    /** 1.属于国家秘密 begins with no number. */
    private boolean isNumbering(Matcher number) {
        int end = number.end();
        return number.group(2) == null
                && end + 1 < text.length()
                && text.charAt(end) == '.'
                && Character.isIdeographic(text.charAt(end + 1));
    }

    /** A cell's name: codes with slashes or labels with points. */
    Optional<CellPath> path() {
        skipSpace();
        Matcher codes = CODES.matcher(text).region(at, text.length());
        if (codes.lookingAt()) {
            String written = codes.group();
            return Optional.of(new CellPath(
                    List.of(written.toLowerCase(Locale.ROOT).split("/", -1)), false, written, taken(codes)));
        }
        Matcher labels = Labels.LABELS.matcher(text).region(at, text.length());
        if (!labels.lookingAt()) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>();
        Matcher part = Labels.PART.matcher(text).region(labels.start(), labels.end());
        while (part.find()) {
            segments.add(raw.substring(part.start(), part.end()).replaceAll("[\"“”「」＂]", ""));
        }
        String written = raw.substring(labels.start(), labels.end());
        return Optional.of(new CellPath(segments, true, written, taken(labels)));
    }

    private int taken(Matcher matcher) {
        at = matcher.end();
        return matcher.start();
    }

    /** What is wrong where the text goes on. */
    SyntaxFault expected(String zh, String en) {
        int place = at();
        String rest = raw.substring(place);
        int end = 0;
        while (end < rest.length() && (end == 0 || isLabelPart(rest.charAt(end)))) {
            end++;
        }
        Wording found = rest.isEmpty()
                ? new Wording("这里已经结束", "the end")
                : new Wording("这里是“" + rest.substring(0, end) + "”", "\"" + rest.substring(0, end) + "\"");
        return new SyntaxFault(
                place, new Wording("应当是" + zh + "，" + found.zh() + "。", "expected " + en + ", found " + found.en()));
    }
}

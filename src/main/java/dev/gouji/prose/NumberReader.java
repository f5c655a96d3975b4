package dev.gouji.prose;

import dev.gouji.table.ChineseNumeral;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a sentence, each with its counting word, and whether the text means just that number. */
final class NumberReader {
    private static final Pattern NUMBER =
            Pattern.compile("(?<number>\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d++)(?<decimals>\\.\\d++)?");
    private static final String NUMERALS = "〇○零一二三四五六七八九两十百千万";
    private static final String VAGUE_AFTER = "余多来几+";
    // Of two that begin alike the longer stands first.
    private static final List<String> COUNTERS = List.of("件(次)", "件次", "人次", "场次", "篇次", "万元", "亿元", "万件", "万条");
    private static final String SHORT_COUNTERS = "元万亿件宗份起例个项条次笔部人封篇期场家户名类号%‰天日分种页款批届站辆";
    private static final List<String> VAGUE_AFTER_COUNTER = List.of("以上", "以下", "左右", "以内", "之多", "余", "多", "上下");
    private static final String VAGUE_BEFORE = "约近超逾第每逐〔[-—–~～至到";
    private static final List<String> VAGUE_WORDS =
            List.of("大约", "将近", "接近", "超过", "突破", "至少", "不足", "不到", "多达", "上百", "最多", "最少", "平均", "第", "达到近");
    private static final String RANGES = "-—–~～至到";
    private static final String RANGE_COUNTERS = "件宗份起个项条次";
    private static final int LONGEST = 15;
    private static final String ENDS = ",.;:!?)、，。；：！？）";
    private static final String CHINESE_COUNTERS = "件宗份起例部";

    private NumberReader() {}

    /** The number that begins there; not one of those in words such as 三类. */
    static @Nullable Word read(String text, int from) {
        if (NUMERALS.indexOf(text.charAt(from)) >= 0) {
            return numeral(text, from);
        }
        int digits = from;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits - from > LONGEST) {
            return new Word(Kind.UNKNOWN, from, digits);
        }
        if (digits == from) {
            return null;
        }
        Matcher number = NUMBER.matcher(text).region(from, text.length());
        if (!number.lookingAt()) {
            return null;
        }
        String decimals = number.group("decimals") == null ? "" : number.group("decimals");
        BigDecimal value = new BigDecimal(number.group("number").replace(",", "") + decimals);
        return counted(text, from, number.end(), value);
    }

    private static @Nullable Word numeral(String text, int from) {
        int to = from;
        while (to < text.length() && to - from < LONGEST && NUMERALS.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        Optional<Long> value = ChineseNumeral.read(text.substring(from, to));
        boolean counts = to < text.length() && CHINESE_COUNTERS.indexOf(text.charAt(to)) >= 0;
        boolean isZero = text.substring(from, to).equals("零") && endsThere(text, to) && from > 0;
        if (value.isEmpty() || !(counts || (isZero && text.charAt(from - 1) == '为'))) {
            return null;
        }
        return counted(text, from, to, BigDecimal.valueOf(value.get()));
    }

    private static Word counted(String text, int from, int to, BigDecimal value) {
        boolean vagueBefore = to < text.length() && VAGUE_AFTER.indexOf(text.charAt(to)) >= 0;
        int counterFrom = vagueBefore ? to + 1 : to;
        String counting = counter(text, counterFrom);
        int counterTo = counterFrom + counting.length();
        String after = first(VAGUE_AFTER_COUNTER, text, counterTo);
        boolean vague = vagueBefore || !after.isEmpty();
        boolean bare = counting.isEmpty() && !endsThere(text, to);
        int end = counterTo + after.length();
        boolean exact =
                !vague && !bare && !isVagueBefore(text, from) && !isRange(text, to) && !counting.startsWith("万件");
        return new Word(Kind.NUMBER, "", from, end, new Quantity(value, to, plain(counting), exact));
    }

    private static String counter(String text, int at) {
        String counter = first(COUNTERS, text, at);
        boolean isShort = counter.isEmpty() && at < text.length() && SHORT_COUNTERS.indexOf(text.charAt(at)) >= 0;
        return isShort ? text.substring(at, at + 1) : counter;
    }

    private static String first(List<String> words, String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return "";
    }

    private static String plain(String counter) {
        return counter.equals("件(次)") ? "件" : counter;
    }

    private static boolean endsThere(String text, int at) {
        return at >= text.length() || ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isVagueBefore(String text, int from) {
        if (from == 0) {
            return false;
        }
        // 数十件 and 上百件, but 件数12 and 网上12件.
        if (!Character.isDigit(text.charAt(from)) && "数几上".indexOf(text.charAt(from - 1)) >= 0) {
            return true;
        }
        if (VAGUE_BEFORE.indexOf(text.charAt(from - 1)) >= 0) {
            // 达到12件 and 结转到12件 state the number; 3到12件 does not.
            char before = text.charAt(from - 1);
            return (before != '到' && before != '至')
                    || (from > 1
                            && (Character.isDigit(text.charAt(from - 2))
                                    || "件宗份起个项条次".indexOf(text.charAt(from - 2)) >= 0));
        }
        return text.charAt(from - 1) == ' '
                || text.charAt(from - 1) == '.'
                || (Character.isLetterOrDigit(text.charAt(from - 1)) && text.charAt(from - 1) < 128)
                || VAGUE_WORDS.stream().anyMatch(word -> text.startsWith(word, from - word.length()));
    }

    private static boolean isRange(String text, int to) {
        if (to < text.length() && text.charAt(to) == ' ') {
            return true;
        }
        int joint = to < text.length() && RANGE_COUNTERS.indexOf(text.charAt(to)) >= 0 ? to + 1 : to;
        return joint + 1 < text.length()
                && RANGES.indexOf(text.charAt(joint)) >= 0
                && Character.isDigit(text.charAt(joint + 1));
    }
}

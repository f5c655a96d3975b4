package dev.gouji.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a report year from a text: in digits, in full-width digits, or in Chinese numerals such as 二〇二三年. */
final class YearText {
    private static final String CHINESE = "〇一二三四五六七八九";
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[012345]\\d)(?!\\d)");
    private static final Pattern CHINESE_YEAR = Pattern.compile("二[〇○零Oo0]([〇○零Oo0一二三四五六七八九])([〇○零Oo0一二三四五六七八九])");

    private YearText() {}

    /** The year, where the text names exactly one. */
    static Optional<Integer> only(String text) {
        Optional<Integer> found = Optional.empty();
        Matcher year = YEAR.matcher(withDigits(text));
        while (year.find()) {
            int next = Integer.parseInt(year.group(1));
            if (found.isPresent() && found.get() != next) {
                return Optional.empty();
            }
            found = Optional.of(next);
        }
        return found;
    }

    /** The text with full-width digits and Chinese numerals of years replaced by digits. */
    static String withDigits(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int at = 0; at < narrow.length(); at++) {
            char digit = narrow.charAt(at);
            if (digit >= '０' && digit <= '９') {
                narrow.setCharAt(at, (char) (digit - '０' + '0'));
            }
        }
        return CHINESE_YEAR.matcher(narrow).replaceAll(year -> "20" + digit(year.group(1)) + digit(year.group(2)));
    }

    private static int digit(String numeral) {
        return Math.max(CHINESE.indexOf(numeral), 0);
    }
}

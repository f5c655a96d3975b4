package dev.gouji.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a sentence: which year, or which part of one. */
final class DateReader {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern YEAR =
            Pattern.compile("(?<year>20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})年(?:度|底|末)?(?<since>以来)?");
    private static final Pattern MONTHS =
            Pattern.compile("(?:(?<first>\\d{1,2})月?[-—–~至到])?(?<month>\\d{1,2})月(?<rest>份|底|末|\\d{1,2}[日号])?");

    // 12月-12月, and less for a year.
    private static final int LONGEST = 7;

    private final Years years;

    DateReader(Years years) {
        this.years = years;
    }

    /** The date that begins there. */
    @Nullable
    Word read(String text, int from) {
        if (!mayBeDate(text, from)) {
            return null;
        }
        Matcher year = YEAR.matcher(text).region(from, text.length());
        boolean dated = year.lookingAt();
        int monthFrom = dated ? year.end() : from;
        Matcher months = MONTHS.matcher(text).region(monthFrom, text.length());
        if (!months.lookingAt()) {
            return dated ? new Word(ofYear(year), from, year.end()) : null;
        }
        Kind whole = dated ? years.kind(year(year.group("year"))) : Kind.FILLER;
        if (whole != Kind.OWN_TIME && whole != Kind.FILLER) {
            return new Word(Kind.OTHER_TIME, from, months.end());
        }
        return new Word(isWholeYear(months) ? whole : Kind.PART_TIME, from, months.end());
    }

    /** Whether what tells a date from a number follows; asked of every number, so it must be quick. */
    private static boolean mayBeDate(String text, int from) {
        int to = Math.min(text.length(), from + LONGEST);
        for (int at = from + 1; at < to; at++) {
            if (text.charAt(at) == '年' || text.charAt(at) == '月') {
                return true;
            }
        }
        return false;
    }

    /** 2023年以来 is within the report's year, and more than any other. */
    private Kind ofYear(Matcher year) {
        Kind kind = years.kind(year(year.group("year")));
        return year.group("since") == null || kind == Kind.OWN_TIME ? kind : Kind.OTHER_TIME;
    }

    static int year(String written) {
        if (written.startsWith("20")) {
            return Integer.parseInt(written);
        }
        int year = 2;
        for (int at = 1; at < written.length(); at++) {
            year = year * 10 + Math.max(DIGITS.indexOf(written.charAt(at)), 0);
        }
        return year;
    }

    /** The first day of a year, its end, or all its months: the figures are those of the year. */
    private static boolean isWholeYear(Matcher months) {
        int month = Integer.parseInt(months.group("month"));
        String rest = months.group("rest") == null ? "" : months.group("rest");
        if (months.group("first") != null) {
            return Integer.parseInt(months.group("first")) == 1 && month == 12;
        }
        return month == 1
                ? rest.equals("1日") || rest.equals("01日")
                : month == 12 && (rest.equals("31日") || rest.equals("底") || rest.equals("末"));
    }
}

package dev.gouji.workbook;

import java.util.Locale;

/** Tells the number formats that show a number as a date or a time. */
public final class DateFormat {
    /** Formats from here on are the workbook's own. */
    private static final int FIRST_CUSTOM = 164;

    private static final String LETTERS = "ymdhsegab";

    private final String code;
    private int at;
    private boolean letters;

    private DateFormat(String code) {
        this.code = code;
    }

    /** Whether a format that every Excel has by that number shows dates; those of Chinese Excel included. */
    public static boolean isDate(int builtIn) {
        return builtIn < FIRST_CUSTOM
                && ((builtIn >= 14 && builtIn <= 22)
                        || (builtIn >= 27 && builtIn <= 36)
                        || (builtIn >= 45 && builtIn <= 47)
                        || (builtIn >= 50 && builtIn <= 58));
    }

    /** Whether the format of that code shows dates. */
    public static boolean isDate(String code) {
        return new DateFormat(code.toLowerCase(Locale.ROOT)).isDate();
    }

    /** Only the first section counts: it is that of the positive numbers, and no other has dates. */
    private boolean isDate() {
        for (; at < code.length() && code.charAt(at) != ';'; at++) {
            char c = code.charAt(at);
            switch (c) {
                case '"' -> skipTo('"');
                case '[' -> readBrackets();
                // What follows is a character as it stands, a gap of its width, or what fills the cell.
                case '\\', '_', '*' -> at++;
                case '#', '?', '@' -> {
                    return false;
                }
                case '0' -> {
                    // Digits stand in dates only as parts of a second.
                    if (at == 0 || ".,0".indexOf(code.charAt(at - 1)) < 0 || !letters) {
                        return false;
                    }
                }
                default -> readLetter(c);
            }
        }
        return letters;
    }

    private void readLetter(char c) {
        if (code.startsWith("general", at)) {
            at += "general".length() - 1;
        } else if (code.startsWith("g/通用格式", at)) {
            at += "g/通用格式".length() - 1;
        } else if (LETTERS.indexOf(c) >= 0) {
            letters = true;
        }
    }

    /** Brackets hold a colour, a condition, a language, or an elapsed time such as [h]. */
    private void readBrackets() {
        int start = at + 1;
        skipTo(']');
        String inside = code.substring(start, Math.min(at, code.length()));
        letters |= !inside.isEmpty()
                && "hms".indexOf(inside.charAt(0)) >= 0
                && inside.chars().allMatch(c -> c == inside.charAt(0));
    }

    private void skipTo(char end) {
        int found = code.indexOf(end, at + 1);
        at = found < 0 ? code.length() : found;
    }
}

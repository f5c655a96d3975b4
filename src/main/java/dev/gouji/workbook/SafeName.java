package dev.gouji.workbook;

import java.util.regex.Pattern;

/** A foreign name as one of a file or folder: every file system takes it, and no reader is deceived by it. */
public final class SafeName {
    /** What Windows allows in no name, what a terminal obeys, and what turns the reading direction. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|\\x{FFFD}-\\x{FFFF}"
                    + "\\x{061C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");
    /** Windows drops dots and spaces at a name's end. */
    private static final Pattern DROPPED = Pattern.compile("[. ]+$");

    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\\x{B9}\\x{B2}\\x{B3}]) *(\\..*)?");
    private static final String SIGN = "_";

    private SafeName() {}

    /** The name, with a {@code _} for each character that it cannot have; before that of one of Windows' devices; for nothing. */
    public static String of(String name) {
        String replaced = UNSAFE.matcher(name).replaceAll(SIGN);
        String safe = DROPPED.matcher(replaced).replaceFirst("");
        return safe.isEmpty() || DEVICE.matcher(safe).matches() ? SIGN + safe : safe;
    }
}

package dev.gouji.output;

import java.util.Arrays;
import java.util.regex.Pattern;

/** How many columns of a terminal a text takes: East Asian wide and full-width characters take two. */
final class DisplayWidth {
    /** First and last character of each wide range, ascending, after Unicode's EastAsianWidth (W and F). */
    private static final int[] WIDE = Pattern.compile("\\s")
            .splitAsStream("""
                    1100 115F 231A 231B 2329 232A 23E9 23EC 23F0 23F0 23F3 23F3 25FD 25FE 2614 2615 2648 2653 267F 267F
                    2693 2693 26A1 26A1 26AA 26AB 26BD 26BE 26C4 26C5 26CE 26CE 26D4 26D4 26EA 26EA 26F2 26F3 26F5 26F5
                    26FA 26FA 26FD 26FD 2705 2705 270A 270B 2728 2728 274C 274C 274E 274E 2753 2755 2757 2757 2795 2797
                    27B0 27B0 27BF 27BF 2B1B 2B1C 2B50 2B50 2B55 2B55 2E80 303E 3041 4DBF 4E00 A4CF A960 A97F AC00 D7A3
                    F900 FAFF FE10 FE19 FE30 FE6F FF01 FF60 FFE0 FFE6 16FE0 18D08 1AFF0 1B2FB 1F004 1F004 1F0CF 1F0CF
                    1F18E 1F18E 1F191 1F19A 1F200 1F320 1F32D 1F64F 1F680 1F6FC 1F7E0 1F7F0 1F90C 1F9FF 1FA70 1FAF8
                    20000 3FFFD""")
            .mapToInt(hex -> Integer.parseInt(hex, 16))
            .toArray();

    private DisplayWidth() {}

    /** The columns that the text takes. */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The columns that the character takes. */
    static int of(int character) {
        if (character < 0x300) {
            return 1;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    /** The text with spaces behind it up to that many columns. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The text with spaces before it up to that many columns. */
    static String rightAligned(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }

    private static boolean isWide(int character) {
        int found = Arrays.binarySearch(WIDE, character);
        // A miss that would be inserted behind a range's first character lies inside that range.
        return found >= 0 || (-found - 1) % 2 == 1;
    }
}

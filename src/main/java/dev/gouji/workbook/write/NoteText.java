package dev.gouji.workbook.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The text of a note of the program's. It ends with a sign of its own, reckoned from the text: by it the program knows its notes
 * again, also when another program has saved them, and a note that a person wrote or added to is none.
 */
record NoteText(String text) {
    private static final String LEAD = "gouji：";
    private static final int SIGN_LENGTH = 8;
    private static final Pattern SIGNED =
            Pattern.compile("(" + LEAD + ".*)〔([0-9a-f]{" + SIGN_LENGTH + "})〕", Pattern.DOTALL);

    /** The text with its sign. */
    String signed() {
        return LEAD + text + "\n〔" + sign(LEAD + text) + "〕";
    }

    /** Whether that is a note of the program's, and as the program wrote it. */
    static boolean isSigned(String note) {
        Matcher matcher = SIGNED.matcher(note.strip());
        return matcher.matches() && sign(matcher.group(1)).equals(matcher.group(2));
    }

    private static String sign(String text) {
        String squeezed = text.replaceAll("\\s+", "");
        return DigestUtils.sha256Hex(squeezed).substring(0, SIGN_LENGTH);
    }
}

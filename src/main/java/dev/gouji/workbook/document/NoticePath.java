package dev.gouji.workbook.document;

import dev.gouji.workbook.SafeName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** A workbook's path as a notice's: safe on every platform, and told apart from that of any other workbook. */
final class NoticePath {
    /** In bytes: file systems allow 255, and something is still added. */
    private static final int LONGEST = 230;

    /** Of a digest: enough to tell a few names apart. */
    private static final int DIGITS = 8;

    private NoticePath() {}

    static String of(String file) {
        List<String> names = new ArrayList<>();
        for (String name : file.split("/", -1)) {
            if (!name.isEmpty()) {
                names.add(safe(name));
            }
        }
        // The whole name stays, its ending too: 某局.xls and 某局.xlsx are two workbooks.
        return String.join("/", names) + ".docx";
    }

    private static String safe(String name) {
        String safe = SafeName.of(name);
        while (safe.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            safe = safe.substring(0, safe.offsetByCodePoints(safe.length(), -1));
        }
        // What was changed could now be another's name.
        return safe.equals(name)
                ? safe
                : safe + "-" + DigestUtils.sha256Hex(name).substring(0, DIGITS);
    }
}

package dev.gouji.workbook.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A workbook's path as a notice's: safe on every platform, and told apart from that of any other workbook. */
final class NoticePath {
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\\\:*?\"<>|\\uFFFE\\uFFFF\\u202A-\\u202E]");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "lpt1", "lpt2");
    /** In bytes: file systems allow 255, and something is still added. */
    private static final int LONGEST = 230;

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
        String replaced = UNSAFE.matcher(name).replaceAll("_").strip();
        boolean dots = replaced.chars().allMatch(character -> character == '.');
        boolean odd = dots
                || replaced.endsWith(".")
                || DEVICES.contains(replaced.toLowerCase(Locale.ROOT).replaceFirst("\\..*", ""));
        String safe = odd ? "_" + replaced.replaceFirst("\\.+$", "") : replaced;
        while (safe.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            safe = safe.substring(0, safe.offsetByCodePoints(safe.length(), -1));
        }
        // What was changed could now be another's name.
        return safe.equals(name) ? safe : safe + "-" + "%08x".formatted(name.hashCode());
    }
}

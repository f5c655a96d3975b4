package dev.gouji.workbook.summary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A file below the summary's folder, as a hyperlink names it. */
final class LinkTarget {
    /** Excel calls a workbook damaged that has a longer one. */
    private static final int LONGEST = 2_000;

    private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    private static final String HEX = "0123456789ABCDEF";

    private LinkTarget() {}

    /** The relative reference, percent-encoded; nothing for what cannot be, or must not be, linked to. */
    static Optional<String> of(String path) {
        boolean below = !path.isEmpty()
                && !path.startsWith("/")
                && Arrays.stream(path.split("/", -1)).noneMatch(name -> name.equals("..") || name.isEmpty());
        String encoded = below ? encoded(path) : "";
        return encoded.isEmpty() || encoded.length() > LONGEST ? Optional.empty() : Optional.of(encoded);
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte part : path.getBytes(StandardCharsets.UTF_8)) {
            if (part > 0 && UNRESERVED.indexOf(part) >= 0) {
                encoded.append((char) part);
            } else {
                encoded.append('%').append(HEX.charAt((part >> 4) & 0xF)).append(HEX.charAt(part & 0xF));
            }
        }
        return encoded.toString();
    }
}

package dev.gouji.workbook.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Digests by SHA-256. */
final class Digest {
    private static final int SHOWN_BYTES = 16;

    private Digest() {}

    /** The first half of the lines' digest, in hexadecimal digits. */
    static String of(List<String> lines) {
        byte[] digest = sha256().digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, SHOWN_BYTES);
    }

    /** The bytes' whole digest, in hexadecimal digits. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

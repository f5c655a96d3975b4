package dev.gouji.rules;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Tells by a few digits whether two rule sets say the same; a cryptographic hash takes as long to load as a workbook to read. */
final class RuleSetHash {
    private RuleSetHash() {}

    static String of(String text) {
        CRC32C checksum = new CRC32C();
        checksum.update(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        String digits = "0000000" + Long.toHexString(checksum.getValue());
        return digits.substring(digits.length() - 8);
    }
}

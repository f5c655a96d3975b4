package dev.gouji.cli;

import dev.gouji.finding.RuleSetIdentity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What tells audits apart that may give other results to the same workbook.
 *
 * @param digest the same for runs whose results hold for each other
 */
record AuditSettings(String digest) {
    private static final int BYTES = 8;

    static AuditSettings of(AuditArguments arguments, RuleSetIdentity rules) {
        Arguments all = arguments.all();
        return of(List.of(
                Version.current(),
                rules.toString(),
                all.value("lang").orElse("zh"),
                all.value("layout").orElse("auto"),
                all.value("year").orElse(""),
                all.has("password") ? "password" : "",
                arguments.copies() ? "copies" : "",
                String.join(",", all.values(OptionText.LIMIT))));
    }

    private static AuditSettings of(List<String> settings) {
        return new AuditSettings(digest(settings));
    }

    /** A few digits that are others for other texts. */
    static String digest(List<String> texts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", texts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

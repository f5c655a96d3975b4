package dev.gouji.cli;

import dev.gouji.finding.RuleSetIdentity;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What tells audits apart that may give other results to the same workbook.
 *
 * @param digest the same for runs whose results hold for each other
 */
record AuditSettings(String digest) {
    private static final int DIGITS = 16;

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
        return DigestUtils.sha256Hex(String.join("\n", texts)).substring(0, DIGITS);
    }
}

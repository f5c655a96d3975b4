package dev.gouji.output.html;

import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What the browser may do for the page: run its one script and use its one style, load nothing, and never turn text into markup.
 *
 * @param text as the page's head states it
 */
record ContentPolicy(String text) {
    /** The policy of a page with that style and script. */
    static ContentPolicy of(String style, String script) {
        return new ContentPolicy("default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'");
    }

    private static String hash(String content) {
        return "'sha256-" + Base64.getEncoder().encodeToString(DigestUtils.sha256(content)) + "'";
    }
}

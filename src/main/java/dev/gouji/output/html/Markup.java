package dev.gouji.output.html;

import dev.gouji.output.VisibleText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Foreign text in markup, where it stays text. */
final class Markup {
    private Markup() {}

    /** The text as an element's or an attribute's content. */
    static String text(String foreign) {
        String visible = VisibleText.of(foreign);
        StringBuilder escaped = new StringBuilder(visible.length() + 16);
        for (int at = 0; at < visible.length(); at++) {
            char character = visible.charAt(at);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }

    /** The text as a value in the page's fragment. */
    static String fragment(String foreign) {
        return URLEncoder.encode(VisibleText.of(foreign), StandardCharsets.UTF_8);
    }

    /** The path with {@code /} as a link that starts at the page's folder. */
    static String link(String path) {
        return "./"
                + URLEncoder.encode(path, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/");
    }
}

package dev.gouji.workbook.html;

import dev.gouji.workbook.DateFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's styles say that bears on its content: what is hidden, and how Excel takes a cell's text. */
final class PageStyles {
    private static final Pattern RULE = Pattern.compile("\\.([\\w-]+)\\s*\\{([^}]*)\\}");
    private static final Pattern HIDDEN =
            Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse))");
    private static final Pattern FORMAT =
            Pattern.compile("mso-number-format\\s*:\\s*(?:\"([^\"]*)\"|'([^']*)'|([^;]*))", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("\\\\([0-9A-Fa-f]{4})");

    /** Excel's names for formats; those with a date or a time say so. */
    private static final Set<String> NAMED = Set.of(
            "general number",
            "currency",
            "fixed",
            "standard",
            "percent",
            "scientific",
            "yes/no",
            "true/false",
            "on/off");

    private final Map<String, String> classes = new HashMap<>();

    PageStyles(Document page) {
        for (Element style : page.select("style")) {
            Matcher rule = RULE.matcher(style.data());
            while (rule.find()) {
                classes.merge(rule.group(1), rule.group(2), (before, after) -> before + ";" + after);
            }
        }
    }

    /** Whether the element and all in it is not shown. */
    boolean hides(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN.matcher(declarations(element).toLowerCase(Locale.ROOT))
                        .find();
    }

    /** Whether Excel keeps the cell's text as text, even where it is a number. */
    boolean isText(Element cell) {
        return format(cell).equals("@");
    }

    /** Whether Excel shows the cell's number as a date. */
    boolean isDate(Element cell) {
        String format = format(cell);
        return !NAMED.contains(format.toLowerCase(Locale.ROOT)) && DateFormat.isDate(format);
    }

    private String format(Element cell) {
        Matcher stated = FORMAT.matcher(declarations(cell));
        String format = "";
        while (stated.find()) {
            String quoted = stated.group(1) != null ? stated.group(1) : stated.group(2);
            format = quoted != null ? quoted : stated.group(3);
        }
        String decoded = CODE.matcher(format)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        return decoded.replace("\\", "").strip();
    }

    /** The element's own declarations come last: they count. */
    private String declarations(Element element) {
        StringBuilder all = new StringBuilder();
        for (String name : element.classNames()) {
            all.append(classes.getOrDefault(name, "")).append(';');
        }
        return all.append(element.attr("style")).toString();
    }
}

package dev.gouji.workbook.html;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Whether a page goes on to its end. A parser closes what a page that was cut off leaves open; here the page itself has to. What is only
 * a part of a page, without html and body, cannot tell when it was cut off between two of its outermost elements.
 */
final class PageEnd {
    /** What a page need not close, beside what cannot be closed. */
    private static final Set<String> LEFT_OPEN =
            Set.of("p", "li", "dt", "dd", "option", "colgroup", "caption", "thead", "tbody", "tfoot", "tr", "td", "th");

    private final String text;
    private final Document page;

    /** @param page the text, parsed with the places of its tags */
    PageEnd(String text, Document page) {
        this.text = text.toLowerCase(Locale.ROOT).strip();
        this.page = page;
    }

    boolean isWhole() {
        boolean insideTag = text.lastIndexOf('<') > text.lastIndexOf('>');
        if (insideTag || page.select("table").stream().anyMatch(PageEnd::isOpen)) {
            return false;
        }
        boolean isPage = text.contains("<html") || text.contains("<body");
        return isPage ? isPageClosed() : isPartClosed();
    }

    private boolean isPageClosed() {
        String rest = text.substring(Math.max(0, text.lastIndexOf("</table")));
        return rest.contains("</html") || rest.contains("</body");
    }

    private boolean isPartClosed() {
        return text.endsWith(">")
                && Stream.of(page.head(), page.body())
                        .flatMap(PageEnd::within)
                        .filter(element -> element.sourceRange().isTracked())
                        .filter(element -> !element.tag().isEmpty() && !LEFT_OPEN.contains(element.normalName()))
                        .noneMatch(PageEnd::isOpen);
    }

    /** All elements in that one; a selector would look at the ancestors of each, which may be very many. */
    private static Stream<Element> within(Element outer) {
        return outer.getAllElements().stream().skip(1);
    }

    private static boolean isOpen(Element element) {
        return !element.endSourceRange().isTracked() || element.endSourceRange().isImplicit();
    }
}

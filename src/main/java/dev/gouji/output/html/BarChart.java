package dev.gouji.output.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * Bars with their labels and numbers. It is a table with a bar drawn in each row, so that who hears the page, or prints it,
 * has the same as who sees it.
 *
 * @param caption what is counted
 * @param label what the labels are
 * @param value what the numbers are
 */
record BarChart(String caption, String label, String value, List<Bar> bars) {
    void write(Writer out) throws IOException {
        int most = bars.stream().mapToInt(Bar::count).max().orElse(0);
        out.write("<table class=\"chart\"><caption>" + Markup.text(caption)
                + "</caption>\n<thead><tr><th scope=\"col\">" + Markup.text(label) + "</th><th scope=\"col\">"
                + Markup.text(value) + "</th></tr></thead>\n<tbody>\n");
        for (Bar bar : bars) {
            bar.write(out, most);
        }
        out.write("</tbody></table>\n");
    }

    /**
     * One bar.
     *
     * @param detail more about the label, or nothing
     * @param fragment what the page shows of it; an address within the page, without {@code #}
     * @param colour the class of its colour
     */
    record Bar(String label, String detail, String fragment, int count, String colour) {
        private void write(Writer out, int most) throws IOException {
            out.write(
                    "<tr><th scope=\"row\"><a href=\"#" + Markup.text(fragment) + "\">" + Markup.text(label) + "</a>");
            if (!detail.isEmpty()) {
                out.write(" <span class=\"muted\">" + Markup.text(detail) + "</span>");
            }
            String width = String.format(Locale.ROOT, "%.2f%%", most == 0 ? 0.0 : 100.0 * count / most);
            out.write("</th><td><svg class=\"bar " + colour + "\" width=\"100%\" height=\"14\" aria-hidden=\"true\">"
                    + "<rect class=\"ground\" width=\"100%\" height=\"14\" rx=\"3\"/><rect width=\"" + width
                    + "\" height=\"14\" rx=\"3\"/></svg><span class=\"number\">" + count + "</span></td></tr>\n");
        }
    }
}

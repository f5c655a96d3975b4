package dev.gouji.workbook.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A table's rows as a page shows them.
 *
 * @param rows the head's, the bodies' and the foot's, in this order wherever they stand
 * @param holdsTables whether there are tables in its cells
 */
record PageTable(List<Element> rows, boolean holdsTables) {
    private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot");

    static PageTable of(Element table) {
        List<Element> head = new ArrayList<>();
        List<Element> body = new ArrayList<>();
        List<Element> foot = new ArrayList<>();
        for (Element child : table.children()) {
            String name = child.normalName();
            List<Element> part = name.equals("thead") ? head : name.equals("tfoot") ? foot : body;
            if (name.equals("tr")) {
                part.add(child);
            } else if (PARTS.contains(name)) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(part::add);
            }
        }
        List<Element> rows = new ArrayList<>(head);
        rows.addAll(body);
        rows.addAll(foot);
        return new PageTable(rows, table.getElementsByTag("table").size() > 1);
    }

    /** A row's cells. */
    static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    /** How many rows or columns a cell spans: at least one, at most what there is. */
    static int span(Element cell, String direction, int most) {
        String stated = cell.attr(direction).strip().toLowerCase(Locale.ROOT);
        if (!stated.matches("\\d{1,9}")) {
            return 1;
        }
        int span = Integer.parseInt(stated);
        // None at all means all that are left.
        return span == 0 && direction.equals("rowspan") ? most : Math.max(1, Math.min(span, most));
    }

    /** Whether the table only arranges other tables on the page: it has next to no rows of cells of its own. */
    boolean isFrame() {
        if (!holdsTables) {
            return false;
        }
        int ownRows = 0;
        for (Element row : rows) {
            int own = 0;
            for (Element cell : cells(row)) {
                boolean inner = cell.selectFirst("table") != null;
                own += inner || !cell.hasText() ? 0 : 1;
            }
            ownRows += own > 2 ? 1 : 0;
        }
        return ownRows < 2;
    }
}

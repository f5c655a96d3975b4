package dev.gouji.workbook.html;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Region;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.ReadBudget;
import java.util.Arrays;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lays a page out on one sheet, from top to bottom: tables as cells, each line of other text in a row of its own. */
final class PageSheet {
    static final int COLUMNS = 1 << 14;
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "head", "select", "textarea", "comment", "svg", "object");

    private final Grid.Builder grid;
    private final PageStyles styles;
    private final PageCells cells;
    private final ReadBudget budget;
    private final FlowText line = new FlowText();
    private int row;

    PageSheet(Grid.Builder grid, PageStyles styles, ReadBudget budget) {
        this.grid = grid;
        this.styles = styles;
        this.cells = new PageCells(styles);
        this.budget = budget;
    }

    /** Adds a line of text. */
    void add(String text) throws WorkbookException {
        line.add(text);
        endLine(false);
    }

    /** Adds what the element holds. */
    void add(Element element) throws WorkbookException {
        walk(element, styles.hides(element), 0);
        endLine(false);
    }

    private void walk(Element parent, boolean hidden, int depth) throws WorkbookException {
        budget.require(Limit.DEPTH, depth);
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                line.add(text.getWholeText());
            } else if (node instanceof Element element && !UNSEEN.contains(element.normalName())) {
                boolean unseen = hidden || styles.hides(element);
                boolean breaks = element.isBlock() || element.normalName().equals("br") || unseen != hidden;
                if (breaks) {
                    endLine(hidden);
                }
                if (element.normalName().equals("table")) {
                    table(element, unseen, depth);
                } else {
                    walk(element, unseen, depth + 1);
                }
                if (breaks) {
                    endLine(unseen);
                }
            }
        }
    }

    private void endLine(boolean hidden) throws WorkbookException {
        String text = line.take();
        if (!text.isEmpty()) {
            budget.cell();
            if (hidden) {
                grid.hideRow(row);
            }
            grid.put(row, 0, new CellContent.Text(text));
            row++;
        }
    }

    private void table(Element element, boolean hidden, int depth) throws WorkbookException {
        PageTable table = PageTable.of(element);
        for (Element child : element.children()) {
            if (child.normalName().equals("caption")) {
                walk(child, hidden || styles.hides(child), depth + 1);
                endLine(hidden || styles.hides(child));
            }
        }
        if (table.isFrame()) {
            for (Element line : table.rows()) {
                for (Element cell : PageTable.cells(line)) {
                    boolean unseen = hidden || styles.hides(line) || styles.hides(cell);
                    walk(cell, unseen, depth + 1);
                    endLine(unseen);
                }
            }
        } else {
            rows(table, hidden, depth);
        }
    }

    private void rows(PageTable table, boolean hidden, int depth) throws WorkbookException {
        int end = row + table.rows().size();
        int[] takenUntil = new int[0];
        for (Element line : table.rows()) {
            if (hidden || styles.hides(line) || styles.hides(line.parent() == null ? line : line.parent())) {
                grid.hideRow(row);
            }
            int column = 0;
            for (Element cell : PageTable.cells(line)) {
                while (column < takenUntil.length && takenUntil[column] > row) {
                    column++;
                }
                int width = PageTable.span(cell, "colspan", COLUMNS);
                int height = PageTable.span(cell, "rowspan", end - row);
                if (column + width > COLUMNS) {
                    throw Corrupt.because("网页中的表格列数过多", "a table of the web page has too many columns");
                }
                takenUntil = Arrays.copyOf(takenUntil, Math.max(takenUntil.length, column + width));
                Arrays.fill(takenUntil, column, column + width, row + height);
                put(cell, column, width, height, depth);
                column += width;
            }
            row++;
        }
    }

    private void put(Element cell, int column, int width, int height, int depth) throws WorkbookException {
        FlowText text = new FlowText();
        read(cell, text, depth);
        budget.cell();
        grid.put(row, column, cells.content(cell, text.take()));
        if (width * (long) height > 1) {
            budget.use(Limit.MERGES, 1);
            grid.merge(
                    new Region(new CellPosition(row, column), new CellPosition(row + height - 1, column + width - 1)));
        }
    }

    private void read(Element parent, FlowText text, int depth) throws WorkbookException {
        budget.require(Limit.DEPTH, depth);
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode content) {
                text.add(content.getWholeText());
            } else if (node instanceof Element element
                    && !UNSEEN.contains(element.normalName())
                    && !styles.hides(element)) {
                if (element.normalName().equals("br")) {
                    text.lineBreak();
                } else if (element.isBlock()) {
                    text.block();
                    read(element, text, depth + 1);
                    text.block();
                } else {
                    read(element, text, depth + 1);
                }
            }
        }
    }
}

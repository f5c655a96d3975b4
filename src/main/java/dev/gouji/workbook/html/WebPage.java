package dev.gouji.workbook.html;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Grid;
import dev.gouji.table.Grid.Visibility;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.ForeignFile;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.ReadBudget;
import dev.gouji.workbook.SourceFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a web page that holds tables, as many programs export under the name .xls, as a workbook of one sheet. */
public final class WebPage {
    private static final Pattern SHEET_NAME =
            Pattern.compile("<x:Name>([^<]{1,100})</x:Name>", Pattern.CASE_INSENSITIVE);

    private WebPage() {}

    /** The page as a sheet, which has the name that Excel gave it, or else the file's. */
    public static List<Grid> read(SourceFile source, ReadBudget budget) throws WorkbookException {
        String text = PageText.decode(source.head(source.size()));
        budget.characters(text.length());
        budget.use(Limit.PAGE_TAGS, text.chars().filter(c -> c == '<').count());
        Document page = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
        List<Element> tables = page.select("table");
        if (tables.isEmpty()) {
            throw ForeignFile.HTML.refused();
        }
        if (!new PageEnd(text, page).isWhole()) {
            throw Corrupt.incomplete(null);
        }
        PageStyles styles = new PageStyles(page);
        Grid.Builder grid = new Grid.Builder(name(text, source.name()), Visibility.VISIBLE);
        if (tables.size() == 1) {
            hideColumns(tables.get(0), styles, grid);
        }
        PageSheet sheet = new PageSheet(grid, styles, budget);
        sheet.add(page.title());
        sheet.add(page.body());
        return List.of(grid.build());
    }

    private static void hideColumns(Element table, PageStyles styles, Grid.Builder grid) {
        int column = 0;
        for (Element stated : table.select("col")) {
            int span = PageTable.span(stated, "span", PageSheet.COLUMNS);
            if (column < PageSheet.COLUMNS && styles.hides(stated)) {
                grid.hideColumns(column, column + span - 1);
            }
            column += span;
        }
    }

    private static String name(String text, String fileName) {
        Matcher stated = SHEET_NAME.matcher(text);
        if (stated.find()) {
            return Parser.unescapeEntities(stated.group(1), false).strip();
        }
        int point = fileName.lastIndexOf('.');
        return point > 0 ? fileName.substring(0, point) : fileName;
    }
}

package dev.gouji.workbook.html;

import dev.gouji.table.CellContent;
import dev.gouji.workbook.ExcelDate;
import dev.gouji.workbook.ExcelNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes a cell's text as Excel takes it when it opens the page. */
final class PageCells {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d*)?|\\.\\d+)");
    private static final Set<String> ERRORS =
            Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A");

    private final PageStyles styles;

    PageCells(PageStyles styles) {
        this.styles = styles;
    }

    CellContent content(Element cell, String text) {
        Optional<BigDecimal> exact = exact(cell);
        if (exact.isPresent()) {
            return styles.isDate(cell) ? ExcelDate.FROM_1900.content(exact.get()) : new CellContent.Number(exact.get());
        }
        if (text.isEmpty()) {
            return new CellContent.Blank();
        }
        if (ERRORS.contains(text)) {
            return new CellContent.ErrorValue(text);
        }
        boolean kept = cell.hasAttr("x:str") || styles.isText(cell);
        return kept || !NUMBER.matcher(text).matches()
                ? new CellContent.Text(text)
                : ExcelNumber.parse(text.replace(",", ""))
                        .<CellContent>map(CellContent.Number::new)
                        .orElseGet(() -> new CellContent.Text(text));
    }

    /** The number that Excel and LibreOffice write beside the text that they made of it. */
    private static Optional<BigDecimal> exact(Element cell) {
        return ExcelNumber.parse(cell.attr("x:num").strip())
                .or(() -> ExcelNumber.parse(cell.attr("sdval").strip()));
    }
}

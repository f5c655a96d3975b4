package dev.gouji.workbook.write;

import dev.gouji.table.CellContent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a findings sheet says, as lines that stay the same when the department sorts the rows, writes explanations or corrects
 * numbers, or another program saves the sheet.
 */
final class SheetContents {
    private static final Set<Column> LEFT_OUT = EnumSet.of(Column.NUMBER, Column.STATUS, Column.EXPLANATION);

    private final String title;
    private final List<String> findings = new ArrayList<>();

    /** @param title the band with the verdict */
    SheetContents(String title) {
        this.title = title;
    }

    /** Takes in a finding's row. */
    void add(Map<Column, CellContent> row) {
        StringBuilder line = new StringBuilder();
        for (Column column : Column.values()) {
            CellContent content = row.get(column);
            if (!LEFT_OUT.contains(column) && content != null) {
                line.append(plain(content));
            }
            line.append('|');
        }
        findings.add(line.toString());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(findings);
        lines.sort(null);
        lines.add(0, squeezed(title));
        return lines;
    }

    private static String plain(CellContent content) {
        BigDecimal number = content.shown().number();
        // As many digits as survive a spreadsheet program.
        return number == null
                ? squeezed(content.text())
                : number.round(new MathContext(12)).stripTrailingZeros().toPlainString();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}

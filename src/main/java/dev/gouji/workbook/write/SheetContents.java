package dev.gouji.workbook.write;

import dev.gouji.finding.Wording;
import dev.gouji.table.CellContent;
import dev.gouji.workbook.findings.Column;
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

    private final List<String> head = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    /** Takes in a row above the findings; what changes while the department works is left out. */
    void addHead(List<String> texts) {
        if (!SheetWords.isLabel(SheetWords.FINGERPRINT, texts)) {
            addTexts(SheetWords.isLabel(SheetWords.OPEN, texts) ? behindLabel(SheetWords.PROGRESS, texts) : texts);
        }
    }

    private static List<String> behindLabel(Wording label, List<String> texts) {
        int at = Math.max(texts.indexOf(label.zh()), texts.indexOf(label.en()));
        return texts.subList(Math.max(at, 0), texts.size());
    }

    /** Takes in a row among the findings that is none; there is room for remarks in the column of explanations alone. */
    void addFurther(List<String> texts) {
        if (!SheetWords.isLabel(SheetWords.KEPT_NOTE, texts)) {
            addTexts(texts);
        }
    }

    private void addTexts(List<String> texts) {
        texts.stream()
                .map(SheetContents::squeezed)
                .filter(text -> !text.isEmpty())
                .forEach(head::add);
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
        List<String> lines = new ArrayList<>(head);
        findings.stream().sorted().forEach(lines::add);
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

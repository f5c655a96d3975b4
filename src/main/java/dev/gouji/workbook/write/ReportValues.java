package dev.gouji.workbook.write;

import dev.gouji.table.Figure;
import dev.gouji.table.Narrative;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A report's values as lines that are the same however its workbook is laid out: whose, of which year, each number, the text. */
final class ReportValues {
    private final Report report;

    ReportValues(Report report) {
        this.report = report;
    }

    List<String> lines() {
        List<String> figures = new ArrayList<>();
        for (Table table : report.tables()) {
            for (Figure figure : table.figures().values()) {
                // A blank cell may be there or not, as the last program to save the workbook liked it.
                if (!figure.raw().isBlank() || figure.number().isPresent()) {
                    figures.add(figure.address() + "="
                            + figure.number().map(ReportValues::plain).orElse(figure.raw()));
                }
            }
        }
        figures.sort(null);
        List<String> lines = new ArrayList<>();
        lines.add(report.layout().code());
        lines.add(report.agency().orElse(""));
        lines.add(report.year().map(String::valueOf).orElse(""));
        lines.addAll(figures);
        Narrative text = report.narrative();
        if (text != null && text.file() == null) {
            lines.add(text.text().replaceAll("\\s+", ""));
        }
        return lines;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

package dev.gouji.rule.form;

import dev.gouji.table.Block;
import dev.gouji.table.Figure;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A report's values in the order of a form's cells. */
final class Facts {
    private final Report report;
    private final @Nullable Figure[] figures;
    private final Set<String> rows = new HashSet<>();
    private final Set<String> columns = new HashSet<>();

    Facts(FormIndex form, Report report) {
        this.report = report;
        this.figures = new Figure[form.size()];
        for (Table table : report.tables()) {
            for (Figure figure : table.figures().values()) {
                int slot = form.slot(figure.address());
                if (slot != FormIndex.NONE) {
                    figures[slot] = figure;
                }
            }
            for (String row : table.rows()) {
                rows.add(table.code() + "/" + row);
            }
            for (Block block : table.layout().blocks()) {
                for (String column : table.columns(block)) {
                    columns.add(table.code() + "/" + column);
                }
            }
        }
    }

    Report report() {
        return report;
    }

    @Nullable
    Figure figure(int slot) {
        return figures[slot];
    }

    /** Whether the workbook is to have the row. */
    boolean expectsRow(String tableAndRow) {
        return rows.contains(tableAndRow);
    }

    /** Whether the workbook is to have the column. */
    boolean expectsColumn(String tableAndColumn) {
        return columns.contains(tableAndColumn);
    }
}

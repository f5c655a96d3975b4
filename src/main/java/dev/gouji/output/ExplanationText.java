package dev.gouji.output;

import dev.gouji.finding.Wording;
import dev.gouji.table.LabelMatch;
import dev.gouji.table.Table;
import dev.gouji.table.Unrecognised;
import java.io.IOException;
import java.util.List;

/** Tells people how a table was recognised: each label with its cell, and what stayed without a meaning. */
final class ExplanationText {
    private static final Wording ROWS = new Wording("行：", "Rows:");
    private static final Wording COLUMNS = new Wording("列：", "Columns:");
    private static final Wording UNRECOGNISED = new Wording("表中没有认出的内容：", "Not recognised inside the table:");

    private final TextLines lines;

    ExplanationText(TextLines lines) {
        this.lines = lines;
    }

    void write(Table table, List<Unrecognised> unrecognised) throws IOException {
        labels(table, LabelMatch.Axis.ROW, ROWS);
        labels(table, LabelMatch.Axis.COLUMN, COLUMNS);
        boolean first = true;
        for (Unrecognised cell : unrecognised) {
            if (cell.table().equals(table.code())) {
                if (first) {
                    lines.line("  " + lines.words(UNRECOGNISED));
                    first = false;
                }
                lines.wrapped(4, cell.origin() + " “" + cell.text() + "”");
            }
        }
    }

    private void labels(Table table, LabelMatch.Axis axis, Wording heading) throws IOException {
        lines.line("  " + lines.words(heading));
        for (LabelMatch label : table.labels()) {
            if (label.axis() == axis) {
                String read = label.how() == LabelMatch.How.OFFICIAL ? "" : " → “" + label.official() + "”";
                lines.wrapped(
                        4,
                        label.origin() + " “" + label.found() + "”" + read + "  " + label.code() + "  "
                                + lines.words(Recognition.words(label)));
            }
        }
    }
}

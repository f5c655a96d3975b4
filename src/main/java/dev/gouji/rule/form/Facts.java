package dev.gouji.rule.form;

import dev.gouji.table.Block;
import dev.gouji.table.Figure;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import dev.gouji.table.Value;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A report's values in the order of a form's cells. */
final class Facts {
    /** Instead of a number that is none, or has decimals. */
    static final long NOT_WHOLE = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 15;

    private final Report report;
    private final @Nullable Figure[] figures;
    private final long[] whole;
    private final boolean[] expected;

    Facts(FormIndex form, Report report) {
        this.report = report;
        this.figures = new Figure[form.size()];
        this.whole = new long[form.size()];
        Arrays.fill(whole, NOT_WHOLE);
        this.expected = new boolean[form.lines()];
        for (Table table : report.tables()) {
            for (Figure figure : table.figures().values()) {
                int slot = form.slot(figure.address());
                if (slot != FormIndex.NONE) {
                    figures[slot] = figure;
                    whole[slot] = whole(figure.value());
                }
            }
            for (String row : table.rows()) {
                expect(form.row(table.code(), row));
            }
            for (Block block : table.layout().blocks()) {
                for (String column : table.columns(block)) {
                    expect(form.column(table.code(), column));
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

    private static long whole(Value value) {
        if (value instanceof Value.Blank) {
            return 0;
        }
        boolean plain = value instanceof Value.Number number
                && number.number().scale() == 0
                && number.number().precision() <= MOST_DIGITS;
        return plain ? ((Value.Number) value).number().longValue() : NOT_WHOLE;
    }

    /** The cell's number where it is a whole one of at most 15 digits, 0 for a blank; else {@link #NOT_WHOLE}. */
    long whole(int slot) {
        return whole[slot];
    }

    private void expect(int line) {
        if (line != FormIndex.NONE) {
            expected[line] = true;
        }
    }

    /** Whether the workbook is to have the row or column of that number. */
    boolean expects(int line) {
        return expected[line];
    }
}

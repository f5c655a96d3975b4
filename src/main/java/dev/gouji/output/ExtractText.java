package dev.gouji.output;

import dev.gouji.finding.Failure;
import dev.gouji.finding.Verdict;
import dev.gouji.finding.Wording;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import dev.gouji.table.TableLayout;
import dev.gouji.table.Unrecognised;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables that were read as people read them: rows down, columns across. */
public final class ExtractText implements ExtractOutput {
    private static final Wording LEGEND = new Wording(
            FigureText.BLANK + " 未填写，" + FigureText.ABSENT + " 工作簿中没有此格",
            FigureText.BLANK + " left blank, " + FigureText.ABSENT + " no such cell in the workbook");
    private static final Wording NOT_FOUND = new Wording("工作簿中没有找到此表。", "This table was not found in the workbook.");

    private final TextLines lines;
    private boolean started;

    /** Prints in that style. */
    public ExtractText(Writer out, TextStyle style) {
        this.lines = new TextLines(out, style);
    }

    @Override
    public void add(String file, Report report, @Nullable List<Unrecognised> unrecognised) throws IOException {
        separate();
        lines.line(lines.style().paint(Colour.BOLD, VisibleText.of(file)));
        new ReportHead(lines).write(report);
        for (TableLayout layout : report.layout().tables()) {
            lines.blank();
            lines.line(lines.style().paint(Colour.BOLD, VisibleText.of(layout.heading())));
            Optional<Table> table = report.table(layout.code());
            if (table.isPresent()) {
                new TableText(lines, table.get()).write();
                if (unrecognised != null) {
                    lines.blank();
                    new ExplanationText(lines).write(table.get(), unrecognised);
                }
            } else {
                lines.line(lines.words(NOT_FOUND));
            }
        }
        lines.blank();
        lines.line(lines.words(LEGEND));
        lines.flush();
    }

    @Override
    public void addUnreadable(String file, Failure failure) throws IOException {
        separate();
        String word = lines.words(Verdict.UNREADABLE.word());
        lines.hanging(lines.style().paint(Colour.of(Verdict.UNREADABLE), word) + "  ", DisplayWidth.of(word) + 2, file);
        lines.wrapped(2, lines.words(failure.message()));
        lines.flush();
    }

    @Override
    public void close() throws IOException {
        lines.flush();
    }

    private void separate() throws IOException {
        if (started) {
            lines.blank();
        }
        started = true;
    }
}

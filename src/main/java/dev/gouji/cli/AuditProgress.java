package dev.gouji.cli;

import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import java.io.Closeable;
import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far an audit is, on standard error, where somebody watches it. */
final class AuditProgress implements Closeable {
    private static final int WIDEST = 79;
    private static final int MILLIS = 500;

    private final @Nullable ProgressBar bar;
    private final Language language;
    private int failures;

    private AuditProgress(@Nullable ProgressBar bar, Language language) {
        this.bar = bar;
        this.language = language;
    }

    /** Shows the progress through so many workbooks; or nothing. */
    static AuditProgress of(Wording task, int workbooks, boolean shown, Terminal terminal, Language language) {
        if (!shown || workbooks == 0) {
            return new AuditProgress(null, language);
        }
        int width = Math.min(WIDEST, terminal.style(language).width());
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task.in(language))
                .setInitialMax(workbooks)
                .setUpdateIntervalMillis(MILLIS)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new Line(terminal.err(), width))
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .build();
        return new AuditProgress(bar, language);
    }

    /** One more is done. */
    void step(int failed) {
        if (bar == null) {
            return;
        }
        if (failed != failures) {
            failures = failed;
            bar.setExtraMessage(new Wording(" 未通过 " + failures, " failed " + failures).in(language));
        }
        bar.step();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** One line of the terminal, written over and over. */
    private record Line(PrintWriter err, int width) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return width;
        }

        @Override
        public void accept(String rendered) {
            err.print('\r' + rendered);
            err.flush();
        }

        @Override
        public void close() {
            err.println();
        }
    }
}

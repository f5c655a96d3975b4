package dev.gouji.cli;

import dev.gouji.audit.PreviousSearch;
import dev.gouji.audit.PreviousYear;
import dev.gouji.audit.ReportReader;
import dev.gouji.audit.folder.Submission;
import dev.gouji.audit.register.Register;
import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.output.VisibleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Last year's folder that a command line names. */
record PreviousArgument(AuditArguments arguments, Terminal terminal) {

    /** The folder's workbooks, read; null where none is named. What cannot be used is told on standard error. */
    @Nullable
    PreviousYear read(Layouts layouts, List<Submission> audited, Path out, Register register, Interruption interruption)
            throws UsageException, IOException {
        Optional<Path> folder = arguments.previous();
        if (folder.isEmpty()) {
            return null;
        }
        Arguments all = arguments.all();
        Integer year = all.year();
        ReportReader reader = new ReportReader(
                new Recogniser(layouts, null, year == null ? null : year - 1), all.password(), all.limits());
        PreviousSearch search = PreviousSearch.of(folder.get(), audited, out, reader);
        Language language = all.language();
        boolean shown = !arguments.isQuiet() && terminal.isWatched();
        Wording task = new Wording("读取上年", "Last year's");
        try (AuditProgress progress = AuditProgress.of(task, search.size(), shown, terminal, language)) {
            return search.read(
                    register,
                    arguments.threads(),
                    all.timeout(),
                    interruption::onStop,
                    new Told(terminal, language, progress));
        }
    }

    /** Tells what is left out, and shows how far the reading is. */
    private record Told(Terminal terminal, Language language, AuditProgress progress)
            implements PreviousSearch.Observer {
        @Override
        public void leftOut(String file, Wording problem) {
            Wording lead = new Wording("上年的 " + file + " 没有用来比对：", "Last year's " + file + " is not compared with: ");
            terminal.err().println(VisibleText.of(lead.in(language) + problem.in(language)));
        }

        @Override
        public void step() {
            progress.step(0);
        }
    }
}

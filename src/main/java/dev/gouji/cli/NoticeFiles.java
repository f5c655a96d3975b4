package dev.gouji.cli;

import dev.gouji.finding.Language;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditOutput;
import dev.gouji.workbook.document.Notices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The notices to those who submitted as an output of an audit. */
record NoticeFiles(Language language) implements AuditOutput {
    /** The notices' folder below the one for the results. */
    static final String FOLDER = "notices";

    /** Where the notice of the workbook of that path goes, below the folder for the results. */
    static String place(String file) {
        return FOLDER + "/" + Notices.path(file);
    }

    @Override
    public List<String> write(Audit audit, Path out) throws IOException {
        List<Notices.NotWritten> missing = new Notices(language).write(audit, out.resolve(FOLDER));
        if (!missing.isEmpty()) {
            Notices.NotWritten first = missing.get(0);
            throw new IOException(FOLDER + "/ (" + missing.size() + "): " + first.file() + ": " + first.message());
        }
        return List.of(FOLDER + "/");
    }
}

package dev.gouji.audit;

import dev.gouji.audit.folder.FolderSearch;
import dev.gouji.audit.folder.Found;
import dev.gouji.audit.folder.PathFilter;
import dev.gouji.audit.folder.Submission;
import dev.gouji.audit.folder.SubmissionFiles;
import dev.gouji.audit.register.PreviousEntry;
import dev.gouji.audit.register.PreviousFolder;
import dev.gouji.audit.register.Register;
import dev.gouji.audit.run.OrderedRun;
import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads last year's folder: every workbook once, each on its own, so that a bad one is told and left out. */
public final class PreviousSearch {
    private final List<Submission> files;
    private final List<String> unreadable;
    private final PreviousNames names;
    private final ReportReader reader;

    private PreviousSearch(List<Submission> files, List<String> unreadable, PreviousNames names, ReportReader reader) {
        this.files = files;
        this.unreadable = unreadable;
        this.names = names;
        this.reader = reader;
    }

    /**
     * Finds the folder's workbooks.
     *
     * @param audited those that are audited, which may be the same
     * @param out the folder for the results, which is not looked into
     */
    public static PreviousSearch of(Path folder, List<Submission> audited, Path out, ReportReader reader)
            throws IOException {
        Found found = FolderSearch.search(List.of(folder), out, PathFilter.of(List.of(), List.of()), reader.limits());
        PreviousNames names = new PreviousNames(audited);
        return new PreviousSearch(names.named(folder, found.submissions()), found.unreadable(), names, reader);
    }

    /** How many workbooks there are. */
    public int size() {
        return files.size();
    }

    /** What happens while the folder is read. */
    public interface Observer {
        /** Something is left out: the file, and why and what to do. */
        void leftOut(String file, Wording problem);

        /** One more is done. */
        void step();
    }

    /**
     * Reads them.
     *
     * @param stopping takes what stops the reading before its end
     */
    public PreviousYear read(
            Register register, int threads, Duration timeout, Consumer<Runnable> stopping, Observer observer)
            throws IOException {
        unreadable.forEach(folder -> observer.leftOut(
                folder, new Wording("无法查看，请检查权限。", "It cannot be looked into; see to its permissions.")));
        Map<String, Submission> byName = new HashMap<>();
        files.forEach(file -> byName.put(file.file(), file));
        List<PreviousEntry> entries = new ArrayList<>();
        Map<String, String> hashes = new HashMap<>();
        OrderedRun<Submission, PreviousRead> run =
                new OrderedRun<>(files, threads, timeout, () -> new PreviousWorker(reader, timeout), read -> 0);
        stopping.accept(run::stop);
        run.run(read -> {
            observer.step();
            Submission file = byName.get(read.file());
            if (read.entry() != null) {
                entries.add(read.entry());
                hashes.put(read.file(), read.sha256());
            } else if (read.problem() != null && file != null && !names.isAudited(file)) {
                observer.leftOut(read.file(), read.problem());
            }
        });
        boolean among = files.stream().anyMatch(names::isAudited);
        return new PreviousYear(new PreviousFolder(entries, register, among, name -> again(byName.get(name))), hashes);
    }

    private Report again(@Nullable Submission file) throws WorkbookException {
        if (file == null) {
            throw new WorkbookException(FailureCode.NOT_FOUND, new Wording("找不到文件。", "The file is not there."));
        }
        try (SubmissionFiles opened = new SubmissionFiles(reader.limits())) {
            return reader.read(opened.load(file)).report();
        }
    }
}

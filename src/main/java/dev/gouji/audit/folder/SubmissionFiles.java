package dev.gouji.audit.folder;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Limits;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.archive.Archive;
import dev.gouji.workbook.read.SourceFiles;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads submissions one after the other, for one thread; the archive that the last one stood in stays open for the next. */
public final class SubmissionFiles implements Closeable {
    private final Limits limits;
    private @Nullable OpenArchive open;

    /** @param limits how much a file may hold */
    public SubmissionFiles(Limits limits) {
        this.limits = limits;
    }

    /** The submission's content, read once. */
    public SourceFile load(Submission submission) throws WorkbookException {
        if (submission.failure() != null) {
            throw new WorkbookException(
                    submission.failure().code(), submission.failure().message());
        }
        List<Integer> members = submission.members();
        if (members.isEmpty()) {
            return SourceFiles.load(submission.path(), limits);
        }
        List<Integer> outer = members.subList(0, members.size() - 1);
        Archive archive = archive(submission.path(), outer);
        byte[] content = archive.content(members.get(members.size() - 1));
        // Below the archive, so that it is no path of any file on the disk.
        String name = submission.file().substring(submission.file().lastIndexOf('/') + 1);
        return SourceFiles.loaded(submission.path().resolve(name), content);
    }

    private Archive archive(Path path, List<Integer> outer) throws WorkbookException {
        OpenArchive known = open;
        if (known != null && known.path.equals(path) && known.outer.equals(outer)) {
            return known.archive;
        }
        close();
        Archive archive = Archive.open(path, limits);
        if (!outer.isEmpty()) {
            try (Archive around = archive) {
                archive = Archive.open(around.content(outer.get(0)), limits);
            } catch (IOException closing) {
                throw SourceFiles.unreadable(closing);
            }
        }
        open = new OpenArchive(path, List.copyOf(outer), archive);
        return archive;
    }

    @Override
    public void close() {
        OpenArchive known = open;
        open = null;
        if (known != null) {
            try {
                known.archive.close();
            } catch (IOException readOnly) {
                // Nothing was written to it.
                return;
            }
        }
    }

    private record OpenArchive(Path path, List<Integer> outer, Archive archive) {}
}

package dev.gouji.audit.folder;

import dev.gouji.finding.Failure;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody submitted as a workbook.
 *
 * @param file its path below the audited folders, with {@code /}; an archive counts as a folder
 * @param path the file itself, or the archive that holds it
 * @param members the number of the archive's member, and within an archive in it the number there; empty for a file
 * @param failure why it cannot be read, where its search has shown that already
 */
public record Submission(
        String file,
        Path path,
        List<Integer> members,
        @Nullable Failure failure) {
    public Submission {
        members = List.copyOf(members);
    }

    /** A file of the disk. */
    static Submission of(String file, Path path) {
        return new Submission(file, path, List.of(), null);
    }

    /** The same file under another name. */
    Submission named(String name) {
        return new Submission(name, path, members, failure);
    }
}

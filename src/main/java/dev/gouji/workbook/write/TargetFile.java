package dev.gouji.workbook.write;

import dev.gouji.finding.WorkbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.DosFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file that is to be written or replaced, checked for what would stand in the way before anything is written. */
final class TargetFile {
    private static final Set<PosixFilePermission> WRITERS = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path named;
    private final Path real;

    private TargetFile(Path named, Path real) {
        this.named = named;
        this.real = real;
    }

    /** The file behind the path, links followed. */
    static TargetFile of(Path path) throws WorkbookException {
        Path named = path.toAbsolutePath();
        try {
            return new TargetFile(named, Files.exists(named) ? named.toRealPath() : named);
        } catch (IOException unreachable) {
            throw WriteFailure.OTHER.exception(unreachable);
        }
    }

    /** The path of the file itself. */
    Path path() {
        return real;
    }

    /** The folder in which the file stands. */
    Path folder() {
        Path parent = real.getParent();
        return parent == null ? real : parent;
    }

    /** Whether the file is there already. */
    boolean exists() {
        return Files.exists(real);
    }

    /** Refuses a file that may not, or cannot, be replaced. */
    void requireWritable() throws WorkbookException {
        if (!Files.isDirectory(folder())) {
            throw WriteFailure.NO_FOLDER.exception();
        }
        if (exists()) {
            if (!Files.isRegularFile(real)) {
                throw WriteFailure.NO_FILE.exception();
            }
            if (isOpenElsewhere(named) || isOpenElsewhere(real)) {
                throw WriteFailure.OPEN_ELSEWHERE.exception();
            }
            if (isReadOnly()) {
                throw WriteFailure.READ_ONLY_FILE.exception();
            }
        }
        Set<PosixFilePermission> folder = permissions(folder());
        if (!Files.isWritable(folder()) || (folder != null && folder.stream().noneMatch(WRITERS::contains))) {
            throw WriteFailure.READ_ONLY_FOLDER.exception();
        }
    }

    /** Whether somebody took away the permission to write it. */
    boolean isReadOnly() {
        Set<PosixFilePermission> permissions = permissions(real);
        if (permissions != null) {
            // An administrator's process may write any file; the person who took the permission away meant it.
            return !permissions.contains(PosixFilePermission.OWNER_WRITE) || !Files.isWritable(real);
        }
        try {
            return Files.readAttributes(real, DosFileAttributes.class).isReadOnly() || !Files.isWritable(real);
        } catch (IOException | UnsupportedOperationException noSuchAttributes) {
            return !Files.isWritable(real);
        }
    }

    private static @Nullable Set<PosixFilePermission> permissions(Path path) {
        try {
            return Files.getPosixFilePermissions(path);
        } catch (IOException | UnsupportedOperationException noSuchPermissions) {
            return null;
        }
    }

    /** The programs leave a small file beside a workbook while they have it open. */
    private static boolean isOpenElsewhere(Path path) {
        Path name = path.getFileName();
        return name != null
                && (Files.exists(path.resolveSibling("~$" + name), LinkOption.NOFOLLOW_LINKS)
                        || Files.exists(path.resolveSibling(".~lock." + name + "#"), LinkOption.NOFOLLOW_LINKS));
    }
}

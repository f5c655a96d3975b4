package dev.gouji.workbook.write;

import dev.gouji.finding.WorkbookException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The file beside a target in which its new content is written first. A target has one name for it, so that the next run finds,
 * and takes away, what a killed one left behind; while it is written it is locked.
 */
final class TemporaryFile implements Closeable {
    /** Far behind any content: on some platforms nobody may write where a lock is. */
    private static final long LOCK = Long.MAX_VALUE - 1;

    private static final Pattern NAME = Pattern.compile("\\.gouji-[0-9a-f]{16}\\.tmp");

    private final Path path;
    private final FileChannel channel;

    private TemporaryFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Takes away what killed runs left in the folder; what somebody writes by now stays. */
    static void sweep(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(
                folder, path -> NAME.matcher(String.valueOf(path.getFileName())).matches())) {
            for (Path path : left) {
                if (isAbandoned(path)) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException | DirectoryIteratorException refused) {
            // It is in nobody's way.
            return;
        }
    }

    /** Makes the file; refuses where another process is writing the same target. */
    static TemporaryFile of(Path target) throws IOException, WorkbookException {
        byte[] name = String.valueOf(target.getFileName()).getBytes(StandardCharsets.UTF_8);
        Path path =
                target.resolveSibling(".gouji-" + DigestUtils.sha256Hex(name).substring(0, 16) + ".tmp");
        try {
            return create(path);
        } catch (FileAlreadyExistsException found) {
            if (!isAbandoned(path)) {
                throw WriteFailure.WRITTEN_ELSEWHERE.exception(found);
            }
            Files.deleteIfExists(path);
            return create(path);
        }
    }

    private static TemporaryFile create(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        lock(channel);
        return new TemporaryFile(path, channel);
    }

    /** Whether it is locked by now; false where the file system knows no locks. */
    @SuppressWarnings("try")
    private static boolean isAbandoned(Path path) throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (FileChannel other = FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = other.tryLock(LOCK, 1, false)) {
            return lock != null;
        } catch (OverlappingFileLockException inUse) {
            return false;
        }
    }

    private static void lock(FileChannel channel) {
        try {
            // Released as the channel is closed.
            channel.tryLock(LOCK, 1, false);
        } catch (IOException noLocks) {
            // A file system without locks: two processes that write the same workbook at once then tell of each other's
            // failure.
            return;
        }
    }

    Path path() {
        return path;
    }

    /** Writes what the content writes; down to the disk where it is to last. */
    void fill(FileReplacement.Content content, boolean lasting) throws IOException {
        content.writeTo(new OpenChannel(channel));
        if (lasting) {
            channel.force(true);
        }
    }

    /** Puts the file in the target's place, in one step. */
    void moveTo(Path target) throws IOException {
        // Some platforms move no file that is open.
        channel.close();
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }
}

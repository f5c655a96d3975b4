package dev.gouji.workbook.write;

import dev.gouji.finding.WorkbookException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Locale;

/** Writes a whole file beside its target, verifies it and moves it over the target: the target is old or new, never half. */
public final class FileReplacement {
    private final TargetFile target;
    private final boolean lasting;

    private FileReplacement(TargetFile target, boolean lasting) {
        this.target = target;
        this.lasting = lasting;
    }

    /** Prepares to write the file; refuses one that may not be written. */
    public static FileReplacement of(Path path) throws WorkbookException {
        return of(path, true);
    }

    /**
     * Prepares to write the file; refuses one that may not be written.
     *
     * @param lasting whether it must have reached the disk before it takes its place; what can be made again need not
     */
    static FileReplacement of(Path path, boolean lasting) throws WorkbookException {
        TargetFile target = TargetFile.of(path);
        target.requireWritable();
        return new FileReplacement(target, lasting);
    }

    /** Whether the file is there already. */
    public boolean replaces() {
        return target.exists();
    }

    /** Writes what the content writes, if the verification that follows lets it pass. */
    public void write(Content content, Verification verification) throws WorkbookException {
        try (TemporaryFile temporary = TemporaryFile.of(target.path())) {
            temporary.fill(content, lasting);
            verification.verify(temporary.path());
            keepAttributes(temporary.path());
            move(temporary);
        } catch (AccessDeniedException refused) {
            throw WriteFailure.READ_ONLY_FOLDER.exception(refused);
        } catch (IOException failed) {
            throw failure(failed).exception(failed);
        }
    }

    private void keepAttributes(Path temporary) throws WorkbookException {
        PosixFileAttributeView before = Files.getFileAttributeView(target.path(), PosixFileAttributeView.class);
        PosixFileAttributeView after = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (before == null || after == null || !target.exists()) {
            return;
        }
        try {
            PosixFileAttributes attributes = before.readAttributes();
            PosixFileAttributes own = after.readAttributes();
            if (!own.owner().equals(attributes.owner()) || !own.group().equals(attributes.group())) {
                keepOwner(after, attributes);
            }
            after.setPermissions(attributes.permissions());
        } catch (IOException failed) {
            throw failure(failed).exception(failed);
        }
    }

    private static void keepOwner(PosixFileAttributeView after, PosixFileAttributes attributes) throws IOException {
        try {
            after.setGroup(attributes.group());
            after.setOwner(attributes.owner());
        } catch (FileSystemException notAllowed) {
            // Only an administrator may give a file away; for others the file becomes theirs, as any editor's would.
            return;
        }
    }

    private void move(TemporaryFile temporary) throws WorkbookException {
        try {
            temporary.moveTo(target.path());
        } catch (AtomicMoveNotSupportedException unsafe) {
            throw WriteFailure.OTHER.exception(unsafe);
        } catch (FileSystemException refused) {
            throw WriteFailure.NOT_REPLACEABLE.exception(refused);
        } catch (IOException failed) {
            throw failure(failed).exception(failed);
        }
    }

    /** The platforms tell a full disk by their message alone. */
    private static WriteFailure failure(IOException failed) {
        String message = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        boolean full = message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("quota exceeded")
                || message.contains("空间不足");
        return full ? WriteFailure.DISK_FULL : WriteFailure.OTHER;
    }

    /** Writes a file's content. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything into the channel. */
        void writeTo(SeekableByteChannel channel) throws IOException;
    }

    /** Looks at the file as it was written, before it becomes the target. */
    @FunctionalInterface
    public interface Verification {
        /** Throws if the file must not be used. */
        void verify(Path written) throws WorkbookException;
    }
}

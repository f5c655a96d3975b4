package dev.gouji.cli;

import dev.gouji.audit.AnnotatedCopies;
import dev.gouji.output.AuditFiles;
import dev.gouji.output.EarlierAudit;
import dev.gouji.output.EarlierResults;
import dev.gouji.output.SubmissionsCsv;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder for an audit's results: what an earlier audit left there is taken over or replaced, all else stays as it is. */
final class OutFolder implements Closeable {
    /** The lines of earlier runs while a run that goes on with them is not at its end. */
    private static final String EARLIER = ".gouji-earlier.jsonl";

    private static final String LOCK = ".gouji-audit.lock";
    private static final List<String> SUMMARIES = List.of(SubmissionsCsv.NAME, "summary.xlsx", "summary.html");
    private static final byte[] OWN_LINE = "{\"file\":".getBytes(StandardCharsets.UTF_8);

    private final Path path;
    private final FileChannel lock;
    private final EarlierResults earlier;

    private OutFolder(Path path, FileChannel lock, EarlierResults earlier) {
        this.path = path;
        this.lock = lock;
        this.earlier = earlier;
    }

    /** Opens the folder, made where it is not there; refuses one that the results must not go to. */
    static OutFolder open(Path named, List<Path> folders) throws UsageException, IOException {
        try {
            Files.createDirectories(named);
        } catch (IOException e) {
            throw new UsageException(
                    "无法建立输出文件夹 " + named + "。请核对路径和权限，或换一个。",
                    "The folder " + named + " cannot be made. Check its path and permissions, or choose another.");
        }
        Path path = named.toRealPath();
        for (Path folder : folders) {
            if (folder.toRealPath().startsWith(path)) {
                throw new UsageException(
                        "--out 不能是要校验的文件夹本身或它的上级：" + named + "。请另建一个文件夹。",
                        "--out must not be an audited folder or one above it: " + named
                                + ". Choose a folder of its own.");
            }
        }
        requireOwn(path);
        FileChannel lock = locked(path);
        EarlierResults earlier = EarlierResults.in(List.of(path.resolve(EARLIER), path.resolve(AuditFiles.LINES)));
        return new OutFolder(path, lock, earlier);
    }

    /** Files that bear the results' names, but were not written by an audit, are somebody's own. */
    private static void requireOwn(Path path) throws IOException, UsageException {
        Path lines = path.resolve(AuditFiles.LINES);
        boolean own = Files.isRegularFile(path.resolve(EARLIER)) || (Files.isRegularFile(lines) && isOwn(lines));
        for (String name : Stream.concat(Stream.of(AuditFiles.LINES, AuditFiles.FINDINGS), SUMMARIES.stream())
                .toList()) {
            if (!own && Files.exists(path.resolve(name))) {
                throw new UsageException(
                        "--out 文件夹中已有 " + name + "，且不是先前批量校验的结果。请换一个文件夹，或先移走该文件。",
                        "The folder of --out holds a file " + name
                                + " that no audit wrote. Choose another folder, or move" + " the file away.");
            }
        }
    }

    private static boolean isOwn(Path lines) throws IOException {
        try (InputStream in = Files.newInputStream(lines)) {
            byte[] head = in.readNBytes(OWN_LINE.length);
            return new String(OWN_LINE, StandardCharsets.UTF_8).startsWith(new String(head, StandardCharsets.UTF_8));
        }
    }

    private static FileChannel locked(Path path) throws IOException, UsageException {
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean free;
        try {
            FileLock lock = channel.tryLock();
            free = lock != null;
        } catch (OverlappingFileLockException inUse) {
            free = false;
        } catch (IOException noLocks) {
            free = true;
        }
        if (!free) {
            channel.close();
            throw new UsageException(
                    "另一个 gouji 正在往这个文件夹写结果。请等它结束，或换一个 --out。",
                    "Another gouji is writing its results to this folder. Wait for it, or choose another --out.");
        }
        return channel;
    }

    /** The folder, links followed. */
    Path path() {
        return path;
    }

    /** What holds of the earlier runs; nothing where this run does not go on with them. */
    EarlierAudit earlier(boolean resumes, String settings) throws IOException {
        Path earlier = path.resolve(EARLIER);
        Path lines = path.resolve(AuditFiles.LINES);
        if (!resumes) {
            Files.deleteIfExists(earlier);
            return EarlierAudit.none();
        }
        if (Files.isRegularFile(lines)) {
            keep(lines, earlier);
        }
        return Files.isRegularFile(earlier) ? EarlierAudit.open(earlier, path, settings) : EarlierAudit.none();
    }

    /** Puts the last run's lines behind those that were kept before, so that no kill at any moment loses any. */
    private static void keep(Path lines, Path earlier) throws IOException {
        try (OutputStream out = Files.newOutputStream(earlier, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            // What a killed run left as half a line ends here.
            out.write('\n');
            Files.copy(lines, out);
            out.write('\n');
        }
    }

    /** Removes the summaries of an earlier run, which tell of other results, and what a killed one left half. */
    void clear() throws IOException {
        for (String name : SUMMARIES) {
            Files.deleteIfExists(path.resolve(name));
        }
        try (Stream<Path> files = Files.list(path)) {
            for (Path left : files.filter(OutFolder::isTemporary).toList()) {
                Files.deleteIfExists(left);
            }
        }
    }

    /** Keeps a copy that this run has written or taken over. */
    void keeps(@Nullable String copy) {
        if (copy != null) {
            earlier.copies().remove(copy);
        }
    }

    /**
     * Removes what the end of a whole run leaves without use: earlier lines, copies of what is submitted no more, and the earlier run's
     * notices, which are written anew where they are asked for.
     */
    void finish() throws IOException {
        Files.deleteIfExists(path.resolve(EARLIER));
        for (String copy : earlier.copies()) {
            remove(copy, path.resolve(AnnotatedCopies.FOLDER));
        }
        for (String file : earlier.files()) {
            remove(NoticeFiles.place(file), path.resolve(NoticeFiles.FOLDER));
        }
        earlier.clear();
    }

    private void remove(String result, Path folder) throws IOException {
        try {
            Path file = path.resolve(result).normalize();
            if (file.startsWith(folder) && !file.equals(folder)) {
                Files.deleteIfExists(file);
                removeEmpty(file.getParent(), folder);
            }
        } catch (InvalidPathException notInThisLocale) {
            // It was not written in this locale either.
            return;
        }
    }

    private static void removeEmpty(@Nullable Path from, Path top) throws IOException {
        for (Path folder = from;
                folder != null && folder.startsWith(top) && Files.isDirectory(folder);
                folder = folder.getParent()) {
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(folder);
        }
    }

    /** Removes the temporary files of work that was given up. */
    void sweep() throws IOException {
        Path folder = path.resolve(AnnotatedCopies.FOLDER);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(OutFolder::isTemporary).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isTemporary(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".gouji-") && name.endsWith(".tmp");
    }

    @Override
    public void close() throws IOException {
        lock.close();
        Files.deleteIfExists(path.resolve(LOCK));
    }
}

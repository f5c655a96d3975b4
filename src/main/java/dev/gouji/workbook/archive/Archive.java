package dev.gouji.workbook.archive;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Limits;
import dev.gouji.workbook.read.SourceFiles;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** A zip file, open for reading: its members by number, nothing of it is ever unpacked to the disk. */
public final class Archive implements Closeable {
    private static final int BLOCK = 1 << 16;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final Limits limits;

    private Archive(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        this.entries = Collections.list(zip.getEntries());
    }

    /** Opens the file. */
    public static Archive open(Path file, Limits limits) throws WorkbookException {
        try {
            try (FileChannel channel = FileChannel.open(file)) {
                ArchiveSize.check(channel, limits);
            }
            return new Archive(builder().setPath(file).get(), limits);
        } catch (NoSuchFileException | AccessDeniedException e) {
            throw SourceFiles.unreadable(e);
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** Opens an archive that was read into memory. */
    public static Archive open(byte[] content, Limits limits) throws WorkbookException {
        try {
            ArchiveSize.check(new SeekableInMemoryByteChannel(content), limits);
            return new Archive(
                    builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                            .get(),
                    limits);
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    private static ZipFile.Builder builder() {
        // Its central directory tells all that is needed; names are read by MemberName.
        return ZipFile.builder().setIgnoreLocalFileHeader(true).setUseUnicodeExtraFields(true);
    }

    /** The files in it, in its own order. */
    public List<Member> members() {
        List<Member> members = new ArrayList<>();
        for (int number = 0; number < entries.size(); number++) {
            ZipArchiveEntry entry = entries.get(number);
            if (!entry.isDirectory() && !entry.isUnixSymlink()) {
                members.add(new Member(number, MemberName.of(entry), entry.getSize()));
            }
        }
        return members;
    }

    /** Whether it is itself a document made of parts, such as a workbook under another ending. */
    public boolean isDocument() {
        return zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null;
    }

    /** The member's whole content. */
    public byte[] content(int number) throws WorkbookException {
        ZipArchiveEntry entry = entries.get(number);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw locked();
        }
        limits.requireLoadable(entry.getSize());
        if (entry.getSize() == 0) {
            return new byte[0];
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes((int) entry.getSize());
            CRC32 checksum = new CRC32();
            checksum.update(content);
            if (content.length != entry.getSize() || in.read() >= 0 || checksum.getValue() != entry.getCrc()) {
                throw broken(null);
            }
            return content;
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** The member's first bytes, at most a block of them; none where they cannot be read. */
    public byte[] head(int number) {
        try (InputStream in = zip.getInputStream(entries.get(number))) {
            return in == null ? new byte[0] : in.readNBytes(BLOCK);
        } catch (IOException | RuntimeException e) {
            return new byte[0];
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /**
     * A file in an archive.
     *
     * @param number its place in the archive
     * @param name its path in the archive, made harmless, with {@code /}
     * @param size how many bytes it claims to have
     */
    public record Member(int number, String name, long size) {}

    private static WorkbookException broken(@Nullable Exception cause) {
        return new WorkbookException(
                FailureCode.CORRUPT,
                new Wording(
                        "压缩包残缺，或压缩方式不受支持，无法读取。请重新获取，或解压后校验其中的工作簿。",
                        "The archive is broken, or compressed in an unknown way. Get it again, or unpack it and check the"
                                + " workbooks in it."),
                cause);
    }

    private static WorkbookException locked() {
        return new WorkbookException(
                FailureCode.ENCRYPTED,
                new Wording(
                        "压缩包设有密码，无法读取其中的文件。请解压后再校验。",
                        "The archive is protected by a password, so that its files cannot be read. Unpack it first."));
    }
}

package dev.gouji.workbook.read;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a package, by its central directory, so that a truncated file is an error and not a smaller workbook. What
 * is read of an entry is held against its checksum, and counted.
 */
final class ZipSource implements ZipEntrySource {
    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final Budget budget = new Budget();
    private boolean closed;

    private ZipSource(ZipFile zip) {
        this.zip = zip;
        this.entries = Collections.list(zip.getEntriesInPhysicalOrder());
    }

    static ZipSource open(SourceFile source) throws WorkbookException {
        ZipFile zip;
        try {
            zip = ZipFile.builder().setSeekableByteChannel(source.channel()).get();
        } catch (IOException | RuntimeException e) {
            throw Refusal.corrupt("文件不完整，可能没有下载或复制完", "it is incomplete, perhaps cut off while it was copied", e);
        }
        ZipSource opened = new ZipSource(zip);
        opened.check();
        return opened;
    }

    private void check() throws WorkbookException {
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw Refusal.corrupt("同一部分出现了两次", "a part stands in it twice", null);
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw Refusal.of(
                        FailureCode.ENCRYPTED,
                        "文件被压缩软件加了密码，无法读取。请取消密码后再试。",
                        "The file is encrypted by a zip program. Remove the password and try again.");
            }
        }
        if (names.contains("xl/workbook.bin")) {
            throw Refusal.unsupported("二进制工作簿（.xlsb）", "a binary workbook (.xlsb)");
        }
        if (!names.contains("[content_types].xml")) {
            throw withoutContentTypes(names);
        }
        if (names.contains("word/document.xml")) {
            throw Refusal.notAWorkbook("Word 文档（.docx）", "a Word document (.docx)");
        }
        if (names.contains("ppt/presentation.xml")) {
            throw Refusal.notAWorkbook("演示文稿（.pptx）", "a presentation (.pptx)");
        }
    }

    private static WorkbookException withoutContentTypes(Set<String> names) {
        return names.contains("mimetype") && names.contains("content.xml")
                ? Refusal.unsupported("OpenDocument 文件（如 .ods）", "an OpenDocument file (such as .ods)")
                : Refusal.notAWorkbook("压缩包", "a zip archive");
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(entries);
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        String name = path.startsWith("/") ? path.substring(1) : path;
        ZipArchiveEntry exact = zip.getEntry(name);
        if (exact != null) {
            return exact;
        }
        return entries.stream()
                .filter(entry -> entry.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Checked(budget.counted(zip.getInputStream(entry)), entry);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    /** An entry's bytes; at their end, size and checksum must be what the directory says. */
    private static final class Checked extends CheckedInputStream {
        private final ZipArchiveEntry entry;
        private long size;

        Checked(InputStream in, ZipArchiveEntry entry) {
            super(in, new CRC32());
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            return checked(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            return checked(read, read);
        }

        private int checked(int read, int count) throws IOException {
            if (read >= 0) {
                size += count;
            } else if (size != entry.getSize() || getChecksum().getValue() != entry.getCrc()) {
                throw new IOException("checksum of " + entry.getName());
            }
            return read;
        }
    }
}

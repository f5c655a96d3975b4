package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.ReadBudget;
import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/** A workbook's zip: its central directory decides, and each part that is read is checked against it. */
final class StrictZip implements ZipEntrySource {
    private final ZipFile zip;
    private final ReadBudget budget;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private boolean closed;

    private StrictZip(ZipFile zip, ReadBudget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    static StrictZip open(SourceFile file, ReadBudget budget) throws WorkbookException {
        ZipDirectory.check(file.content(), budget);
        ZipFile zip;
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(file.channel())
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | RuntimeException e) {
            throw Corrupt.incomplete(e);
        }
        StrictZip strict = new StrictZip(zip, budget);
        strict.list();
        return strict;
    }

    private void list() throws WorkbookException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entries.put(key(entry.getName()), entry) != null) {
                throw Corrupt.because(
                        "内部部件 " + entry.getName() + " 出现了两次", "its part " + entry.getName() + " is there twice");
            }
        }
        // A directory found in a file that was cut off can belong to a smaller zip inside it.
        try (InputStream before = zip.getContentBeforeFirstLocalFileHeader()) {
            if (before != null) {
                throw Corrupt.incomplete(null);
            }
        } catch (IOException e) {
            throw Corrupt.incomplete(e);
        }
    }

    /** Whether the zip has the entry. */
    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** Whether an entry's name ends so. */
    boolean hasEnding(String ending) {
        return entries.keySet().stream().anyMatch(name -> name.endsWith(ending));
    }

    /** Refuses a zip whose entries are behind a password. */
    void requireReadable() throws WorkbookException {
        for (ZipArchiveEntry entry : entries.values()) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw Password.unsupported(null);
            }
        }
    }

    /** The parts that POI sees: it would take in the document's properties, which say nothing of the cells. */
    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(entries.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("docprops/"))
                .map(Map.Entry::getValue)
                .toList());
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return entries.get(key(path));
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new CheckedPart(zip.getInputStream(entry), entry, budget);
    }

    /** The entry as it stands, still compressed; null for one that is too large to be kept. */
    @Nullable
    StoredPart small(ZipArchiveEntry entry) throws IOException {
        return StoredPart.isSmall(entry) ? stored(entry) : null;
    }

    /** The entry as it stands, still compressed. */
    StoredPart stored(ZipArchiveEntry entry) throws IOException {
        try (InputStream raw = zip.getRawInputStream(entry)) {
            if (raw == null) {
                throw new IOException("cannot read " + entry.getName());
            }
            return new StoredPart(entry, raw.readAllBytes());
        }
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

    /** Part names are equal whatever their case. */
    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}

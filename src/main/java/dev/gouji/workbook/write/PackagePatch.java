package dev.gouji.workbook.write;

import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.StrictXml;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip package with some parts replaced, added and removed; every other entry is copied as its compressed bytes stand. */
final class PackagePatch implements Closeable {
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final Map<String, byte[]> replaced = new LinkedHashMap<>();
    private final Map<String, byte[]> added = new LinkedHashMap<>();
    private final Set<String> removed = new TreeSet<>();
    private final StrictXml xml = new StrictXml();

    /** Opens the package. */
    PackagePatch(SourceFile source) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(source.channel())
                .setUseUnicodeExtraFields(true)
                .get();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            entries.putIfAbsent(PartName.key(entry.getName()), entry);
        }
    }

    /** Whether the package as opened has the part. */
    boolean has(String name) {
        return entries.containsKey(PartName.key(name));
    }

    /** The part as it was opened. */
    XmlPart part(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(PartName.key(name));
        if (entry == null) {
            throw new IOException("the package has no part " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new XmlPart(entry.getName(), in.readAllBytes());
        }
    }

    /** The relations of the part; empty where it has none. */
    Optional<Relations> relations(String part) throws IOException {
        String name = PartName.relationsOf(part);
        return has(name) ? Optional.of(new Relations(part, part(name))) : Optional.empty();
    }

    /** The names of all parts as opened. */
    List<String> names() {
        return entries.values().stream().map(ZipArchiveEntry::getName).toList();
    }

    /** A name for a new part, numbered as other programs number theirs: some look for a part under no other name. */
    String freeName(String stem, String ending) {
        int number = 1;
        while (stays(stem + number + ending) || stays(PartName.relationsOf(stem + number + ending))) {
            number++;
        }
        return stem + number + ending;
    }

    private boolean stays(String name) {
        return has(name) && !removed.contains(PartName.key(name));
    }

    /** Takes over the part's changes, if it has any. */
    void replace(XmlPart part) throws IOException {
        if (part.isChanged()) {
            replaced.put(PartName.key(part.name()), wellFormed(part.name(), part.bytes()));
        }
    }

    /** Adds a part. */
    void add(String name, byte[] content) throws IOException {
        added.put(name, wellFormed(name, content));
    }

    private byte[] wellFormed(String name, byte[] content) throws IOException {
        try {
            xml.read(content);
            return content;
        } catch (XMLStreamException broken) {
            throw new IOException("the changed part " + name + " would be no XML", broken);
        }
    }

    /** Leaves a part out. */
    void remove(String name) {
        removed.add(PartName.key(name));
    }

    /** Writes the package. */
    void writeTo(SeekableByteChannel channel) throws IOException {
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(channel)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                String key = PartName.key(entry.getName());
                byte[] content = replaced.get(key);
                if (content != null) {
                    write(out, entry.getName(), content, entry.getTime());
                } else if (!removed.contains(key)) {
                    copy(out, entry);
                }
            }
            // The package's own time: the same input gives the same bytes.
            long time =
                    entries.isEmpty() ? 0 : entries.values().iterator().next().getTime();
            for (Map.Entry<String, byte[]> part : added.entrySet()) {
                write(out, part.getKey(), part.getValue(), time);
            }
            out.finish();
        }
    }

    private void copy(ZipArchiveOutputStream out, ZipArchiveEntry entry) throws IOException {
        try (InputStream raw = zip.getRawInputStream(entry)) {
            if (raw == null) {
                throw new IOException("cannot read " + entry.getName());
            }
            out.addRawArchiveEntry(entry, raw);
        }
    }

    private static void write(ZipArchiveOutputStream out, String name, byte[] content, long time) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setSize(content.length);
        entry.setTime(time);
        out.putArchiveEntry(entry);
        try (InputStream in = new ByteArrayInputStream(content)) {
            in.transferTo(out);
        }
        out.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

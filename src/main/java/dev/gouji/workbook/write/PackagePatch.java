package dev.gouji.workbook.write;

import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.StrictXml;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
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
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A zip package with some parts replaced, added and removed; every other entry is copied as its compressed bytes stand. */
final class PackagePatch implements Closeable {
    private static final long LARGEST = 4L << 20;
    private static final List<String> HELD = List.of("[content_types].xml", "styles", "comments", "vmldrawing");
    private static final List<String> READ = List.of("[content_types].xml", "worksheets/", "sharedstrings", "styles");
    private static final long PACKED_IN_MEMORY = 1L << 20;

    private final ZipFile zip;
    private final long size;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final Map<String, byte[]> replaced = new LinkedHashMap<>();
    private final Map<String, byte[]> added = new LinkedHashMap<>();
    private final Set<String> removed = new TreeSet<>();
    private Map<String, byte[]> baseline = Map.of();
    private final StrictXml xml = new StrictXml();

    /** Opens the package. */
    PackagePatch(SourceFile source) throws IOException {
        size = source.size();
        zip = ZipFile.builder()
                .setSeekableByteChannel(source.channel())
                .setUseUnicodeExtraFields(true)
                .get();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            entries.putIfAbsent(PartName.key(entry.getName()), entry);
        }
    }

    /** Whether the package has the part, additions and removals so far included. */
    boolean has(String name) {
        String key = PartName.key(name);
        return added.containsKey(name) || (entries.containsKey(key) && !removed.contains(key));
    }

    /** The part as it is by now. */
    XmlPart part(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(PartName.key(name));
        return new XmlPart(entry == null ? name : entry.getName(), bytes(name));
    }

    /** Whether the part, as a million formatted empty rows make it, is too large to be held in memory whole, and so to be changed. */
    boolean isHuge(String name) throws IOException {
        String key = PartName.key(name);
        ZipArchiveEntry entry = entries.get(key);
        return entry != null && !replaced.containsKey(key) && entry.getSize() > LARGEST;
    }

    /** Whether a part that has to be held in memory whole is too large for that; a sheet is left as it is, then. */
    boolean hasHugePart(String main) throws IOException {
        for (ZipArchiveEntry entry : entries.values()) {
            String key = PartName.key(entry.getName());
            boolean held = key.equals(PartName.key(main))
                    || key.endsWith(".rels")
                    || HELD.stream().anyMatch(key::contains);
            if (held && entry.getSize() > LARGEST) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part that reading has not looked into, and that would only be copied, has a document type. */
    boolean hasStrangePart(String main) throws IOException {
        for (ZipArchiveEntry entry : entries.values()) {
            String key = PartName.key(entry.getName());
            boolean copied = (key.endsWith(".xml") || key.endsWith(".vml"))
                    && !key.equals(PartName.key(main))
                    && READ.stream().noneMatch(key::contains);
            if (copied && entry.getSize() > 0) {
                try (InputStream content = zip.getInputStream(entry)) {
                    if (xml.hasDocumentType(content)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The part's bytes as they are by now. */
    byte[] bytes(String name) throws IOException {
        byte[] changed = replaced.getOrDefault(PartName.key(name), added.get(name));
        return changed == null ? opened(name, replaced) : changed;
    }

    private byte[] opened(String name, Map<String, byte[]> before) throws IOException {
        String key = PartName.key(name);
        byte[] known = before.get(key);
        if (known != null) {
            return known;
        }
        ZipArchiveEntry entry = entries.get(key);
        if (entry == null || removed.contains(key)) {
            throw new IOException("the package has no part " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    /** Remembers the parts as they are by now, as what the changes to come are made to. */
    void rememberBaseline() {
        baseline = Map.copyOf(replaced);
    }

    /** The parts that were changed since the baseline, each with its bytes at that time. */
    Map<String, byte[]> changedSince() throws IOException {
        Map<String, byte[]> changed = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> part : replaced.entrySet()) {
            byte[] before = opened(part.getKey(), baseline);
            if (before != part.getValue()) {
                changed.put(part.getKey(), before);
            }
        }
        return changed;
    }

    /** The parts added, by their names. */
    Set<String> added() {
        return added.keySet();
    }

    /** The relations of the part; empty where it has none. */
    Optional<Relations> relations(String part) throws IOException {
        String name = PartName.relationsOf(part);
        return has(name) ? Optional.of(new Relations(part, part(name))) : Optional.empty();
    }

    /** A name for a new part, numbered as other programs number theirs: some look for a part under no other name. */
    String freeName(String stem, String ending) {
        int number = 1;
        while (has(stem + number + ending) || has(PartName.relationsOf(stem + number + ending))) {
            number++;
        }
        return stem + number + ending;
    }

    /** Takes over the part's changes, if it has any. */
    void replace(XmlPart part) throws IOException {
        if (part.isChanged()) {
            replace(part.name(), part.bytes());
        }
    }

    /** Takes over the part's changes, or the part where it is new. */
    void put(XmlPart part) throws IOException {
        if (has(part.name())) {
            replace(part);
        } else {
            add(part.name(), part.bytes());
        }
    }

    /** Whether anything differs from the package as it was opened. */
    boolean isChanged() {
        return !replaced.isEmpty() || !added.isEmpty() || !removed.isEmpty();
    }

    /** Gives the part other content. */
    void replace(String name, byte[] content) throws IOException {
        if (added.containsKey(name)) {
            added.put(name, wellFormed(name, content));
        } else {
            replaced.put(PartName.key(name), wellFormed(name, content));
        }
    }

    /** Adds a part. */
    void add(String name, byte[] content) throws IOException {
        added.put(name, wellFormed(name, content));
    }

    /** Takes over a part that is known to be well-formed, be it new or not. */
    void putWellFormed(String name, byte[] content) {
        if (has(name) && !added.containsKey(name)) {
            replaced.put(PartName.key(name), content);
        } else {
            added.put(name, content);
        }
    }

    /** Sheets, relations and content types are read anyway, to their ends, before the package is used. */
    private byte[] wellFormed(String name, byte[] content) throws IOException {
        if (PartName.folder(name).endsWith("worksheets/")
                || name.endsWith(".rels")
                || name.equalsIgnoreCase(ContentTypes.NAME)) {
            return content;
        }
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
        if (size > PACKED_IN_MEMORY) {
            pack(channel);
            return;
        }
        // A zip is written in many small pieces, back and forth, which cost a file more than the memory.
        try (SeekableInMemoryByteChannel memory = new SeekableInMemoryByteChannel()) {
            pack(memory);
            ByteBuffer all = ByteBuffer.wrap(memory.array(), 0, (int) memory.size());
            while (all.hasRemaining()) {
                channel.write(all);
            }
        }
    }

    private void pack(SeekableByteChannel channel) throws IOException {
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(channel)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                String key = PartName.key(entry.getName());
                byte[] content = replaced.get(key);
                if (removed.contains(key)) {
                    continue;
                }
                if (content != null) {
                    write(out, entry.getName(), content, entry.getTime());
                } else {
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

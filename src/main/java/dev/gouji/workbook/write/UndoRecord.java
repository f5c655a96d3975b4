package dev.gouji.workbook.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a run changed in a package, kept with the package so that the next run, or {@code check --clean}, can give every part
 * back as it was. It holds as long as no other program has saved the workbook.
 */
final class UndoRecord {
    /** Begins the id of the relation to it. */
    static final String RELATION = "rIdGoujiUndo";

    private static final String NAMESPACE = "urn:gouji:undo:1";

    private UndoRecord() {}

    /** The record of all changes since the package's baseline, as a part. */
    static byte[] of(PackagePatch parts) throws IOException {
        StringBuilder xml = new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<undo xmlns=\"")
                .append(NAMESPACE)
                .append("\">");
        for (String name : parts.added()) {
            xml.append("<added part=\"").append(XmlEscape.attribute(name));
            xml.append("\" digest=\"")
                    .append(DigestUtils.sha256Hex(parts.bytes(name)))
                    .append("\"/>");
        }
        for (Map.Entry<String, byte[]> changed : parts.changedSince().entrySet()) {
            byte[] after = parts.bytes(changed.getKey());
            Change change = Change.between(changed.getValue(), after);
            xml.append("<changed part=\"").append(XmlEscape.attribute(changed.getKey()));
            xml.append("\" digest=\"").append(DigestUtils.sha256Hex(after));
            xml.append("\" from=\"").append(change.from);
            xml.append("\" length=\"").append(change.length).append("\">");
            xml.append(Base64.getEncoder().encodeToString(change.before)).append("</changed>");
        }
        return xml.append("</undo>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the part is a record. */
    static boolean is(XmlPart part) {
        return part.root().localName().equals("undo")
                && part.root().namespace(part.root().prefix()).equals(NAMESPACE);
    }

    /** Gives all parts back as the record says; does nothing, and says so, where a part is not as it was left. */
    static boolean restore(XmlPart record, PackagePatch parts) throws IOException {
        Map<String, byte[]> before = new LinkedHashMap<>();
        for (XmlElement element : record.root().children("changed")) {
            Optional<byte[]> restored = restored(record, element, parts);
            if (restored.isEmpty()) {
                return false;
            }
            before.put(element.value("part"), restored.get());
        }
        List<String> added = new ArrayList<>();
        for (XmlElement element : record.root().children("added")) {
            String name = element.value("part");
            if (!parts.has(name) || !isAsItWas(element, parts.bytes(name))) {
                return false;
            }
            added.add(name);
        }
        for (Map.Entry<String, byte[]> part : before.entrySet()) {
            parts.replace(part.getKey(), part.getValue());
        }
        added.forEach(parts::remove);
        parts.remove(record.name());
        return true;
    }

    /** What somebody wrote into an added part, such as a comment, is not removed with it; a findings sheet is gouji's with all that is in it. */
    private static boolean isAsItWas(XmlElement added, byte[] now) {
        String digest = added.value("digest");
        return digest.isEmpty()
                || added.value("part").contains("/worksheets/")
                || DigestUtils.sha256Hex(now).equals(digest);
    }

    private static Optional<byte[]> restored(XmlPart record, XmlElement element, PackagePatch parts)
            throws IOException {
        String name = element.value("part");
        if (!parts.has(name)) {
            return Optional.empty();
        }
        byte[] now = parts.bytes(name);
        int from = element.number("from", -1);
        int length = element.number("length", -1);
        boolean fits = from >= 0 && length >= 0 && length <= now.length - from;
        if (!fits || !DigestUtils.sha256Hex(now).equals(element.value("digest"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Change(from, length, Base64.getDecoder().decode(record.contentOf(element))).undone(now));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** Bytes in the place of which others stand now. */
    private static final class Change {
        private final int from;
        private final int length;
        private final byte[] before;

        Change(int from, int length, byte[] before) {
            this.from = from;
            this.length = length;
            this.before = before;
        }

        static Change between(byte[] before, byte[] after) {
            int shorter = Math.min(before.length, after.length);
            int head = Arrays.mismatch(before, after);
            head = head < 0 ? shorter : head;
            int tail = 0;
            while (tail < shorter - head && before[before.length - 1 - tail] == after[after.length - 1 - tail]) {
                tail++;
            }
            return new Change(head, after.length - tail - head, Arrays.copyOfRange(before, head, before.length - tail));
        }

        byte[] undone(byte[] after) {
            byte[] whole = new byte[after.length - length + before.length];
            System.arraycopy(after, 0, whole, 0, from);
            System.arraycopy(before, 0, whole, from, before.length);
            System.arraycopy(after, from + length, whole, from + before.length, after.length - from - length);
            return whole;
        }
    }
}

package dev.gouji.workbook.archive;

import dev.gouji.workbook.SafeName;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The names of an archive's members: whatever they are, they name something below the archive, on any file system. */
final class MemberName {
    private static final String NOTHING = "_";

    private MemberName() {}

    /** The member's name, in UTF-8 or as Windows in Chinese writes it, made harmless. */
    static String of(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean stated = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
        return harmless(stated || raw == null ? entry.getName() : decoded(raw));
    }

    private static String decoded(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, Charset.forName("GB18030"));
        }
    }

    /** The name without steps upwards, drives and roots. */
    static String harmless(String name) {
        List<String> steps = new ArrayList<>();
        for (String step : name.replace('\\', '/').split("/", -1)) {
            if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(SafeName.of(step));
            }
        }
        return steps.isEmpty() ? NOTHING : String.join("/", steps);
    }
}

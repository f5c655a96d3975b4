package dev.gouji.workbook.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The names of an archive's members: whatever they are, they name something below the archive, on any file system. */
final class MemberName {
    /** What Windows allows in no name; a file of the audit may be carried there. */
    private static final String FORBIDDEN = "<>:\"|?*";

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
                steps.add(harmlessStep(step));
            }
        }
        return steps.isEmpty() ? NOTHING : String.join("/", steps);
    }

    private static String harmlessStep(String step) {
        StringBuilder harmless = new StringBuilder();
        step.codePoints()
                .map(character -> isForbidden(character) ? '_' : character)
                .forEach(harmless::appendCodePoint);
        // Windows drops dots and spaces at a name's end.
        int end = harmless.length();
        while (end > 0 && (harmless.charAt(end - 1) == '.' || harmless.charAt(end - 1) == ' ')) {
            end--;
        }
        return end == 0 ? NOTHING : harmless.substring(0, end);
    }

    private static boolean isForbidden(int character) {
        return FORBIDDEN.indexOf(character) >= 0
                || Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE
                || character == 0xFFFD;
    }
}

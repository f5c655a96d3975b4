package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.SourceFile;

/** Tells by a file's first bytes what it is: its name says nothing certain. */
final class ContainerCheck {
    private static final int HEAD = 4096;

    private ContainerCheck() {}

    /** Returns where the file is a zip, broken or not, and otherwise says what it is. */
    static void requireZip(SourceFile file) throws WorkbookException {
        byte[] head = file.head(HEAD);
        if (isZip(head)) {
            return;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            throw OleContents.refusal(file);
        }
        if (isZeros(head)) {
            throw Corrupt.incomplete(null);
        }
        throw foreign(head).refused();
    }

    private static ForeignFile foreign(byte[] head) {
        if (startsWith(head, '%', 'P', 'D', 'F', '-')) {
            return ForeignFile.PDF;
        }
        if (startsWith(head, '{', '\\', 'r', 't', 'f')) {
            return ForeignFile.RTF;
        }
        if (isImage(head)) {
            return ForeignFile.IMAGE;
        }
        if (startsWith(head, 'R', 'a', 'r', '!')
                || startsWith(head, '7', 'z', 0xBC, 0xAF)
                || startsWith(head, 0x1F, 0x8B)) {
            return ForeignFile.ARCHIVE;
        }
        if (isBareBiff(head)) {
            return ForeignFile.XLS_95;
        }
        return TextContents.identify(head);
    }

    private static boolean isZip(byte[] head) {
        int third = head.length < 3 ? 0 : head[2];
        return startsWith(head, 'P', 'K') && third >= 0 && third < 0x10;
    }

    private static boolean isImage(byte[] head) {
        boolean bitmap = startsWith(head, 'B', 'M') && head.length > 26 && head[6] == 0;
        return bitmap
                || startsWith(head, 0x89, 'P', 'N', 'G')
                || startsWith(head, 0xFF, 0xD8, 0xFF)
                || startsWith(head, 'G', 'I', 'F', '8');
    }

    /** A stream of records without a container, as Excel 2 to 4 saved and some export programs still do. */
    private static boolean isBareBiff(byte[] head) {
        return head.length > 4 && head[0] == 0x09 && head[1] >= 0 && head[1] <= 8 && head[1] % 2 == 0 && head[3] == 0;
    }

    private static boolean isZeros(byte[] head) {
        for (byte b : head) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] head, int... prefix) {
        if (head.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (head[i] != (byte) prefix[i]) {
                return false;
            }
        }
        return true;
    }
}

package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.ForeignFile;
import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells by a file's first bytes what it is: its name says nothing certain. */
final class ContainerCheck {
    private static final int HEAD = 4096;

    private ContainerCheck() {}

    /** The kind of workbook, a zip that may be broken included; throws what else the file is. */
    static WorkbookKind identify(SourceFile file) throws WorkbookException {
        byte[] head = file.head(HEAD);
        if (isZip(head)) {
            return WorkbookKind.PACKAGE;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            try (POIFSFileSystem container = CompoundFile.open(file)) {
                return OleContents.identify(container);
            } catch (IOException e) {
                throw Corrupt.incomplete(e);
            }
        }
        if (isZeros(head)) {
            throw Corrupt.incomplete(null);
        }
        ForeignFile foreign = foreign(head);
        if (foreign == ForeignFile.HTML) {
            return WorkbookKind.WEB_PAGE;
        }
        throw foreign.refused();
    }

    /** Makes sure of a file that was decrypted: whatever else it is, it is not looked into further. */
    static void requirePackage(SourceFile file) throws WorkbookException {
        if (!isZip(file.head(HEAD))) {
            throw Corrupt.because("加密的内容不是工作簿", "what was encrypted is no workbook");
        }
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

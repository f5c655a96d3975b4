package dev.gouji.workbook.read;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells by its content, never by its name, what a file is. */
final class FileKind {
    private static final int HEAD = 4096;

    private FileKind() {}

    /** Whether it is a zip package; any other kind is refused by its name. */
    static void requirePackage(SourceFile source) throws WorkbookException {
        byte[] head = source.head(HEAD);
        if (head.length == 0) {
            throw Refusal.corrupt("文件是空的（0 字节）", "it is empty (0 bytes)", null);
        }
        if (startsWith(head, 'P', 'K')) {
            return;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            throw compound(source);
        }
        if (startsWith(head, 0x09, 0x00)
                || startsWith(head, 0x09, 0x02)
                || startsWith(head, 0x09, 0x04)
                || startsWith(head, 0x09, 0x08)) {
            throw Refusal.unsupported(
                    "很旧的 .xls 工作簿（Excel 5.0/95 或更早）", "a very old .xls workbook (Excel 5.0/95 or older)");
        }
        throw other(head);
    }

    private static WorkbookException compound(SourceFile source) {
        try (InputStream bytes = Channels.newInputStream(source.channel());
                POIFSFileSystem files = new POIFSFileSystem(bytes)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return Refusal.of(
                        FailureCode.ENCRYPTED,
                        "工作簿设有打开密码，无法读取。请在 Excel 或 WPS 中打开，取消密码保存后再试。",
                        "The workbook is encrypted with a password. Open it in Excel or WPS, remove the password, save it and try again.");
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return Refusal.unsupported("旧格式的 .xls 工作簿", "a workbook of the old .xls format");
            }
            if (root.hasEntryCaseInsensitive("Book")) {
                return Refusal.unsupported("很旧的 .xls 工作簿（Excel 5.0/95）", "a very old .xls workbook (Excel 5.0/95)");
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Refusal.notAWorkbook("Word 文档（.doc）", "a Word document (.doc)");
            }
            return Refusal.notAWorkbook("其他程序的文件", "another program's file");
        } catch (IOException | RuntimeException e) {
            return Refusal.corrupt("旧格式的 .xls 文件不完整", "the old .xls file is incomplete", e);
        }
    }

    private static WorkbookException other(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).strip();
        String start = text.replaceFirst("^(?:\\u00EF\\u00BB\\u00BF|\\u00FF\\u00FE|\\u00FE\\u00FF)", "")
                .replace("\0", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf")) {
            return Refusal.notAWorkbook("PDF 文件", "a PDF file");
        }
        if (start.startsWith("{\\rtf")) {
            return Refusal.notAWorkbook("RTF 文档", "an RTF document");
        }
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return Refusal.unsupported("XML 表格（2003 格式）", "an XML spreadsheet (2003)");
        }
        if (start.contains("<html")
                || start.contains("<table")
                || start.startsWith("<!doctype html")
                || start.startsWith("mime-version:")) {
            return Refusal.unsupported("网页（HTML）表格，只是用了工作簿的文件名", "a web page (HTML) under a workbook's name");
        }
        if (text.chars().noneMatch(FileKind::isControl)) {
            return Refusal.unsupported("纯文本或 CSV 文件", "a plain text or CSV file");
        }
        return Refusal.notAWorkbook("无法识别的文件", "a file of an unknown kind");
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\t' && character != '\r' && character != '\n';
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int at = 0; at < bytes.length; at++) {
            if ((head[at] & 0xFF) != bytes[at]) {
                return false;
            }
        }
        return true;
    }
}

package dev.gouji.hostile;

import static dev.gouji.hostile.HostileFile.corrupt;
import static dev.gouji.hostile.HostileFile.tooLarge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;

/** Workbooks of the old format, web pages, and workbooks behind a password. */
final class OldHostileWorkbooks {
    private static final int STRINGS = 0xFC;

    private OldHostileWorkbooks() {}

    static List<HostileFile> all() {
        return List.of(
                tooLarge("30 MB.xls", "xls-bytes", () -> xls(book -> book.addPicture(new byte[30 << 20], 5))),
                tooLarge("600000 cells.xls", "cells", () -> xls(book -> fill(book, 60_000, 10))),
                tooLarge("a hundred thousand merges.xls", "merges", () -> xls(OldHostileWorkbooks::merge)),
                corrupt(
                        "a record longer than the file.xls",
                        () -> changed(
                                record -> {
                                    record.putShort(2, (short) 0x7FFF);
                                },
                                0x85)),
                corrupt(
                        "two thousand million strings.xls",
                        () -> changed(
                                record -> {
                                    record.putInt(8, Integer.MAX_VALUE);
                                },
                                STRINGS)),
                corrupt(
                        "a negative number of strings.xls",
                        () -> changed(
                                record -> {
                                    record.putInt(8, -5);
                                },
                                STRINGS)),
                corrupt(
                        "a string longer than the file.xls",
                        () -> changed(
                                record -> {
                                    record.putShort(12, (short) 0xFFFF);
                                },
                                STRINGS)),
                corrupt(
                        "records of no length.xls",
                        () -> changed(
                                record -> {
                                    for (int at = 0; at < record.limit(); at++) {
                                        record.put(at, (byte) 0);
                                    }
                                },
                                0x3D)),
                tooLarge(
                        "8 MB of a page.xls",
                        "page-bytes",
                        () -> text("<table><tr><td>1", "</td><td>1", 900_000, "</td></tr></table>")),
                tooLarge(
                        "700000 cells of a page.xls",
                        "page-tags",
                        () -> text("<table>", "<tr><td>", 520_000, "</table>")),
                corrupt(
                        "a hundred thousand levels.xls",
                        () -> text("<table><tr><td>", "<div>", 100_000, "</td></tr></table>")),
                corrupt(
                        "tables in tables.xls",
                        () -> text("", "<table><tr><td>", 30_000, "x" + "</table>".repeat(30_000))),
                tooLarge(
                        "a million columns.xls",
                        "page-tags",
                        () -> text("<table>", "<tr><td colspan=16000>1</td></tr>", 50_000, "</table>")),
                tooLarge("a long wait for the password.xlsx", "password-rounds", OldHostileWorkbooks::spun));
    }

    private interface Change {
        void make(HSSFWorkbook book);
    }

    private static byte[] xls(Change change) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("数据").createRow(0).createCell(0).setCellValue("甲");
            change.make(book);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(HSSFWorkbook book, int rows, int columns) {
        var sheet = book.createSheet("多");
        for (int row = 0; row < rows; row++) {
            var line = sheet.createRow(row);
            for (int column = 0; column < columns; column++) {
                line.createCell(column).setCellValue(row);
            }
        }
    }

    private static void merge(HSSFWorkbook book) {
        for (int at = 0; at < 2; at++) {
            var sheet = book.createSheet("合并" + at);
            for (int row = 0; row < 30_000; row++) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, 1));
                sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 3, 4));
            }
        }
    }

    /** A workbook of which the first record of that kind is another; it is given with its head. */
    private static byte[] changed(Consumer<ByteBuffer> change, int kind) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(xls(book -> {})))) {
            byte[] stream;
            try (InputStream in = container.createDocumentInputStream("Workbook")) {
                stream = in.readAllBytes();
            }
            ByteBuffer records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
            int at = 0;
            while (records.getShort(at) != kind) {
                at += 4 + (records.getShort(at + 2) & 0xFFFF);
            }
            int length = 4 + (records.getShort(at + 2) & 0xFFFF);
            change.accept(records.slice(at, length).order(ByteOrder.LITTLE_ENDIAN));
            return container(Map.of("Workbook", stream));
        }
    }

    private static byte[] container(Map<String, byte[]> documents) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            for (Map.Entry<String, byte[]> document : documents.entrySet()) {
                container.createDocument(new ByteArrayInputStream(document.getValue()), document.getKey());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] text(String start, String piece, int times, String end) {
        return (start + piece.repeat(times) + end).getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook whose password has to be hashed ten million times before it can be tried. */
    private static byte[] spun() throws IOException {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("secret");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(HostilePackages.with());
            }
            String ways = new String(document(container, "EncryptionInfo"), StandardCharsets.ISO_8859_1);
            byte[] longer = ways.replace("spinCount=\"100000\"", "spinCount=\"10000000\"")
                    .getBytes(StandardCharsets.ISO_8859_1);
            return container(
                    Map.of("EncryptionInfo", longer, "EncryptedPackage", document(container, "EncryptedPackage")));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static byte[] document(POIFSFileSystem container, String name) throws IOException {
        try (InputStream in = container.createDocumentInputStream(name)) {
            return in.readAllBytes();
        }
    }
}

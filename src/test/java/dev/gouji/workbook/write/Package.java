package dev.gouji.workbook.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook's package as its parts, to build odd ones by hand and to compare what was written. */
record Package(Map<String, byte[]> parts) {
    static Package of(Path file) throws IOException {
        return read(file, false);
    }

    /** The parts as their compressed bytes. */
    static Package compressed(Path file) throws IOException {
        return read(file, true);
    }

    static Package of(XSSFWorkbook workbook, Path scratch) throws IOException {
        try (workbook;
                var out = Files.newOutputStream(scratch)) {
            workbook.write(out);
        }
        return of(scratch);
    }

    private static Package read(Path file, boolean raw) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                try (var in = raw ? zip.getRawInputStream(entry) : zip.getInputStream(entry)) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return new Package(parts);
    }

    String text(String part) {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new AssertionError("no part " + part + " in " + parts.keySet());
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    Package with(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Package with(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    /** The same with one text in one part exchanged. */
    Package changed(String part, String from, String to) {
        String text = text(part);
        if (!text.contains(from)) {
            throw new AssertionError(part + " has no " + from + ": " + text);
        }
        return with(part, text.replace(from, to));
    }

    /** The same with a part under another name; what refers to it is changed by the caller. */
    Package renamed(String from, String to) {
        Map<String, byte[]> renamed = new LinkedHashMap<>();
        parts.forEach((name, bytes) -> renamed.put(name.equals(from) ? to : name, bytes));
        return new Package(renamed);
    }

    Path writeTo(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(file, bytes.toByteArray());
    }
}

package dev.gouji.workbook.summary;

import dev.gouji.workbook.summary.SummaryList.Placed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Puts the lists' rows and links into a package that has all the rest. */
final class SummaryPackage {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int LEVEL = 4;
    private static final Pattern DIMENSION = Pattern.compile("<dimension [^>]*/>");
    private static final String ROWS_END = "</sheetData>";
    /** Of what may follow hyperlinks, POI always writes the margins. */
    private static final String AFTER_LINKS = "<pageMargins";

    private final byte[] frame;
    private final Map<String, ListPart> parts = new HashMap<>();

    /** @param frame the package without rows */
    SummaryPackage(byte[] frame, List<Placed> lists) {
        this.frame = frame;
        lists.forEach(list -> parts.put(list.entry(), list.part()));
    }

    /** Writes the whole package; the same bytes for the same content. */
    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(frame))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                begin(zip, entry.getName());
                ListPart part = parts.get(entry.getName());
                if (part == null) {
                    entries.transferTo(zip);
                } else {
                    sheet(zip, new String(entries.readAllBytes(), StandardCharsets.UTF_8), part);
                    links(zip, entry.getName(), part);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static void sheet(ZipOutputStream zip, String xml, ListPart part) throws IOException {
        int rows = xml.indexOf(ROWS_END);
        int links = xml.indexOf(AFTER_LINKS, rows);
        // POI knows of the headings alone; the element may be left out.
        put(zip, DIMENSION.matcher(xml.substring(0, rows)).replaceFirst(""));
        part.writeTo(zip);
        put(zip, xml.substring(rows, links));
        if (!part.links().isEmpty()) {
            part.links().writeElement(zip);
        }
        put(zip, xml.substring(links));
    }

    private static void links(ZipOutputStream zip, String entry, ListPart part) throws IOException {
        if (!part.links().isEmpty()) {
            zip.closeEntry();
            int name = entry.lastIndexOf('/') + 1;
            begin(zip, entry.substring(0, name) + "_rels/" + entry.substring(name) + ".rels");
            part.links().writeRelations(zip);
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private static void put(OutputStream out, String xml) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}

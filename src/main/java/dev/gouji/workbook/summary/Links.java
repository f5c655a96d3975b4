package dev.gouji.workbook.summary;

import dev.gouji.table.CellPosition;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hyperlinks of one sheet, all to annotated copies. */
final class Links implements Closeable {
    /** Excel calls a workbook damaged that has more on a sheet. */
    static final int MOST = 65_530;

    private static final int LONGEST_SHEET_NAME = 31;
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Spool cells;
    private final Spool relations;
    private int count;
    private int targets;
    private String last = "";

    Links(Path folder) throws IOException {
        this.cells = new Spool(folder);
        this.relations = new Spool(folder);
    }

    /** Links the cell to a copy, or a cell in it; false where that cannot be. */
    boolean add(CellPosition from, @Nullable String copy, @Nullable String sheet, @Nullable String cell)
            throws IOException {
        Optional<String> target = copy == null || count >= MOST ? Optional.empty() : LinkTarget.of(copy);
        if (target.isEmpty()) {
            return false;
        }
        if (!target.get().equals(last)) {
            last = target.get();
            targets++;
            relations.add("<Relationship Id=\"rId" + targets + "\" Type=\"" + RELATIONS + "/hyperlink\" Target=\""
                    + last + "\" TargetMode=\"External\"/>");
        }
        count++;
        StringBuilder xml = new StringBuilder("<hyperlink ref=\"")
                .append(from)
                .append("\" r:id=\"rId")
                .append(targets)
                .append('"');
        if (sheet != null && cell != null && sheet.length() <= LONGEST_SHEET_NAME) {
            xml.append(" location=\"");
            CellXml.escape(
                    xml,
                    CellXml.plain("'" + sheet.replace("'", "''") + "'!" + cell).replace('\n', ' '));
            xml.append('"');
        }
        cells.add(xml.append("/>"));
        return true;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Writes the sheet part's element. */
    void writeElement(OutputStream out) throws IOException {
        put(out, "<hyperlinks xmlns:r=\"" + RELATIONS + "\">");
        cells.copyTo(out);
        put(out, "</hyperlinks>");
    }

    /** Writes the sheet's relations part. */
    void writeRelations(OutputStream out) throws IOException {
        put(
                out,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        relations.copyTo(out);
        put(out, "</Relationships>");
    }

    private static void put(OutputStream out, String xml) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        try (cells;
                relations) {
            last = "";
        }
    }
}

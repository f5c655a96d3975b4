package dev.gouji.workbook.summary;

import dev.gouji.table.CellPosition;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a list. */
final class ListPart implements Closeable {
    private final int first;
    private final Spool body;
    private final Links links;
    private final Rows rows;

    /** @param first the first row, from 0 */
    ListPart(LookStyles styles, Path folder, int first) throws IOException {
        this.first = first;
        this.body = new Spool(folder);
        this.links = new Links(folder);
        this.rows = new Rows(styles, body, first);
    }

    Rows rows() {
        return rows;
    }

    Links links() {
        return links;
    }

    /** How many rows there are. */
    int count() {
        return rows.row() - first;
    }

    /** A cell that leads to a workbook's copy, or a cell in it, where there is one. */
    void link(int column, String text, @Nullable String copy, @Nullable String sheet, @Nullable String cell)
            throws IOException {
        boolean linked = !text.isEmpty() && links.add(new CellPosition(rows.row(), column), copy, sheet, cell);
        rows.text(column, linked ? Look.LINK : Look.TEXT, text);
    }

    /** Writes the rows into the sheet's part. */
    void writeTo(OutputStream out) throws IOException {
        body.copyTo(out);
    }

    @Override
    public void close() throws IOException {
        try (body) {
            links.close();
        }
    }
}

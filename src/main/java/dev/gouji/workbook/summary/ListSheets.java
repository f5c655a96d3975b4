package dev.gouji.workbook.summary;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A list that goes on on a further sheet where one is full. */
final class ListSheets implements Closeable {
    private final LookStyles styles;
    private final Path folder;
    private final ListForm form;
    private final int last;
    private final List<ListPart> parts = new ArrayList<>();

    /** @param limit how many rows a sheet has */
    ListSheets(LookStyles styles, Path folder, ListForm form, int limit) throws IOException {
        this.styles = styles;
        this.folder = folder;
        this.form = form;
        this.last = limit - form.firstRow();
        this.parts.add(new ListPart(styles, folder, form.firstRow()));
    }

    /** Where the next row goes. */
    ListPart next() throws IOException {
        ListPart current = parts.get(parts.size() - 1);
        if (current.count() == last) {
            current = new ListPart(styles, folder, form.firstRow());
            parts.add(current);
        }
        return current;
    }

    /** The sheets, at least one. */
    List<ListPart> parts() {
        return parts;
    }

    ListForm form() {
        return form;
    }

    @Override
    public void close() throws IOException {
        IOException failed = null;
        for (ListPart part : parts) {
            try {
                part.close();
            } catch (IOException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}

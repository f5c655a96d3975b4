package dev.gouji.layout;

import dev.gouji.table.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A built-in layout's file, read once. */
final class LayoutResource {
    private final String code;
    private @Nullable Layout layout;

    LayoutResource(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    synchronized Layout layout() {
        if (layout == null) {
            layout = read(code + ".xml");
        }
        return layout;
    }

    private static Layout read(String file) {
        try (InputStream bytes = LayoutResource.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("built-in layout is missing: " + file);
            }
            return LayoutFile.read(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LayoutException e) {
            throw new IllegalStateException(e);
        }
    }
}

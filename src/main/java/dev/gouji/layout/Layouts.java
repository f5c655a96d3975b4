package dev.gouji.layout;

import dev.gouji.table.Layout;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The official layouts that gouji knows, the newest last. */
public record Layouts(List<Layout> all) {
    private static final List<String> BUILT_IN = List.of("2019", "2021");

    public Layouts {
        all = List.copyOf(all);
    }

    /** The built-in layouts. */
    public static Layouts builtIn() {
        List<Layout> layouts = new ArrayList<>();
        for (String code : BUILT_IN) {
            layouts.add(load(code + ".yaml"));
        }
        return new Layouts(layouts);
    }

    /** The layout of that code. */
    public Optional<Layout> find(String code) {
        return all.stream().filter(layout -> layout.code().equals(code)).findFirst();
    }

    /** The layout in force for reports on the year. */
    public Optional<Layout> inForce(int year) {
        return all.stream().filter(layout -> layout.isFor(year)).findFirst();
    }

    private static Layout load(String file) {
        try (InputStream bytes = Layouts.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("built-in layout is missing: " + file);
            }
            return LayoutFile.read(file, new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LayoutException e) {
            throw new IllegalStateException(e);
        }
    }
}

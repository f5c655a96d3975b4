package dev.gouji.output.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with slots <code>{{name}}</code>.
 *
 * @param text as the resource holds it
 */
record Template(String text) {
    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

    /** The template of that name. */
    static Template named(String name) throws IOException {
        return new Template(resource(name));
    }

    /** The resource of that name beside this class; with the line ends that browsers make of all others. */
    static String resource(String name) throws IOException {
        try (InputStream bytes = Template.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("a part of the page is missing: " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    /** Writes the page, each slot by what the filling writes for it. */
    void write(Writer out, Filling filling) throws IOException {
        Matcher slot = SLOT.matcher(text);
        int from = 0;
        while (slot.find()) {
            out.write(text, from, slot.start() - from);
            filling.fill(out, slot.group(1));
            from = slot.end();
        }
        out.write(text, from, text.length() - from);
    }

    /** Writes what goes into a slot. */
    @FunctionalInterface
    interface Filling {
        /** Writes the content of the slot of that name. */
        void fill(Writer out, String slot) throws IOException;
    }
}

package dev.gouji.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One JSON document while it is written; the writer below stays open. */
final class JsonStream implements Closeable {
    /** It may be shown on a terminal. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new JsonEscapes(VisibleText::isObeyed))
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final Writer out;
    private final JsonGenerator generator;

    /** A document in lines, whose objects and lists of that depth and deeper stand in one line each. */
    JsonStream(Writer out, int inlineFrom) {
        this(out, new LinedContext(new LeafLines(inlineFrom)));
    }

    private JsonStream(Writer out, ObjectWriteContext context) {
        this.out = out;
        this.generator = FACTORY.createGenerator(context, out);
    }

    /** A document in one line. */
    static JsonStream compact(Writer out) {
        return new JsonStream(out, ObjectWriteContext.empty());
    }

    JsonStream startObject() throws IOException {
        return write(generator::writeStartObject);
    }

    JsonStream startObject(String name) throws IOException {
        return write(() -> generator.writeObjectPropertyStart(wellFormed(name)));
    }

    JsonStream endObject() throws IOException {
        return write(generator::writeEndObject);
    }

    JsonStream startList() throws IOException {
        return write(generator::writeStartArray);
    }

    JsonStream startList(String name) throws IOException {
        return write(() -> generator.writeArrayPropertyStart(name));
    }

    JsonStream endList() throws IOException {
        return write(generator::writeEndArray);
    }

    /** A text as a list's next value. */
    JsonStream item(String text) throws IOException {
        return write(() -> generator.writeString(wellFormed(text)));
    }

    JsonStream field(String name, @Nullable String text) throws IOException {
        return write(() -> generator.writeStringProperty(name, text == null ? null : wellFormed(text)));
    }

    JsonStream field(String name, @Nullable BigDecimal number) throws IOException {
        return write(() -> {
            generator.writeName(name);
            if (number == null) {
                generator.writeNull();
            } else {
                generator.writeNumber(PlainNumber.of(number));
            }
        });
    }

    JsonStream field(String name, @Nullable Integer number) throws IOException {
        return field(name, number == null ? null : BigDecimal.valueOf(number));
    }

    /** A number as a list's next value. */
    JsonStream item(int number) throws IOException {
        return write(() -> generator.writeNumber(number));
    }

    JsonStream field(String name, boolean value) throws IOException {
        return write(() -> generator.writeBooleanProperty(name, value));
    }

    void flush() throws IOException {
        write(generator::flush);
    }

    /** Ends the document with a line break. */
    @Override
    public void close() throws IOException {
        write(generator::close);
        out.write('\n');
        out.flush();
    }

    private JsonStream write(Runnable step) throws IOException {
        try {
            step.run();
            return this;
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getOriginalMessage(), e);
        }
    }

    // Half a surrogate pair cannot be written in UTF-8; it would end the document in the middle.
    private static String wellFormed(String text) {
        return hasSurrogate(text) ? mended(text) : text;
    }

    private static boolean hasSurrogate(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static String mended(String text) {
        StringBuilder formed = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> Character.getType(character) == Character.SURROGATE ? 0xFFFD : character)
                .forEach(formed::appendCodePoint);
        return formed.toString();
    }

    private static final class LinedContext extends ObjectWriteContext.Base {
        private final PrettyPrinter printer;

        private LinedContext(PrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}

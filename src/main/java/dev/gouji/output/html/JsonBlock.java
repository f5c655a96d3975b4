package dev.gouji.output.html;

import dev.gouji.output.JsonEscapes;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A script element that holds data.
 *
 * @param json the data
 */
record JsonBlock(Writer out, JsonGenerator json) implements Closeable {
    /** What could end or open an element, or a line of a script, is written as an escape; the page below stays open. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new JsonEscapes(character -> "<>&\u2028\u2029".indexOf(character) >= 0))
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** Opens the element with that attribute. */
    static JsonBlock open(Writer out, String attribute) throws IOException {
        out.write("<script type=\"application/json\" " + attribute + ">");
        return new JsonBlock(out, FACTORY.createGenerator(ObjectWriteContext.empty(), out));
    }

    @Override
    public void close() throws IOException {
        json.close();
        out.write("</script>\n");
    }
}

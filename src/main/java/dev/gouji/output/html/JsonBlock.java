package dev.gouji.output.html;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A script element that holds data.
 *
 * @param json the data
 */
record JsonBlock(Writer out, JsonGenerator json) implements Closeable {
    /** Opens the element with that attribute. */
    static JsonBlock open(Writer out, String attribute) throws IOException {
        out.write("<script type=\"application/json\" " + attribute + ">");
        return new JsonBlock(
                out, JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), new EmbeddedJson(out)));
    }

    @Override
    public void close() throws IOException {
        json.close();
        out.write("</script>\n");
    }
}

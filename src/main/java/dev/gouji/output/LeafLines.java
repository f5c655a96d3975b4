package dev.gouji.output;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Sets JSON for the eye: a line for each entry, but the small objects from some depth on in one line. */
final class LeafLines implements PrettyPrinter {
    private final int inlineFrom;
    private int depth;

    /** Objects and lists of that depth and deeper stand in one line; the document itself has depth 1. */
    LeafLines(int inlineFrom) {
        this.inlineFrom = inlineFrom;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        start(out, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        breakLine(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        end(out, '}', entries);
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        start(out, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        breakLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        end(out, ']', values);
    }

    private void start(JsonGenerator out, char bracket) {
        out.writeRaw(bracket);
        depth++;
    }

    private void separate(JsonGenerator out) {
        out.writeRaw(depth < inlineFrom ? "," : ", ");
        breakLine(out);
    }

    private void end(JsonGenerator out, char bracket, int entries) {
        boolean broken = entries > 0 && depth < inlineFrom;
        depth--;
        if (broken) {
            out.writeRaw('\n');
            out.writeRaw("  ".repeat(depth));
        }
        out.writeRaw(bracket);
    }

    private void breakLine(JsonGenerator out) {
        if (depth < inlineFrom) {
            out.writeRaw('\n');
            out.writeRaw("  ".repeat(depth));
        }
    }
}

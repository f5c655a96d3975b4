package dev.gouji.output;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Language;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** The results of a check as one JSON document. */
public final class CheckJson implements CheckOutput {
    // Deep enough that a finding's keys have a line each and the cells that it read have one line a cell.
    private static final int CELL_DEPTH = 7;

    private final JsonStream json;
    private final CheckResultJson results;

    /** Starts the document, which names the program's version. */
    public CheckJson(Writer out, String version, Language language) throws IOException {
        this.json = new JsonStream(out, CELL_DEPTH);
        this.results = new CheckResultJson(language);
        json.startObject().startObject("tool");
        json.field("name", "gouji").field("version", version).endObject();
        json.startList("workbooks").flush();
    }

    @Override
    public void add(CheckResult result, @Nullable WrittenSheet written) throws IOException {
        results.write(json, result, written);
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.endList().endObject().close();
    }
}

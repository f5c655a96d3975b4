package dev.gouji.output;

import dev.gouji.finding.Language;
import dev.gouji.finding.SheetResult;
import dev.gouji.finding.SheetState;
import java.io.IOException;
import java.io.Writer;

/** What became of findings sheets, as one JSON document. */
public final class SheetJson implements SheetOutput {
    private static final int ENTRY_DEPTH = 4;

    private final JsonStream json;
    private final Language language;

    /** Starts the document, which names the program's version. */
    public SheetJson(Writer out, String version, Language language) throws IOException {
        this.json = new JsonStream(out, ENTRY_DEPTH);
        this.language = language;
        json.startObject().startObject("tool");
        json.field("name", "gouji").field("version", version).endObject();
        json.startList("workbooks").flush();
    }

    @Override
    public void add(SheetResult result) throws IOException {
        SheetState state = result.state();
        json.startObject()
                .field("file", result.file())
                .field("sheet", state == null ? null : state.code())
                .field("message", state == null ? null : state.detail().in(language))
                .field("checkedBy", result.checkedBy().isEmpty() ? null : result.checkedBy());
        CheckResultJson.failure(json, result.failure(), language);
        json.endObject().flush();
    }

    @Override
    public void close() throws IOException {
        json.endList().endObject().close();
    }
}

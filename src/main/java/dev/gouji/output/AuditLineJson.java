package dev.gouji.output;

import dev.gouji.finding.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines of {@code audit.jsonl} as the JSON that they are, for those that take a line over. */
final class AuditLineJson {
    private AuditLineJson() {}

    static JsonObject parsed(byte[] line) throws IOException {
        try {
            return JsonObject.of(JsonParsing.parseOwn(line));
        } catch (ReportDataException e) {
            throw noResult(e);
        }
    }

    static IOException noResult(@Nullable Exception cause) {
        return new IOException("audit.jsonl has a line that is no result", cause);
    }

    /** The line as an audit adds it to its files. */
    static AuditLine line(byte[] line, JsonObject json) throws IOException {
        StringWriter rows = new StringWriter();
        FindingRows.write(rows, json);
        byte[] whole = Arrays.copyOf(line, line.length + 1);
        whole[line.length] = '\n';
        return new AuditLine(
                ByteBuffer.wrap(whole),
                ByteBuffer.wrap(rows.toString().getBytes(StandardCharsets.UTF_8)),
                verdict(json),
                json.text("written"),
                json.object("counts").count("error"),
                json.object("counts").count("warning"),
                json.has("error"));
    }

    static Verdict verdict(JsonObject json) {
        return verdict(json.text("verdict"));
    }

    static Verdict verdict(@Nullable String code) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.code().equals(code)) {
                return verdict;
            }
        }
        return Verdict.UNREADABLE;
    }
}

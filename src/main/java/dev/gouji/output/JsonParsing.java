package dev.gouji.output;

import dev.gouji.finding.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON document strictly: no key twice, nothing behind the document. */
final class JsonParsing {
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** For what gouji wrote itself, the products of long numbers included. */
    static final JsonFactory OWN = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final boolean own;

    private JsonParsing(JsonParser parser, boolean own) {
        this.parser = parser;
        this.own = own;
    }

    /** The document that the bytes hold, in UTF-8 or in UTF-16 as some shells write it. */
    static JsonValue parse(byte[] bytes) throws IOException, ReportDataException {
        return parse(bytes, STRICT, false);
    }

    /** A document that gouji wrote itself. */
    static JsonValue parseOwn(byte[] bytes) throws IOException, ReportDataException {
        return parse(bytes, OWN, true);
    }

    /** The value of a document of gouji's own that begins at the parser's token. */
    static JsonValue valueAt(JsonParser parser) throws ReportDataException {
        return new JsonParsing(parser, true).value();
    }

    private static JsonValue parse(byte[] bytes, JsonFactory factory, boolean own)
            throws IOException, ReportDataException {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            return new JsonParsing(parser, own).document();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            if (!isUnicode(bytes)) {
                throw new ReportDataException(List.of(new Wording(
                        "文件不是 UTF-8 编码。请另存为 UTF-8 后重试。", "The file is not in UTF-8. Save it as UTF-8 and try again.")));
            }
            // Jackson explains itself in English only; a person mends the place that it names.
            throw malformed(e.getLocation(), "：标点、引号或括号不成对，或键重复", ": " + e.getOriginalMessage());
        }
    }

    private JsonValue document() throws ReportDataException {
        if (parser.nextToken() == null) {
            throw new ReportDataException(
                    List.of(new Wording("文件是空的。请提供填报数据。", "The file is empty. Give it the figures.")));
        }
        JsonValue document = value();
        if (parser.nextToken() != null) {
            throw malformed(parser.currentTokenLocation(), "：文档之后还有内容", ": there is more behind the document");
        }
        return document;
    }

    private JsonValue value() throws ReportDataException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> members();
            case START_ARRAY -> items();
            case VALUE_STRING -> new JsonValue.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.Bool(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new JsonValue.Null();
            default -> throw malformed(parser.currentTokenLocation(), "", "");
        };
    }

    private JsonValue members() throws ReportDataException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value());
        }
        return new JsonValue.Members(members);
    }

    private JsonValue items() throws ReportDataException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new JsonValue.Items(items);
    }

    private JsonValue number() throws ReportDataException {
        BigDecimal number = parser.getDecimalValue();
        // Of the largest numbers that cells hold, the sums are larger.
        if (!own && PlainNumber.isOversized(number)) {
            throw malformed(parser.currentTokenLocation(), "：数字过大或过长", ": the number is too large or too long");
        }
        return new JsonValue.Number(number);
    }

    private static boolean isUnicode(byte[] bytes) {
        // The byte order marks of UTF-16, either way round.
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static ReportDataException malformed(TokenStreamLocation at, String zh, String en) {
        int line = at == null ? 0 : at.getLineNr();
        int column = at == null ? 0 : at.getColumnNr();
        return new ReportDataException(List.of(new Wording(
                "JSON 写法有误，第 %d 行第 %d 列%s。请改正后重试。".formatted(line, column, zh),
                "Malformed JSON at line %d, column %d%s. Correct it and try again.".formatted(line, column, en))));
    }
}

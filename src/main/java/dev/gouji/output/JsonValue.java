package dev.gouji.output;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A JSON document's values, as they were read. */
sealed interface JsonValue {
    record Members(Map<String, JsonValue> byName) implements JsonValue {}

    record Items(List<JsonValue> values) implements JsonValue {}

    record Text(String text) implements JsonValue {}

    record Number(BigDecimal number) implements JsonValue {}

    record Bool(boolean value) implements JsonValue {}

    record Null() implements JsonValue {}
}

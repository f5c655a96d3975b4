package dev.gouji.output;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object that gouji wrote itself; what is not there is null or empty. */
record JsonObject(Map<String, JsonValue> members) {
    static JsonObject of(@Nullable JsonValue value) {
        return new JsonObject(value instanceof JsonValue.Members object ? object.byName() : Map.of());
    }

    @Nullable
    String text(String name) {
        return members.get(name) instanceof JsonValue.Text text ? text.text() : null;
    }

    String textOrEmpty(String name) {
        String text = text(name);
        return text == null ? "" : text;
    }

    @Nullable
    BigDecimal number(String name) {
        return members.get(name) instanceof JsonValue.Number number ? number.number() : null;
    }

    @Nullable
    Integer integer(String name) {
        BigDecimal number = number(name);
        return number == null ? null : number.intValue();
    }

    int count(String name) {
        BigDecimal number = number(name);
        return number == null ? 0 : number.intValue();
    }

    JsonObject object(String name) {
        return of(members.get(name));
    }

    boolean has(String name) {
        return members.get(name) instanceof JsonValue.Members;
    }

    List<JsonObject> objects(String name) {
        return items(name).stream().map(JsonObject::of).toList();
    }

    List<JsonValue> items(String name) {
        return members.get(name) instanceof JsonValue.Items items ? items.values() : List.of();
    }
}

package dev.gouji.rule.form;

import dev.gouji.rule.language.Placeholder;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in what a rule's own message leaves open. */
final class OwnMessage {
    private static final Pattern OPEN = Pattern.compile("\\{([^{}]*)}");

    private final Map<Placeholder, String> values;

    /** @param values what to fill in; what has no value becomes a question mark */
    OwnMessage(Map<Placeholder, String> values) {
        this.values = Map.copyOf(values);
    }

    String filled(String message) {
        Matcher open = OPEN.matcher(message);
        StringBuilder filled = new StringBuilder();
        while (open.find()) {
            String value = Placeholder.of(open.group(1))
                    .map(placeholder -> values.getOrDefault(placeholder, "?"))
                    .orElse(open.group());
            open.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return open.appendTail(filled).toString();
    }
}

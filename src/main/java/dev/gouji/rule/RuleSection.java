package dev.gouji.rule;

import dev.gouji.finding.Wording;
import java.util.List;
import java.util.Optional;

/** One rule's lines in a rule file. */
record RuleSection(String id, int line, List<Entry> entries) {
    /** A line {@code key: value}; line and column count from 1, as an editor shows them. */
    record Entry(String key, String value, int line, int column) {}

    Optional<Entry> first(String key) {
        return all(key).stream().findFirst();
    }

    List<Entry> all(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).toList();
    }

    /** The Chinese words, with the English ones where the file has them. */
    Optional<Wording> wording(String key) {
        return first(key)
                .map(zh -> new Wording(
                        zh.value(), first(key + ".en").map(Entry::value).orElse(zh.value())));
    }
}

package dev.gouji.rule.language;

import dev.gouji.finding.Wording;
import java.util.List;
import java.util.Optional;

/** One rule's lines in a rule file. */
record RuleSection(String id, int line, List<Entry> entries) {
    /** A line {@code key: value}; line and column count from 1, as an editor shows them. */
    record Entry(RuleKey key, String value, int line, int keyColumn, int column) {}

    Optional<Entry> first(RuleKey key) {
        for (Entry entry : entries) {
            if (entry.key() == key) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    boolean has(RuleKey key) {
        return first(key).isPresent();
    }

    /** The Chinese words, with the English ones where the file has them; either alone stands for both. */
    Optional<Wording> wording(RuleKey chinese, RuleKey english) {
        Optional<Entry> zh = first(chinese);
        Optional<Entry> en = first(english);
        if (zh.isEmpty() && en.isEmpty()) {
            return Optional.empty();
        }
        String text = (zh.isPresent() ? zh.get() : en.orElseThrow()).value();
        return Optional.of(new Wording(text, en.isPresent() ? en.get().value() : text));
    }
}

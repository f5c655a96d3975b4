package dev.gouji.rule.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a rule's own message may leave to be filled in, as {@code {value}} or {本格}. */
public enum Placeholder {
    /** The number of the cell to look at. */
    VALUE("value", "本格"),
    /** Last year's number of that cell. */
    PREVIOUS("previous", "上年"),
    /** What the broken comparison's left side comes to. */
    LEFT("left", "左"),
    /** What its right side comes to. */
    RIGHT("right", "右"),
    /** By how much they differ. */
    DIFFERENCE("difference", "差"),
    /** The row's label. */
    ROW("row", "行"),
    /** The column's label. */
    COLUMN("column", "列"),
    /** Who files the workbook. */
    AGENCY("agency", "单位"),
    /** The report's year. */
    YEAR("year", "年度");

    private final List<String> words;

    Placeholder(String... words) {
        this.words = List.of(words);
    }

    /** The placeholder of that word, if there is one. */
    public static Optional<Placeholder> of(String word) {
        for (Placeholder placeholder : values()) {
            if (placeholder.words.contains(word.strip())) {
                return Optional.of(placeholder);
            }
        }
        return Optional.empty();
    }

    /** All words, for telling which was meant. */
    static List<String> all() {
        return Arrays.stream(values())
                .flatMap(placeholder -> placeholder.words.stream())
                .toList();
    }
}

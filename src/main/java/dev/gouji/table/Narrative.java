package dev.gouji.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report's text. */
public final class Narrative {
    private final List<Paragraph> paragraphs;
    private final @Nullable String file;
    private @Nullable List<String> bare;

    /**
     * The text of these paragraphs.
     *
     * @param file the document it stands in; null where it stands in the workbook
     */
    public Narrative(List<Paragraph> paragraphs, @Nullable String file) {
        this.paragraphs = List.copyOf(paragraphs);
        this.file = file;
    }

    /** The paragraphs, in their order. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** The document it stands in; null where it stands in the workbook. */
    public @Nullable String file() {
        return file;
    }

    /** The text, a line a paragraph. */
    public String text() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** How many characters the paragraphs have together. */
    public long length() {
        return paragraphs.stream()
                .mapToLong(paragraph -> paragraph.text().length())
                .sum();
    }

    /** The cell in which the sentence stands; empty where the text stands in no workbook. */
    public Optional<Origin> origin(String sentence) {
        String wanted = bare(sentence);
        List<String> among = bare();
        for (int at = 0; at < among.size(); at++) {
            if (among.get(at).contains(wanted)) {
                return Optional.ofNullable(paragraphs.get(at).origin());
            }
        }
        return Optional.empty();
    }

    /** Worked out once, since it is asked for each sentence. */
    private synchronized List<String> bare() {
        if (bare == null) {
            bare = paragraphs.stream().map(paragraph -> bare(paragraph.text())).toList();
        }
        return bare;
    }

    private static String bare(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /**
     * A paragraph.
     *
     * @param origin the cell it stands in; null outside of a workbook
     */
    public record Paragraph(String text, @Nullable Origin origin) {}
}

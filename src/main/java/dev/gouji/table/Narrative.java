package dev.gouji.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report's text.
 *
 * @param file the document it stands in; null where it stands in the workbook
 */
public record Narrative(
        List<Paragraph> paragraphs, @Nullable String file) {
    public Narrative {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The text, a line a paragraph. */
    public String text() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** The cell in which the sentence stands; empty where the text stands in no workbook. */
    public Optional<Origin> origin(String sentence) {
        String wanted = bare(sentence);
        return paragraphs.stream()
                .filter(paragraph -> bare(paragraph.text()).contains(wanted))
                .findFirst()
                .map(Paragraph::origin);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    /**
     * A paragraph.
     *
     * @param origin the cell it stands in; null outside of a workbook
     */
    public record Paragraph(String text, @Nullable Origin origin) {}
}

package dev.gouji.rules;

import dev.gouji.rule.Evidence;
import dev.gouji.table.Narrative;
import dev.gouji.table.Origin;
import org.jspecify.annotations.Nullable;

/** Finds the cell in which a sentence of the report's text stands. */
final class TextPlace {
    private TextPlace() {}

    /** The cell; null where the text stands in no workbook. */
    static @Nullable Origin of(Evidence evidence, String sentence) {
        Narrative narrative = evidence.report().narrative();
        return narrative == null ? null : narrative.origin(sentence).orElse(null);
    }

    /** The cell, or the document, for the beginning of a message. */
    static String lead(Evidence evidence, String sentence) {
        Narrative narrative = evidence.report().narrative();
        Origin origin = of(evidence, sentence);
        if (origin != null) {
            return origin + " ";
        }
        return narrative == null || narrative.file() == null ? "" : narrative.file() + " ";
    }
}

package dev.gouji.audit.register;

import java.util.List;

/** Which workbook is an agency's of the year before. */
public sealed interface PreviousMatch {
    /** That file. */
    record One(String file) implements PreviousMatch {}

    /** None is there. */
    record Missing() implements PreviousMatch {}

    /** Several that differ, or that may be of several agencies. */
    record Ambiguous(List<String> files) implements PreviousMatch {
        public Ambiguous {
            files = List.copyOf(files);
        }
    }
}

package dev.gouji.audit;

import dev.gouji.audit.register.PreviousEntry;
import dev.gouji.finding.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A file of last year's folder, read once.
 *
 * @param file as the run names it
 * @param sha256 of the file's content; empty where it could not be read
 * @param entry what is kept of it; null where nobody can tell whose it is
 * @param problem why nothing is kept of it; null where it is
 */
record PreviousRead(
        String file,
        String sha256,
        @Nullable PreviousEntry entry,
        @Nullable Wording problem) {}

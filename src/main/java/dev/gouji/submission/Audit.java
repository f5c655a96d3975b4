package dev.gouji.submission;

import dev.gouji.finding.RuleDescription;
import dev.gouji.table.Layout;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A finished audit, as the summaries show it; its workbooks may be too many to be held in memory. */
public interface Audit {
    /** What was audited, when and by what. */
    AuditRun run();

    /** The forms that workbooks may have, the newest first. */
    List<Layout> layouts();

    /** The rules that were in force, in their order. */
    List<RuleDescription> rules();

    /** Who has not submitted, submitted twice, and the like. */
    List<RegisterIssue> issues();

    /** Where agencies stand among those that have to submit; empty where nobody told. */
    default Optional<Hierarchy> hierarchy() {
        return Optional.empty();
    }

    /**
     * Hands over every workbook, in the order of their paths; may be called again.
     *
     * @throws IOException when the results cannot be read back, or when the receiver throws it
     */
    void forEach(Receiver receiver) throws IOException;

    /** Takes workbooks one by one. */
    @FunctionalInterface
    interface Receiver {
        /** The next workbook. */
        void take(AuditedWorkbook workbook) throws IOException;
    }
}

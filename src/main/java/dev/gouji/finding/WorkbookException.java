package dev.gouji.finding;

import org.jspecify.annotations.Nullable;

/** A workbook that cannot be read or written; carries what to tell the person. */
public final class WorkbookException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    /** A failure without a technical cause. */
    public WorkbookException(FailureCode code, Wording message) {
        this(code, message, null);
    }

    /** A failure with the exception that showed it. */
    public WorkbookException(FailureCode code, Wording message, @Nullable Throwable cause) {
        super(code.code() + ": " + message.en(), cause);
        this.failure = new Failure(code, message);
    }

    /** What to tell the person. */
    public Failure failure() {
        return failure;
    }
}

package dev.gouji.workbook.formula;

/** A formula whose result cannot be told from the workbook's own cells; ends POI's evaluation from within. */
final class CannotTellException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotTellException(String reason) {
        super(reason, null, false, false);
    }
}

package dev.gouji.rule;

import dev.gouji.table.Report;

/**
 * Last year's report of the same agency.
 *
 * @param file the workbook as the person named it
 * @param matched whether it was found by its agency, which may have gone by another name
 */
public record PreviousReport(String file, Report report, boolean matched) {
    /** A report that somebody gave as last year's. */
    public PreviousReport(String file, Report report) {
        this(file, report, false);
    }

    /** A report that was found by its agency's name of then. */
    public static PreviousReport matched(String file, Report report) {
        return new PreviousReport(file, report, true);
    }

    /** The file's name, without its folder: what the department knows it by. */
    public String name() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}

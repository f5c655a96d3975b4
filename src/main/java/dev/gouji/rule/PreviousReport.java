package dev.gouji.rule;

import dev.gouji.table.Report;

/**
 * Last year's report of the same agency.
 *
 * @param file the workbook as the person named it
 */
public record PreviousReport(String file, Report report) {
    /** The file's name, without its folder: what the department knows it by. */
    public String name() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}

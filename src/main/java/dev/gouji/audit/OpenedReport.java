package dev.gouji.audit;

import dev.gouji.table.Report;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;

/**
 * A workbook that could be read.
 *
 * @param workbook all its sheets as they stand, earlier findings included
 */
public record OpenedReport(SourceFile source, Workbook workbook, Report report) {}

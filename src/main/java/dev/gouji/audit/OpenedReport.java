package dev.gouji.audit;

import dev.gouji.table.Report;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.write.EarlierFindings;

/**
 * A workbook that could be read.
 *
 * @param workbook all its sheets as they stand
 * @param earlier what an earlier check left in it
 */
public record OpenedReport(SourceFile source, Workbook workbook, EarlierFindings earlier, Report report) {}

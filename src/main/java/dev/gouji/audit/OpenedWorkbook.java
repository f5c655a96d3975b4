package dev.gouji.audit;

import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;

/**
 * A workbook whose sheets could be read.
 *
 * @param workbook all its sheets as they stand, earlier findings included
 */
public record OpenedWorkbook(SourceFile source, Workbook workbook) {}

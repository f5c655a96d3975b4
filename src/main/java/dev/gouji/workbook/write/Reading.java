package dev.gouji.workbook.write;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;

/** Reads a workbook again after it was written, to verify that nothing else changed. */
@FunctionalInterface
interface Reading {
    /** The workbook as it stands in the file. */
    Workbook read(SourceFile file) throws WorkbookException;
}

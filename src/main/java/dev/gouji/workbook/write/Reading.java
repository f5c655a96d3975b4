package dev.gouji.workbook.write;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.Limits;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.WorkbookReader;

/** Reads a workbook again after it was written, to verify that nothing else changed. */
@FunctionalInterface
interface Reading {
    /** The workbook as it stands in the file. */
    Workbook read(SourceFile file) throws WorkbookException;

    /** A reading of the same kind of copies of that file, which relies on what was read from it where a copy has just the same. */
    default Reading ofCopies(SourceFile from, Workbook read) {
        return this;
    }

    /** The reading of workbooks as their files store them, within these limits. */
    static Reading asStored(Limits limits) {
        WorkbookReader reader = WorkbookReader.asStored(limits);
        return new Reading() {
            @Override
            public Workbook read(SourceFile file) throws WorkbookException {
                return reader.read(file);
            }

            @Override
            public Reading ofCopies(SourceFile from, Workbook read) {
                return copy -> reader.readCopy(copy, from, read);
            }
        };
    }
}

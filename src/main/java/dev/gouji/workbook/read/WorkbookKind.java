package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.SourceFile;

/** The kinds of files that are read. */
public enum WorkbookKind {
    /** A package of parts, as .xlsx and .xlsm are; the one kind that findings are written into. */
    PACKAGE,
    /** Such a package behind a password, be it Excel's own. */
    ENCRYPTED_PACKAGE,
    /** A workbook of Excel 97 to 2003, .xls or .et, behind a password or not. */
    XLS,
    /** A web page with tables, as many programs export under the name .xls. */
    WEB_PAGE;

    /** The kind that the file's content shows, whatever its name says; throws what else the file is. */
    public static WorkbookKind of(SourceFile source) throws WorkbookException {
        return ContainerCheck.identify(source);
    }
}

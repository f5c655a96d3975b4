package dev.gouji.audit.register;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.SourceFiles;
import java.nio.file.Path;
import java.util.List;

/**
 * A list of the agencies that have to submit: a workbook, or CSV text in any of the usual encodings and separators.
 *
 * @param remarks what is worth telling, though the list can be used
 */
public record UnitsFile(Register register, List<UnitsFault> remarks) {
    public UnitsFile {
        remarks = List.copyOf(remarks);
    }

    /** Reads the list; throws all that is wrong in it at once. */
    public static UnitsFile read(Path path) throws WorkbookException, UnitsFileException {
        return of(SourceFiles.load(path));
    }

    /** Reads the list from its file's content. */
    static UnitsFile of(SourceFile file) throws WorkbookException, UnitsFileException {
        List<ListRow> rows = new ListFile(UnitsColumns::understood).rows(file);
        return new UnitsList(rows).read();
    }
}

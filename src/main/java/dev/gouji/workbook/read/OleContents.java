package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.ForeignFile;
import dev.gouji.workbook.xls.RecordStream;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what an OLE2 container holds: old Office files, and new ones behind a password. */
final class OleContents {
    private OleContents() {}

    /** Which kind of workbook it is; throws where it is none. */
    static WorkbookKind identify(POIFSFileSystem container) throws WorkbookException {
        Set<String> names = container.getRoot().getEntryNames().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (names.contains("encryptedpackage")) {
            return WorkbookKind.ENCRYPTED_PACKAGE;
        }
        if (RecordStream.in(container.getRoot()).isPresent()) {
            return WorkbookKind.XLS;
        }
        throw foreign(names).refused();
    }

    private static ForeignFile foreign(Set<String> names) {
        if (names.contains("book")) {
            return ForeignFile.XLS_95;
        }
        if (names.contains("worddocument")) {
            return ForeignFile.WORD;
        }
        return names.contains("powerpoint document") ? ForeignFile.POWERPOINT : ForeignFile.OTHER_OFFICE;
    }
}

package dev.gouji.workbook.read;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what an OLE2 container holds: old Office files, and new ones behind a password. */
final class OleContents {
    private OleContents() {}

    /** Says what the container holds; none of it is read. */
    static WorkbookException refusal(SourceFile file) {
        Set<String> names;
        try (InputStream in = Channels.newInputStream(file.channel());
                POIFSFileSystem container = new POIFSFileSystem(in)) {
            names = container.getRoot().getEntryNames().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        } catch (IOException | RuntimeException e) {
            return Corrupt.incomplete(e);
        }
        return names.contains("encryptedpackage") ? encrypted() : foreign(names).refused();
    }

    static WorkbookException encrypted() {
        return new WorkbookException(
                FailureCode.ENCRYPTED,
                new Wording(
                        "文件设有打开密码，无法读取。请用 Excel 或 WPS 打开，去掉密码并保存后再校验。",
                        "The file is protected by a password and cannot be read. Open it in Excel or WPS, remove the password and save it."));
    }

    private static ForeignFile foreign(Set<String> names) {
        if (names.contains("workbook")) {
            return ForeignFile.XLS;
        }
        if (names.contains("book")) {
            return ForeignFile.XLS_95;
        }
        if (names.contains("worddocument")) {
            return ForeignFile.WORD;
        }
        return names.contains("powerpoint document") ? ForeignFile.POWERPOINT : ForeignFile.OTHER_OFFICE;
    }
}

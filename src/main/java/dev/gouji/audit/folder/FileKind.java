package dev.gouji.audit.folder;

import java.util.Locale;
import java.util.Set;

/** What a file's name says that it is. */
enum FileKind {
    /** A workbook, or what departments take for one; each of them gets a result. */
    WORKBOOK,
    /** An archive that is looked into. */
    ARCHIVE,
    /** Certainly no workbook. */
    OTHER,
    /** Its content has to tell. */
    UNKNOWN;

    // Archives that cannot be looked into count as workbooks: what was submitted in them must not be overlooked.
    private static final Set<String> WORKBOOKS = Set.of(
            "xlsx", "xlsm", "xltx", "xltm", "xlsb", "xls", "xlt", "xlw", "et", "ett", "ods", "fods", "csv", "htm",
            "html", "mht", "mhtml", "numbers", "dif", "slk", "rar", "7z", "tar", "gz", "tgz");

    private static final Set<String> OTHERS = Set.of(
            "doc", "docx", "docm", "dot", "dotx", "wps", "wpt", "rtf", "odt", "ofd", "pdf", "caj", "ppt", "pptx", "dps",
            "txt", "md", "json", "jsonl", "log", "ini", "db", "msg", "eml", "lnk", "url", "exe", "dll", "msi", "bat",
            "sh", "js", "css", "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "svg", "ico", "mp3",
            "mp4", "avi", "mov", "wav", "wmv", "vsd", "mdb", "accdb", "dbf", "sql", "jar", "py", "java");

    static FileKind of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String ending = lower.substring(lower.lastIndexOf('.') + 1);
        if (WORKBOOKS.contains(ending)) {
            return WORKBOOK;
        }
        if (ending.equals("zip")) {
            return ARCHIVE;
        }
        return OTHERS.contains(ending) ? OTHER : UNKNOWN;
    }

    /** Whether nobody means it to be read: what is hidden, and what office programs leave beside open files. */
    static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~$") || name.equals("__MACOSX");
    }
}

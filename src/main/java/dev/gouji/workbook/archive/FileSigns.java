package dev.gouji.workbook.archive;

import java.nio.charset.StandardCharsets;

/** Tells by a file's first bytes whether it may be a workbook, where its name does not tell. */
public final class FileSigns {
    private FileSigns() {}

    /** Whether it begins as workbooks do: of a zip the parts of a workbook must be named there too. */
    public static boolean maybeWorkbook(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return (text.startsWith("PK\3\4") && text.contains("[Content_Types].xml"))
                || text.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")
                || text.contains("urn:schemas-microsoft-com:office:spreadsheet");
    }
}

package dev.gouji.workbook.read;

import dev.gouji.workbook.ForeignFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Tells what a zip holds that is no Office Open XML package. */
final class ZipContents {
    private static final int MIME_TYPE_LENGTH = 100;

    private ZipContents() {}

    static boolean isOfficePackage(StrictZip zip) {
        return zip.has("[Content_Types].xml");
    }

    static ForeignFile identify(StrictZip zip) {
        String mimeType = mimeType(zip);
        if (mimeType.startsWith("application/vnd.oasis.opendocument")) {
            return mimeType.contains("spreadsheet") ? ForeignFile.ODS : ForeignFile.OPEN_DOCUMENT;
        }
        if (zip.has("Index/Document.iwa") || zip.has("Index.zip")) {
            return zip.hasEnding(".numbers") || zip.has("Index/CalculationEngine.iwa")
                    ? ForeignFile.NUMBERS
                    : ForeignFile.OTHER_OFFICE;
        }
        return ForeignFile.ARCHIVE;
    }

    private static String mimeType(StrictZip zip) {
        var entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MIME_TYPE_LENGTH), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            return "";
        }
    }
}

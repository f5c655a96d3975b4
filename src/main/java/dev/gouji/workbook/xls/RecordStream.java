package dev.gouji.workbook.xls;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** The stream of an .xls that holds the workbook's records. */
public record RecordStream(DirectoryNode root, String name) {
    private static final String NAME = "workbook";
    /** Some programs call it so; Excel 95 calls its own {@code Book}. */
    private static final String OTHER_NAME = "BOOK";

    /** The one among the container's streams; nothing where it holds no workbook of Excel 97 or newer. */
    public static Optional<RecordStream> in(DirectoryNode root) {
        Set<String> names = root.getEntryNames();
        return names.stream()
                .filter(NAME::equalsIgnoreCase)
                .findFirst()
                .or(() -> names.stream().filter(OTHER_NAME::equals).findFirst())
                .map(name -> new RecordStream(root, name));
    }

    /** The records. */
    public byte[] bytes() throws IOException {
        try (InputStream content = root.createDocumentInputStream(name)) {
            return content.readAllBytes();
        }
    }
}

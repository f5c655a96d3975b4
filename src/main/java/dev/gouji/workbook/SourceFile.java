package dev.gouji.workbook;

import java.nio.file.Path;

/**
 * A workbook's file as it was at one moment: everything that is read or written back comes from these bytes.
 *
 * @param path the file as the person named it
 * @param bytes its whole content; not to be changed
 */
public record SourceFile(Path path, byte[] bytes) {
    /** The file's name, without its folder. */
    public String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}

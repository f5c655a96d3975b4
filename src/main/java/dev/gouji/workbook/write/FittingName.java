package dev.gouji.workbook.write;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/** Names for files that are named after something else, so that this system takes them. */
public final class FittingName {
    /** Linux counts bytes, Windows characters. */
    private static final int MOST = 255;

    private static final boolean COUNTS_CHARACTERS = File.separatorChar == '\\';

    private FittingName() {}

    /**
     * The file of that name in the folder. Where the name is too long, or has characters that the locale has not (as under LC_ALL=C),
     * a short one of ASCII alone stands in for it.
     *
     * @param ending what the short one ends in
     */
    public static Path in(Path folder, String name, String ending) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if ((COUNTS_CHARACTERS ? name.length() : bytes.length) <= MOST) {
            try {
                return folder.resolve(name);
            } catch (InvalidPathException notInThisLocale) {
                return shortened(folder, bytes, ending);
            }
        }
        return shortened(folder, bytes, ending);
    }

    private static Path shortened(Path folder, byte[] name, String ending) {
        return folder.resolve("gouji-" + DigestUtils.sha256Hex(name).substring(0, 16) + ending);
    }
}

package dev.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells workbooks that take a while from others, before anything of them is read. */
final class LargeWorkbook {
    private static final long BYTES = 1 << 18;
    private static final long UNPACKED_BYTES = 4L << 20;

    private LargeWorkbook() {}

    /** Whether a command line's word names a file that is large, or will be when it is unpacked. */
    static boolean isNamed(String word) {
        try {
            Path file = Path.of(word);
            return Files.isRegularFile(file) && (Files.size(file) > BYTES || unpacked(file) > UNPACKED_BYTES);
        } catch (IOException | InvalidPathException none) {
            return false;
        }
    }

    /** How large its parts are, as the file says. */
    private static long unpacked(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().mapToLong(ZipEntry::getSize).sum();
        } catch (IOException | RuntimeException noZip) {
            return 0;
        }
    }
}

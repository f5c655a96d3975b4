package dev.gouji.fuzz;

import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A file made of a fuzzer's bytes. A first byte 1 puts the rest in the place of one part of a base workbook, 2 edits parts of
 * one; all other bytes are a file as they are.
 */
final class FuzzedFile {
    private static final int PART = 1;
    private static final int EDITS = 2;
    private static final List<PackageParts> BASES = KeptInputs.bases();

    private FuzzedFile() {}

    static SourceFile of(byte[] data) throws IOException {
        return new SourceFile(Path.of("报表.xlsx"), bytes(data));
    }

    static byte[] bytes(byte[] data) throws IOException {
        FuzzBytes bytes = new FuzzBytes(data);
        return switch (bytes.one()) {
            case PART -> {
                PackageParts base = bytes.any(BASES);
                yield base.with(bytes.any(base.names()), bytes.rest()).zip();
            }
            case EDITS -> edited(bytes).zip();
            default -> data;
        };
    }

    /** Each edit names a part and a place in it, how many bytes go, and what comes there. */
    private static PackageParts edited(FuzzBytes bytes) {
        PackageParts edited = bytes.any(BASES);
        while (!bytes.isAtEnd()) {
            String part = bytes.any(edited.names());
            byte[] before = edited.part(part);
            int at = bytes.two() % (before.length + 1);
            int end = Math.min(before.length, at + bytes.one());
            byte[] put = bytes.some(bytes.one());
            byte[] after = Arrays.copyOf(before, at + put.length + before.length - end);
            System.arraycopy(put, 0, after, at, put.length);
            System.arraycopy(before, end, after, at + put.length, before.length - end);
            edited = edited.with(part, after);
        }
        return edited;
    }
}

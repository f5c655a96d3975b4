package dev.gouji.workbook.write;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes a workbook's file anew, and lets it become the target only when it reads as it should.
 *
 * @param reading reads the written file again
 */
record VerifiedReplacement(Reading reading) {
    /**
     * Replaces the target.
     *
     * @param source the file as it was read
     * @param inPlace whether the source itself is replaced: then it must still be as it was read
     */
    void replace(FileReplacement target, FindingsFile file, SourceFile source, boolean inPlace, Comparison comparison)
            throws WorkbookException {
        target.write(file::writeTo, written -> {
            SourceFile again = new SourceFile(source.path(), bytes(written));
            if (!isFaithful(again, comparison)) {
                throw WriteFailure.NOT_VERIFIED.exception();
            }
            if (inPlace) {
                requireUnchanged(source);
            }
        });
    }

    private boolean isFaithful(SourceFile written, Comparison comparison) throws WorkbookException {
        Workbook read;
        try {
            read = reading.read(written);
        } catch (WorkbookException unreadable) {
            if (unreadable.failure().code() == FailureCode.TOO_LARGE) {
                // It was within its limits, and is not with the findings: which of them the person may raise is what
                // helps.
                throw unreadable;
            }
            throw WriteFailure.NOT_VERIFIED.exception(unreadable);
        }
        return comparison.isFaithful(read);
    }

    /** What somebody saved since the file was read must not be lost. */
    private static void requireUnchanged(SourceFile source) throws WorkbookException {
        try (InputStream before = Channels.newInputStream(source.channel())) {
            if (!Arrays.equals(before.readAllBytes(), bytes(source.path()))) {
                throw WriteFailure.CHANGED_MEANWHILE.exception();
            }
        } catch (IOException failed) {
            throw WriteFailure.OTHER.exception(failed);
        }
    }

    private static byte[] bytes(Path file) throws WorkbookException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw WriteFailure.OTHER.exception(failed);
        }
    }
}

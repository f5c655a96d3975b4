package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Language;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Writes the findings sheet into a workbook, or into a copy of it; everything else in the file stays as it is. */
public final class FindingsWriter {
    private final Language language;
    private final String toolVersion;
    private final Clock clock;
    private final Reading reading;

    /** A writer of sheets in that language, which name the tool's version. */
    public FindingsWriter(Language language, String toolVersion, Clock clock) {
        this(language, toolVersion, clock, new WorkbookReader()::read);
    }

    /**
     * A writer of sheets in that language, which name the tool's version.
     *
     * @param reading reads the written file again, to verify it
     */
    FindingsWriter(Language language, String toolVersion, Clock clock, Reading reading) {
        this.language = language;
        this.toolVersion = toolVersion;
        this.clock = clock;
        this.reading = reading;
    }

    /**
     * Writes the workbook with its findings.
     *
     * @param source the file as it was read
     * @param read all sheets that were read from it, earlier findings included
     * @param explanations what the department wrote to findings, by their ids
     * @param target the source's own path, or another
     */
    public void write(
            SourceFile source, Workbook read, CheckResult result, Map<String, String> explanations, Path target)
            throws WorkbookException {
        // Excel opens a workbook with macros only as .xlsm, and one without only as .xlsx.
        if ((isNamed(source.path(), ".xlsx") && isNamed(target, ".xlsm"))
                || (isNamed(source.path(), ".xlsm") && isNamed(target, ".xlsx"))) {
            throw WriteFailure.OTHER_FORMAT.exception();
        }
        FileReplacement replacement = FileReplacement.of(target);
        EarlierFindings earlier = EarlierFindings.in(read);
        boolean inPlace = isSame(source.path(), target);
        try (FindingsPatch patch = new FindingsPatch(source)) {
            if (patch.isSigned() && inPlace) {
                throw WriteFailure.SIGNED.exception();
            }
            patch.remove(earlier.replaced());
            String sheet = patch.add(result, language, source.name(), toolVersion, LocalDate.now(clock), explanations);
            replacement.write(patch::writeTo, written -> {
                Workbook again = reading.read(new SourceFile(source.path(), bytes(written)));
                if (!Comparison.isFaithful(
                        earlier.kept(), again, sheet, result.findings().size())) {
                    throw WriteFailure.NOT_VERIFIED.exception();
                }
                if (inPlace) {
                    requireUnchanged(source, target);
                }
            });
        } catch (IOException noPackage) {
            throw WriteFailure.NO_PACKAGE.exception(noPackage);
        }
    }

    private static boolean isNamed(Path path, String ending) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static boolean isSame(Path source, Path target) {
        try {
            return Files.exists(target) && Files.isSameFile(source, target);
        } catch (IOException unknown) {
            return false;
        }
    }

    /** What somebody saved since the file was read must not be lost. */
    private static void requireUnchanged(SourceFile source, Path target) throws WorkbookException {
        try (InputStream before = Channels.newInputStream(source.channel())) {
            if (!Arrays.equals(before.readAllBytes(), bytes(target))) {
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

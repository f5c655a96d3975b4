package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Language;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.SourceFiles;
import dev.gouji.workbook.read.WorkbookKind;
import dev.gouji.workbook.read.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the findings sheet into a workbook, or into a copy of it; everything else in the file stays as it is. */
public final class FindingsWriter {
    private static final Set<String> EXCEL = Set.of(".xlsx", ".xlsm");

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
     * Writes the workbook with its findings, and with the explanations that the department wrote to earlier ones.
     *
     * @param source the file as it was read
     * @param read all sheets that were read from it, earlier findings included
     * @param target the source's own path, or another: a new file, or what an earlier check of the source wrote
     * @return the findings sheet's name
     */
    public String write(SourceFile source, Workbook read, CheckResult result, Path target) throws WorkbookException {
        requirePackage(source);
        boolean inPlace = isSame(source.path(), target);
        FileReplacement replacement = FileReplacement.of(target);
        if (!inPlace && !isOpenedAs(source.path(), target)) {
            throw WriteFailure.OTHER_FORMAT.exception();
        }
        EarlierFindings earlier = EarlierFindings.in(read);
        Map<String, String> explanations = new LinkedHashMap<>(earlier.explanations());
        if (!inPlace && replacement.replaces()) {
            explanations.putAll(earlierOutput(source, target).explanations());
        }
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
            return sheet;
        } catch (IOException noPackage) {
            throw WriteFailure.DAMAGED.exception(noPackage);
        }
    }

    /** What an earlier check wrote there: any other file is not the program's to replace. */
    private EarlierFindings earlierOutput(SourceFile source, Path target) throws WorkbookException {
        EarlierFindings findings;
        try {
            SourceFile before = SourceFiles.load(target);
            requirePackage(before);
            findings = EarlierFindings.in(reading.read(before));
        } catch (WorkbookException unreadable) {
            throw WriteFailure.NO_OUTPUT.exception(unreadable);
        }
        if (!findings.areOf(source.name())) {
            throw WriteFailure.NO_OUTPUT.exception();
        }
        return findings;
    }

    /** Only what is a plain package stays what it is when parts are added to it; nothing encrypted may end in the open. */
    private static void requirePackage(SourceFile file) throws WorkbookException {
        WorkbookKind kind;
        try {
            kind = WorkbookKind.of(file);
        } catch (WorkbookException none) {
            throw WriteFailure.DAMAGED.exception(none);
        }
        switch (kind) {
            case PACKAGE -> {}
            case ENCRYPTED_PACKAGE -> throw WriteFailure.ENCRYPTED.exception();
            case XLS -> throw WriteFailure.OLD_WORKBOOK.exception();
            case WEB_PAGE -> throw WriteFailure.WEB_PAGE.exception();
        }
    }

    /** Excel opens a workbook with macros only as .xlsm, and one without only as .xlsx. */
    private static boolean isOpenedAs(Path source, Path target) {
        String wanted = ending(source);
        return EXCEL.contains(wanted) ? ending(target).equals(wanted) : EXCEL.contains(ending(target));
    }

    private static String ending(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.substring(Math.max(0, name.length() - ".xlsx".length()));
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

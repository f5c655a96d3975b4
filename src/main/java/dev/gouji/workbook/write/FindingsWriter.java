package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.EarlierRun;
import dev.gouji.finding.Language;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.SourceFiles;
import dev.gouji.workbook.read.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes findings into a workbook, into a copy of it, or into a file of their own; everything else stays as it is. */
public final class FindingsWriter {
    private static final Set<String> EXCEL = Set.of(".xlsx", ".xlsm");

    private final Language language;
    private final String toolVersion;
    private final Clock clock;
    private final Reading reading;
    private final boolean force;

    /**
     * A writer of sheets in that language, which name the tool's version.
     *
     * @param force whether signed workbooks are changed too
     */
    public FindingsWriter(Language language, String toolVersion, Clock clock, boolean force) {
        this(language, toolVersion, clock, new WorkbookReader()::read, force);
    }

    /**
     * A writer of sheets in that language, which name the tool's version.
     *
     * @param reading reads the written file again, to verify it
     */
    FindingsWriter(Language language, String toolVersion, Clock clock, Reading reading, boolean force) {
        this.language = language;
        this.toolVersion = toolVersion;
        this.clock = clock;
        this.reading = reading;
        this.force = force;
    }

    /**
     * What earlier checks of the workbook left in it, in the copy at the target, or in the file beside it; empty where there
     * was none.
     */
    public Optional<EarlierRun> earlier(SourceFile source, Workbook read, Path target) {
        Optional<EarlierRun> own = EarlierFindings.in(read).run();
        boolean inPlace = isSame(source.path(), target);
        Optional<EarlierRun> elsewhere = Optional.empty();
        for (Path file : inPlace ? OwnFile.besides(source.path()) : List.of(target)) {
            if (Files.isRegularFile(file) && elsewhere.isEmpty()) {
                elsewhere = findings(source, file).flatMap(EarlierFindings::run);
            }
        }
        return elsewhere.isPresent() && own.isPresent()
                ? Optional.of(own.get().and(elsewhere.get()))
                : elsewhere.or(() -> own);
    }

    /**
     * Writes the workbook with its findings.
     *
     * @param source the file as it was read
     * @param read all sheets that were read from it, earlier findings included
     * @param target the source's own path, or another: a new file, or what an earlier check of the source wrote
     */
    public Written write(SourceFile source, Workbook read, CheckResult result, Path target) throws WorkbookException {
        boolean inPlace = isSame(source.path(), target);
        Hindrance hindrance = new Openings(force).hindrance(source, target, inPlace);
        SheetHead head = new SheetHead(language, source.name(), toolVersion, LocalDate.now(clock));
        if (hindrance == null) {
            try {
                return within(source, read, result, head, target, inPlace);
            } catch (Openings.OldWorkbookException unsafe) {
                hindrance = Hindrance.OLD_WORKBOOK;
            }
        }
        return apart(source, result, head, inPlace ? beside(source) : target, hindrance);
    }

    private Written within(
            SourceFile source, Workbook read, CheckResult result, SheetHead head, Path target, boolean inPlace)
            throws WorkbookException, Openings.OldWorkbookException {
        FileReplacement replacement = FileReplacement.of(target);
        if (!inPlace) {
            if (!isOpenedAs(source.path(), target)) {
                throw WriteFailure.OTHER_FORMAT.exception();
            }
            requireOwn(source, target, replacement);
        }
        EarlierFindings earlier = EarlierFindings.in(read);
        try (FindingsFile file = Openings.open(source)) {
            file.clean(earlier.replaced());
            String sheet = file.add(result, head);
            replace(
                    replacement,
                    file,
                    source,
                    inPlace ? target : null,
                    new Comparison(earlier.kept(), sheet, result.findings().size()));
            return new Written(target, sheet, null);
        } catch (IOException noPackage) {
            throw WriteFailure.DAMAGED.exception(noPackage);
        }
    }

    /** Writes the findings alone. */
    private Written apart(
            SourceFile source, CheckResult result, SheetHead head, Path target, @Nullable Hindrance hindrance)
            throws WorkbookException {
        FileReplacement replacement = FileReplacement.of(target);
        if (!ending(target).equals(".xlsx")) {
            throw WriteFailure.OWN_FILE.exception();
        }
        requireOwn(source, target, replacement);
        try (FindingsFile file = new FindingsPatch(OwnFile.empty(target))) {
            String sheet = file.add(result, head);
            replace(
                    replacement,
                    file,
                    source,
                    null,
                    new Comparison(List.of(), sheet, result.findings().size()));
            return new Written(target, sheet, hindrance == null ? null : hindrance.reason());
        } catch (IOException failed) {
            throw WriteFailure.OTHER.exception(failed);
        }
    }

    /**
     * Takes everything that checks put into a workbook out of it, and gives each part back as it was.
     *
     * @return whether there was anything
     */
    public boolean clean(SourceFile source, Workbook read) throws WorkbookException {
        Path target = source.path();
        Hindrance hindrance = new Openings(force).hindrance(source, target, true);
        EarlierFindings earlier = EarlierFindings.in(read);
        if (hindrance != null) {
            if (earlier.replaced().isEmpty()) {
                return false;
            }
            throw WriteFailure.notCleaned(hindrance);
        }
        try (FindingsFile file = Openings.open(source)) {
            file.clean(earlier.replaced());
            if (!file.isChanged()) {
                return false;
            }
            replace(FileReplacement.of(target), file, source, target, new Comparison(earlier.kept(), null, 0));
            return true;
        } catch (IOException noPackage) {
            throw WriteFailure.DAMAGED.exception(noPackage);
        } catch (Openings.OldWorkbookException unsafe) {
            throw WriteFailure.notCleaned(Hindrance.OLD_WORKBOOK);
        }
    }

    /** @param unchanged the file that must still be as it was read; null where the source is not replaced */
    private void replace(
            FileReplacement replacement,
            FindingsFile file,
            SourceFile source,
            @Nullable Path unchanged,
            Comparison comparison)
            throws WorkbookException {
        replacement.write(file::writeTo, written -> {
            if (!comparison.isFaithful(reading.read(new SourceFile(source.path(), bytes(written))))) {
                throw WriteFailure.NOT_VERIFIED.exception();
            }
            if (unchanged != null) {
                requireUnchanged(source, unchanged);
            }
        });
    }

    /** The file of the findings' own, under the name that no other workbook's findings have. */
    private Path beside(SourceFile source) {
        List<Path> names = OwnFile.besides(source.path());
        for (Path name : names) {
            if (!Files.exists(name) || findings(source, name).isPresent()) {
                return name;
            }
        }
        return names.get(names.size() - 1);
    }

    /** What an earlier check wrote there: any other file is not the program's to replace. */
    private void requireOwn(SourceFile source, Path target, FileReplacement replacement) throws WorkbookException {
        if (replacement.replaces() && findings(source, target).isEmpty()) {
            throw WriteFailure.NO_OUTPUT.exception();
        }
    }

    private Optional<EarlierFindings> findings(SourceFile source, Path file) {
        try {
            SourceFile before = SourceFiles.load(file);
            if (!Openings.isOpen(before)) {
                return Optional.empty();
            }
            return Optional.of(EarlierFindings.in(reading.read(before))).filter(found -> found.areOf(source.name()));
        } catch (WorkbookException unreadable) {
            return Optional.empty();
        }
    }

    /** Excel opens a workbook with macros only as .xlsm, and one without only as .xlsx. */
    private static boolean isOpenedAs(Path source, Path target) {
        String wanted = ending(source);
        boolean own = EXCEL.contains(wanted) || wanted.equals(".xls");
        return own ? ending(target).equals(wanted) : EXCEL.contains(ending(target));
    }

    private static String ending(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xls") ? ".xls" : name.substring(Math.max(0, name.length() - ".xlsx".length()));
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

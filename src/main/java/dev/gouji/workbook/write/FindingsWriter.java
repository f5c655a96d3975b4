package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.EarlierRun;
import dev.gouji.finding.Language;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Report;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.Limits;
import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Writes findings into a workbook, into a copy of it, or into a file of their own; everything else stays as it is. */
public final class FindingsWriter {
    private static final Set<String> EXCEL = Set.of(".xlsx", ".xlsm");

    private final Language language;
    private final String toolVersion;
    private final Clock clock;
    private final FindingsBeside beside;
    private final Reading reading;
    private final RecentStyles styles = new RecentStyles();
    private final Set<Path> swept = ConcurrentHashMap.newKeySet();
    private final boolean force;

    /**
     * A writer of sheets in that language, which name the tool's version.
     *
     * @param force whether signed workbooks are changed too
     */
    public FindingsWriter(Language language, String toolVersion, Clock clock, boolean force) {
        this(language, toolVersion, clock, Limits.STANDARD, force);
    }

    /** The same for workbooks that were read within these limits. */
    public FindingsWriter(Language language, String toolVersion, Clock clock, Limits limits, boolean force) {
        this(language, toolVersion, clock, Reading.asStored(limits), force);
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
        this.beside = new FindingsBeside(reading);
        this.reading = reading;
        this.force = force;
    }

    /**
     * What earlier checks of the workbook left in it, in the copy at the target, or in the file beside it; empty where there
     * was none.
     */
    public Optional<EarlierRun> earlier(SourceFile source, Workbook read, CheckResult result, Path target) {
        Optional<EarlierRun> own = EarlierFindings.in(read).run();
        Optional<EarlierRun> elsewhere = elsewhere(source, result, target).flatMap(EarlierFindings::run);
        return elsewhere.isPresent() && own.isPresent()
                ? Optional.of(own.get().and(elsewhere.get()))
                : elsewhere.or(() -> own);
    }

    /** The files beside a workbook in which its findings may stand alone. */
    public static List<Path> besides(Path workbook) {
        return OwnFile.besides(workbook);
    }

    private Optional<EarlierFindings> elsewhere(SourceFile source, CheckResult result, Path target) {
        boolean inPlace = isSame(source.path(), target);
        if (inPlace ? OwnFile.besides(source.path()).stream().noneMatch(Files::exists) : !Files.exists(target)) {
            return Optional.empty();
        }
        String values = values(result);
        return (inPlace ? beside.ownFile(source, values) : Optional.of(target))
                .flatMap(file -> beside.in(file, source, values));
    }

    /**
     * Writes the workbook with its findings.
     *
     * @param source the file as it was read
     * @param read all sheets that were read from it, earlier findings included
     * @param target the source's own path, or another: a new file, or what an earlier check of the source wrote
     */
    public Written write(SourceFile source, Workbook read, CheckResult result, Path target) throws WorkbookException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && swept.add(folder)) {
            TemporaryFile.sweep(folder);
        }
        boolean inPlace = isSame(source.path(), target);
        Hindrance hindrance = new Openings(force).hindrance(source, target, inPlace);
        SheetHead head = new SheetHead(language, source.name(), toolVersion, LocalDate.now(clock));
        if (hindrance == null) {
            try {
                return within(source, read, result, head, target, inPlace, true);
            } catch (Openings.OldWorkbookException unsafe) {
                hindrance = Hindrance.OLD_WORKBOOK;
            }
        }
        return apart(source, result, head, inPlace ? beside.newFile(source) : target, hindrance, true);
    }

    /** What the department wrote in the copy that an earlier run made of the workbook; empty where there is none. */
    public Optional<EarlierRun> inCopy(SourceFile source, CheckResult result, CopyPlace place) {
        return beside.in(place.workbook(), source, values(result))
                .or(() -> beside.in(place.alone(), source, values(result)))
                .flatMap(EarlierFindings::run);
    }

    /**
     * Writes a copy of the workbook with its findings, or the findings alone where they cannot go into it. The copy can be made
     * again, so nothing waits until it has reached the disk.
     */
    public Written copy(SourceFile source, Workbook read, CheckResult result, CopyPlace place)
            throws WorkbookException {
        Hindrance hindrance = new Openings(force).hindrance(source, place.workbook(), false);
        SheetHead head = new SheetHead(language, source.name(), toolVersion, LocalDate.now(clock));
        if (hindrance == null) {
            try {
                return within(source, read, result, head, place.workbook(), false, false);
            } catch (Openings.OldWorkbookException unsafe) {
                hindrance = Hindrance.OLD_WORKBOOK;
            }
        }
        return apart(source, result, head, place.alone(), hindrance, false);
    }

    private Written within(
            SourceFile source,
            Workbook read,
            CheckResult result,
            SheetHead head,
            Path target,
            boolean inPlace,
            boolean lasting)
            throws WorkbookException, Openings.OldWorkbookException {
        FileReplacement replacement = FileReplacement.of(target, lasting);
        if (!inPlace) {
            if (!isOpenedAs(source.path(), target)) {
                throw WriteFailure.OTHER_FORMAT.exception();
            }
            requireOwn(source, result, target, replacement);
        }
        EarlierFindings earlier = EarlierFindings.in(read);
        try (FindingsFile file = Openings.open(source, styles)) {
            file.clean(earlier.replaced());
            String sheet = file.add(result, head);
            try {
                // A copy can be made again: of it, only what is not as it was in the source is read.
                Reading again = lasting ? reading : reading.ofCopies(source, read);
                new VerifiedReplacement(again)
                        .replace(
                                replacement,
                                file,
                                source,
                                inPlace,
                                new Comparison(
                                        earlier.kept(), sheet, result.findings().size()));
            } catch (WorkbookException failed) {
                boolean unlike = failed.failure()
                        .equals(WriteFailure.NOT_VERIFIED.exception().failure());
                if (unlike && file.isWrittenAnew()) {
                    throw new Openings.OldWorkbookException(failed);
                }
                throw failed;
            }
            return new Written(target, sheet, null);
        } catch (Openings.OldWorkbookException unsafe) {
            throw unsafe;
        } catch (IOException noPackage) {
            throw WriteFailure.DAMAGED.exception(noPackage);
        }
    }

    /** Writes the findings alone. */
    private Written apart(
            SourceFile source,
            CheckResult result,
            SheetHead head,
            Path target,
            @Nullable Hindrance hindrance,
            boolean lasting)
            throws WorkbookException {
        FileReplacement replacement = FileReplacement.of(target, lasting);
        if (!ending(target).equals(".xlsx")) {
            throw WriteFailure.OWN_FILE.exception();
        }
        requireOwn(source, result, target, replacement);
        try (FindingsFile file = new FindingsPatch(OwnFile.empty(target))) {
            String sheet = file.add(result, head);
            new VerifiedReplacement(reading)
                    .replace(
                            replacement,
                            file,
                            source,
                            false,
                            new Comparison(List.of(), sheet, result.findings().size()));
            return new Written(target, sheet, hindrance == null ? null : hindrance.reason());
        } catch (IOException failed) {
            throw WriteFailure.OTHER.exception(failed);
        }
    }

    /** What an earlier check wrote there: any other file is not the program's to replace. */
    private void requireOwn(SourceFile source, CheckResult result, Path target, FileReplacement replacement)
            throws WorkbookException {
        Optional<String> agency = Optional.ofNullable(result.report()).flatMap(Report::agency);
        Optional<EarlierFindings> own = replacement.replaces()
                ? beside.in(target, source, FindingsBeside.BY_NAME)
                        .filter(found ->
                                agency.filter(name -> !found.areOf(name)).isEmpty())
                : Optional.empty();
        if (replacement.replaces() && own.isEmpty()) {
            throw WriteFailure.NO_OUTPUT.exception();
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

    private static String values(CheckResult result) {
        Report report = result.report();
        return report == null ? "" : Fingerprint.values(report);
    }
}

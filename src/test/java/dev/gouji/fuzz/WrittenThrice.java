package dev.gouji.fuzz;

import dev.gouji.audit.OpenedReport;
import dev.gouji.audit.OpenedWorkbook;
import dev.gouji.audit.ReportReader;
import dev.gouji.audit.WorkbookCheck;
import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Language;
import dev.gouji.finding.SheetState;
import dev.gouji.finding.WorkbookException;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.table.Grid;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.SourceFiles;
import dev.gouji.workbook.read.WorkbookReader;
import dev.gouji.workbook.write.EarlierFindings;
import dev.gouji.workbook.write.FindingsCleaner;
import dev.gouji.workbook.write.FindingsVerifier;
import dev.gouji.workbook.write.FindingsWriter;
import dev.gouji.workbook.write.WriteFailure;
import dev.gouji.workbook.write.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A workbook that is checked, checked again and cleaned: each time its own sheets are as they were, and its findings sheet is
 * whole.
 */
public final class WrittenThrice {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T04:00:00Z"), ZoneOffset.UTC);
    /** A workbook may have held several findings sheets before. */
    private static final Set<SheetState> WHOLE = EnumSet.of(SheetState.MATCHES, SheetState.NOT_ALONE);

    private final WorkbookCheck check;
    private final Path file;
    private final ReportReader reader;

    /** @param file the workbook, alone in its folder */
    public WrittenThrice(WorkbookCheck check, Path file) {
        this.check = check;
        this.file = file;
        this.reader = new ReportReader(new Recogniser(Layouts.builtIn(), null, null), Password.NONE);
    }

    /**
     * Goes through it all; throws an assertion error where something is lost. Tells whether findings were written into the
     * workbook: one that is refused must stay as it was, byte for byte.
     */
    public boolean require() throws IOException {
        List<Grid> before;
        try {
            reader.read(file.toString());
            before = own();
        } catch (WorkbookException noReport) {
            return false;
        }
        if (!written(before)) {
            return false;
        }
        written(before);
        clean(before);
        return true;
    }

    private boolean written(List<Grid> before) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Written written;
        CheckResult result;
        try {
            OpenedReport opened = reader.read(file.toString());
            result = check.check(file.toString(), opened.report(), null, null);
            written = new FindingsWriter(Language.ZH, "test", CLOCK, false)
                    .write(opened.source(), opened.workbook(), result, file);
        } catch (WorkbookException refused) {
            requireRefusal(refused, bytes);
            return false;
        }
        boolean within = written.instead() == null;
        if (!within) {
            requireUntouched(bytes);
        }
        requireSame(before);
        requireWhole(result);
        return within;
    }

    private void requireWhole(CheckResult now) {
        try {
            OpenedWorkbook opened = reader.open(file.toString());
            SheetState state = new FindingsVerifier()
                    .verify(opened.source(), opened.workbook(), now)
                    .state();
            if (state == null || !WHOLE.contains(state)) {
                throw new AssertionError("the findings are " + state);
            }
        } catch (WorkbookException unreadable) {
            throw new AssertionError("cannot be read any more", unreadable);
        }
    }

    private void clean(List<Grid> before) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            OpenedWorkbook opened = reader.open(file.toString());
            new FindingsCleaner(false).clean(opened.source(), opened.workbook());
        } catch (WorkbookException refused) {
            requireRefusal(refused, bytes);
            throw new AssertionError("what was written cannot be taken out", refused);
        }
        requireSame(before);
    }

    private void requireSame(List<Grid> before) {
        List<Grid> after;
        try {
            after = own();
        } catch (WorkbookException unreadable) {
            throw new AssertionError("cannot be read any more", unreadable);
        }
        if (!after.equals(before)) {
            throw new AssertionError("sheets differ: " + before + " and " + after);
        }
    }

    /** The sheets that no check wrote, as they are stored. */
    private List<Grid> own() throws WorkbookException {
        SourceFile source = SourceFiles.load(file);
        return EarlierFindings.in(WorkbookReader.asStored().read(source))
                .dataSheets()
                .sheets();
    }

    private void requireRefusal(WorkbookException refused, byte[] bytes) throws IOException {
        if (refused.failure().equals(WriteFailure.NOT_VERIFIED.exception().failure())) {
            throw new AssertionError("was written wrong", refused);
        }
        requireUntouched(bytes);
    }

    private void requireUntouched(byte[] bytes) throws IOException {
        if (!Arrays.equals(bytes, Files.readAllBytes(file))) {
            throw new AssertionError("changed, though nothing was to be written");
        }
    }
}

package dev.gouji.workbook.write;

import dev.gouji.finding.Change;
import dev.gouji.finding.Correction;
import dev.gouji.finding.CorrectionOutcome;
import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Origin;
import dev.gouji.table.Region;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.Limits;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.formula.ChangedNumbers;
import dev.gouji.workbook.read.WorkbookReader;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** A workbook's file as it takes corrected numbers, in memory: the file itself is never written. */
public final class Corrector implements Closeable {
    private static final Wording NOTE = new Wording("gouji 更正：", "gouji corrected: ");
    private static final Wording REMINDER =
            new Wording("原值 → 更正值。请对照原始资料核实。", "old → new. Verify it against your records.");

    private final SourceFile source;
    private final FindingsFile file;
    private final Limits limits;
    private final Map<Origin, CellContent> contents = new LinkedHashMap<>();
    private Workbook workbook;

    private Corrector(SourceFile source, FindingsFile file, Limits limits, Workbook workbook) {
        this.source = source;
        this.file = file;
        this.limits = limits;
        this.workbook = workbook;
    }

    /**
     * Opens the file for corrections, and takes out what earlier checks put in.
     *
     * @param read all sheets that were read from it, formulas recalculated
     * @param limits the limits within which it was read
     * @param force whether signed workbooks are corrected too
     */
    public static Corrector of(SourceFile source, Workbook read, Limits limits, boolean force)
            throws WorkbookException {
        Hindrance hindrance = new Openings(force).ofCorrections(source);
        if (hindrance != null) {
            throw WriteFailure.notCorrected(hindrance);
        }
        EarlierFindings earlier = EarlierFindings.in(read);
        try {
            FindingsFile file = Openings.open(source);
            file.clean(earlier.replaced());
            return new Corrector(source, file, limits, new Workbook(read.fileName(), earlier.kept()));
        } catch (Openings.OldWorkbookException unsafe) {
            throw WriteFailure.notCorrected(Hindrance.OLD_WORKBOOK);
        } catch (IOException noPackage) {
            throw WriteFailure.DAMAGED.exception(noPackage);
        }
    }

    /** What the workbook would be with these changes too; nothing is kept of it yet. */
    public Attempt attempt(List<Change> changes) throws WorkbookException {
        Map<Origin, CorrectionOutcome> outcomes = new LinkedHashMap<>();
        Map<Origin, BigDecimal> numbers = new LinkedHashMap<>();
        for (Change change : changes) {
            CorrectionOutcome refusal = refusal(change);
            if (refusal == null) {
                numbers.put(change.origin(), change.to());
            } else {
                outcomes.put(change.origin(), refusal);
            }
        }
        Optional<ChangedNumbers.Outcome> changed = ChangedNumbers.in(workbook.sheets(), numbers);
        if (changed.isEmpty()) {
            numbers.keySet().forEach(cell -> outcomes.put(cell, CorrectionOutcome.DEPENDENT_FORMULA));
            return new Attempt(outcomes, workbook, Map.of());
        }
        for (Change change : changes) {
            CellContent now = changed.get().contents().get(change.origin());
            BigDecimal number = now == null ? null : now.shown().number();
            // A total that a formula reckons comes right by itself.
            if (outcomes.get(change.origin()) == CorrectionOutcome.FORMULA
                    && number != null
                    && number.compareTo(change.to()) == 0) {
                outcomes.put(change.origin(), CorrectionOutcome.RECALCULATED);
            } else {
                outcomes.putIfAbsent(change.origin(), CorrectionOutcome.APPLIED);
            }
        }
        return new Attempt(
                outcomes,
                new Workbook(workbook.fileName(), changed.get().sheets()),
                changed.get().contents());
    }

    private @Nullable CorrectionOutcome refusal(Change change) throws WorkbookException {
        Origin origin = change.origin();
        Optional<Grid> sheet = workbook.sheets().stream()
                .filter(grid -> grid.name().equals(origin.sheet()))
                .findFirst();
        if (sheet.isEmpty()) {
            return CorrectionOutcome.ABSENT;
        }
        CellContent content = sheet.get().at(origin.cell());
        if (content instanceof CellContent.Formula) {
            return CorrectionOutcome.FORMULA;
        }
        boolean plain = content instanceof CellContent.Number
                || content instanceof CellContent.Text
                || content instanceof CellContent.Blank;
        if (!plain) {
            return CorrectionOutcome.NOT_A_NUMBER;
        }
        if (isHidden(origin.cell(), sheet.get().merges())) {
            return CorrectionOutcome.MERGED;
        }
        try {
            return file.refusal(origin);
        } catch (IOException damaged) {
            throw WriteFailure.DAMAGED.exception(damaged);
        }
    }

    /** Of a merged region Excel shows the first cell alone. */
    private static boolean isHidden(CellPosition cell, List<Region> merges) {
        return merges.stream()
                .anyMatch(merge -> merge.contains(cell.row(), cell.column())
                        && !merge.first().equals(cell));
    }

    /** Keeps what was attempted. */
    public void keep(Attempt attempt) {
        workbook = attempt.workbook();
        contents.putAll(attempt.contents());
    }

    /** The file with all that was kept, and a note at each cell that tells of it; it is read again to make sure. */
    public SourceFile corrected(List<Correction> corrections, Language language) throws WorkbookException {
        Map<Origin, String> notes = new LinkedHashMap<>();
        for (Correction correction : corrections) {
            if (correction.outcome() == CorrectionOutcome.APPLIED) {
                notes.put(
                        correction.change().origin(),
                        NOTE.in(language) + correction.numbers().in(language) + "\n" + REMINDER.in(language));
            }
        }
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
            file.correct(contents, notes);
            file.writeTo(channel);
            byte[] bytes = Arrays.copyOf(channel.array(), (int) channel.size());
            SourceFile written = new SourceFile(source.path(), bytes);
            Workbook again = WorkbookReader.asStored(limits).read(written);
            if (!new Comparison(new ArrayList<>(workbook.sheets()), null, 0).isFaithful(again)) {
                throw file.isWrittenAnew()
                        ? WriteFailure.notCorrected(Hindrance.OLD_WORKBOOK)
                        : WriteFailure.NOT_VERIFIED.exception();
            }
            return written;
        } catch (Openings.OldWorkbookException unsafe) {
            throw WriteFailure.notCorrected(Hindrance.OLD_WORKBOOK);
        } catch (IOException damaged) {
            throw WriteFailure.DAMAGED.exception(damaged);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /**
     * The workbook as changes would make it.
     *
     * @param outcomes what would become of each change
     * @param contents the cells that would differ
     */
    public record Attempt(
            Map<Origin, CorrectionOutcome> outcomes, Workbook workbook, Map<Origin, CellContent> contents) {
        public Attempt {
            outcomes = Map.copyOf(outcomes);
            contents = new LinkedHashMap<>(contents);
        }

        /** What would become of the change of that cell. */
        public CorrectionOutcome outcome(Origin cell) {
            return outcomes.getOrDefault(cell, CorrectionOutcome.ABSENT);
        }

        /** Whether all changes could be made. */
        public boolean isWhole() {
            return outcomes.values().stream().allMatch(CorrectionOutcome::isApplied);
        }
    }
}

package dev.gouji.workbook.write;

import dev.gouji.finding.SheetState;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.Limits;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Takes everything that checks put into a workbook, or beside it, out again, and gives each part back as it was. */
public final class FindingsCleaner {
    private final boolean force;
    private final FindingsBeside beside;
    private final VerifiedReplacement replacing;

    /** @param force whether signed workbooks are changed too */
    public FindingsCleaner(boolean force) {
        this(Limits.STANDARD, force);
    }

    /** The same for workbooks that were read within these limits. */
    public FindingsCleaner(Limits limits, boolean force) {
        this.force = force;
        Reading reading = WorkbookReader.asStored(limits)::read;
        this.beside = new FindingsBeside(reading);
        this.replacing = new VerifiedReplacement(reading);
    }

    /**
     * Takes it out; tells what became of it.
     *
     * @param source the file as it was read
     * @param read all sheets that were read from it
     */
    public SheetState clean(SourceFile source, Workbook read) throws WorkbookException {
        boolean within = cleanWithin(source, read);
        boolean cleaned = cleanBeside(source) || within;
        if (EarlierFindings.in(read).hasKept()) {
            return SheetState.COPY_KEPT;
        }
        return cleaned ? SheetState.CLEANED : SheetState.NOTHING_TO_CLEAN;
    }

    private boolean cleanWithin(SourceFile source, Workbook read) throws WorkbookException {
        Hindrance hindrance = new Openings(force).hindrance(source, source.path(), true);
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
            replacing.replace(
                    FileReplacement.of(source.path()), file, source, true, new Comparison(earlier.kept(), null, 0));
            return true;
        } catch (Openings.OldWorkbookException unsafe) {
            throw WriteFailure.notCleaned(Hindrance.OLD_WORKBOOK);
        } catch (IOException noPackage) {
            throw WriteFailure.DAMAGED.exception(noPackage);
        }
    }

    /** A file of the findings' own goes as a whole, unless somebody put something else into it. */
    private boolean cleanBeside(SourceFile source) throws WorkbookException {
        Optional<Path> file = beside.ownFile(source, FindingsBeside.BY_NAME);
        if (file.isEmpty()
                || !beside.in(file.get(), source, FindingsBeside.BY_NAME)
                        .map(found -> found.kept().isEmpty())
                        .orElse(false)) {
            return false;
        }
        try {
            Files.delete(file.get());
            return true;
        } catch (IOException failed) {
            throw WriteFailure.OTHER.exception(failed);
        }
    }
}

package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Grid;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.Corrupt;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.Limits;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.ReadBudget;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.html.WebPage;
import dev.gouji.workbook.xls.XlsReader;
import java.io.IOException;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads workbooks of every {@link WorkbookKind}, whatever their files are called. */
public final class WorkbookReader {
    private final Password password;
    private final Limits limits;
    private final boolean recalculates;
    private final RecentPackages recent = new RecentPackages();

    /** Starts a reader without a password; several threads may use it, and it gets faster with workbooks that are alike. */
    public WorkbookReader() {
        this(Password.NONE);
    }

    /** Starts a reader that tries that password where a workbook needs one. */
    public WorkbookReader(Password password) {
        this(password, Limits.STANDARD);
    }

    /** Starts such a reader of workbooks within these limits. */
    public WorkbookReader(Password password, Limits limits) {
        this(password, limits, true);
    }

    private WorkbookReader(Password password, Limits limits, boolean recalculates) {
        this.password = password;
        this.limits = limits;
        this.recalculates = recalculates;
    }

    /** A reader to which, within the usual limits, formulas have the results that the file stores, and no others. */
    public static WorkbookReader asStored() {
        return asStored(Limits.STANDARD);
    }

    /** A reader to which formulas have the results that the file stores, and no others. */
    public static WorkbookReader asStored(Limits limits) {
        return new WorkbookReader(Password.NONE, limits, false);
    }

    /** The grids of all worksheets in the order of their tabs. */
    public Workbook read(SourceFile source) throws WorkbookException {
        return new Workbook(source.name(), sheets(source, new ReadBudget(limits)));
    }

    /**
     * Reads a workbook that was made from another; what it took over from that as it stood is known, and not read again.
     *
     * @param copy the file that was made
     * @param from the file that it was made from
     * @param read what was read from that
     */
    public Workbook readCopy(SourceFile copy, SourceFile from, Workbook read) throws WorkbookException {
        boolean packages = WorkbookKind.of(copy) == WorkbookKind.PACKAGE
                && WorkbookKind.of(from) == WorkbookKind.PACKAGE
                && !recalculates;
        return packages
                ? new Workbook(copy.name(), PackageReader.readCopy(copy, from, read.sheets(), limits, recent))
                : read(copy);
    }

    private List<Grid> sheets(SourceFile source, ReadBudget budget) throws WorkbookException {
        return switch (WorkbookKind.of(source)) {
            case PACKAGE -> PackageReader.read(source, budget, recalculates, recent);
            case WEB_PAGE -> {
                budget.require(Limit.PAGE_BYTES, source.size());
                yield WebPage.read(source, budget);
            }
            case XLS -> {
                budget.require(Limit.XLS_BYTES, source.size());
                try (POIFSFileSystem container = CompoundFile.open(source)) {
                    yield XlsReader.read(container, password, budget, recalculates);
                } catch (IOException e) {
                    throw Corrupt.incomplete(e);
                }
            }
            case ENCRYPTED_PACKAGE -> {
                SourceFile decrypted = decrypted(source, budget);
                ContainerCheck.requirePackage(decrypted);
                yield PackageReader.read(decrypted, budget, recalculates, recent);
            }
        };
    }

    private SourceFile decrypted(SourceFile source, ReadBudget budget) throws WorkbookException {
        try (POIFSFileSystem container = CompoundFile.open(source)) {
            return EncryptedPackage.decrypt(source, container, password, budget);
        } catch (IOException e) {
            throw Corrupt.incomplete(e);
        }
    }
}

package dev.gouji.workbook.write;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.WorkbookKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells which files findings can be written into, and opens them for that. */
final class Openings {
    private final boolean force;

    /** @param force whether signed workbooks are changed too */
    Openings(boolean force) {
        this.force = force;
    }

    /** What keeps findings out of the workbook; null where nothing does. */
    @Nullable
    Hindrance hindrance(SourceFile source, Path target, boolean inPlace) throws WorkbookException {
        Hindrance ofKind = ofKind(source, inPlace && !force);
        return ofKind == null && inPlace && isReadOnly(target) ? Hindrance.READ_ONLY : ofKind;
    }

    /** What keeps corrections out of a copy of the workbook: other numbers are not what was signed. */
    @Nullable
    Hindrance ofCorrections(SourceFile source) throws WorkbookException {
        return ofKind(source, !force);
    }

    private static @Nullable Hindrance ofKind(SourceFile source, boolean respectSignature) throws WorkbookException {
        return switch (kind(source)) {
            case ENCRYPTED_PACKAGE -> Hindrance.ENCRYPTED;
            case WEB_PAGE -> Hindrance.WEB_PAGE;
            case PACKAGE -> ofPackage(source, respectSignature);
            case XLS ->
                source.name().toLowerCase(Locale.ROOT).endsWith(".xls")
                        ? XlsFindings.hindrance(source, respectSignature)
                        : Hindrance.OLD_KIND;
        };
    }

    private static @Nullable Hindrance ofPackage(SourceFile source, boolean respectSignature) throws WorkbookException {
        try (FindingsPatch patch = new FindingsPatch(source)) {
            if (respectSignature && patch.isSigned()) {
                return Hindrance.SIGNED;
            }
            if (patch.isHuge()) {
                return Hindrance.HUGE;
            }
            if (patch.isStrange()) {
                return Hindrance.STRANGE;
            }
            return patch.isStructureProtected() ? Hindrance.PROTECTED : null;
        } catch (IOException noPackage) {
            throw WriteFailure.DAMAGED.exception(noPackage);
        }
    }

    private static boolean isReadOnly(Path target) throws WorkbookException {
        TargetFile file = TargetFile.of(target);
        return Files.isRegularFile(file.path()) && file.isReadOnly();
    }

    /** Whether the file is one that findings can stand in, and can be read without a password. */
    static boolean isOpen(SourceFile source) throws WorkbookException {
        WorkbookKind kind = kind(source);
        return kind == WorkbookKind.PACKAGE
                || (kind == WorkbookKind.XLS && XlsFindings.hindrance(source, false) != Hindrance.ENCRYPTED);
    }

    /** Opens the file. */
    static FindingsFile open(SourceFile source) throws IOException, WorkbookException, OldWorkbookException {
        return open(source, new RecentStyles());
    }

    /** Opens the file with what is known of others' styles. */
    static FindingsFile open(SourceFile source, RecentStyles styles)
            throws IOException, WorkbookException, OldWorkbookException {
        return kind(source) == WorkbookKind.XLS ? new XlsFindings(source) : new FindingsPatch(source, styles);
    }

    private static WorkbookKind kind(SourceFile source) throws WorkbookException {
        try {
            return WorkbookKind.of(source);
        } catch (WorkbookException none) {
            throw WriteFailure.DAMAGED.exception(none);
        }
    }

    /** An old workbook that cannot be written back as it was. */
    static final class OldWorkbookException extends IOException {
        private static final long serialVersionUID = 1;

        OldWorkbookException(Throwable cause) {
            super(cause);
        }
    }
}

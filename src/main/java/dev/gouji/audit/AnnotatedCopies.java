package dev.gouji.audit;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.write.CopyPlace;
import dev.gouji.workbook.write.FindingsWriter;
import dev.gouji.workbook.write.FittingName;
import dev.gouji.workbook.write.WriteFailure;
import dev.gouji.workbook.write.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes the annotated copies of submissions into the folder for the results, under their own paths, and nowhere else. */
public final class AnnotatedCopies {
    /** The copies' folder below the one for the results. */
    public static final String FOLDER = "workbooks";

    private final FindingsWriter writer;
    private final Path out;
    private final Map<String, Path> folders = new ConcurrentHashMap<>();

    /** @param out the folder for the results, links followed */
    public AnnotatedCopies(FindingsWriter writer, Path out) {
        this.writer = writer;
        this.out = out;
    }

    /** Where the copy of the file of that path below the audited folders goes. */
    CopyPlace place(String file) throws WorkbookException {
        int end = file.lastIndexOf('/');
        try {
            CopyPlace place = CopyPlace.in(folder(file.substring(0, Math.max(0, end))), file.substring(end + 1));
            if (place.isLink()) {
                throw WriteFailure.NO_OUTPUT.exception();
            }
            return place;
        } catch (InvalidPathException e) {
            throw unwritable(e);
        }
    }

    /** The result with what the department wrote into the copy that an earlier run made. */
    CheckResult explained(OpenedReport opened, CheckResult result, CopyPlace place) {
        if (!Files.exists(place.workbook()) && !Files.exists(place.alone())) {
            return result;
        }
        return writer.inCopy(opened.source(), result, place)
                .filter(run -> !run.explanations().isEmpty())
                .map(result::explained)
                .orElse(result);
    }

    AuditCopy write(OpenedReport opened, CheckResult result, CopyPlace place) throws WorkbookException {
        Written written = writer.copy(opened.source(), opened.workbook(), result, place);
        String below = out.relativize(written.file())
                .toString()
                .replace(out.getFileSystem().getSeparator(), "/");
        return new AuditCopy(below, written.sheet(), written.instead());
    }

    /** Takes back a copy that came too late. */
    void remove(AuditCopy copy) {
        try {
            Files.deleteIfExists(out.resolve(copy.file()));
        } catch (IOException kept) {
            // It is a whole workbook; a later run replaces it.
            return;
        }
    }

    private Path folder(String below) throws WorkbookException {
        Path known = folders.get(below);
        if (known == null) {
            known = made(below);
            folders.put(below, known);
        }
        return known;
    }

    private Path made(String below) throws WorkbookException {
        Path copies = out.resolve(FOLDER);
        Path folder = copies;
        for (String name : below.split("/", -1)) {
            folder = FittingName.in(folder, name, "");
        }
        folder = folder.normalize();
        try {
            Files.createDirectories(folder);
            // A link among the folders could lead to what was submitted.
            if (folder.startsWith(copies) && folder.toRealPath().equals(folder)) {
                return folder;
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
        throw WriteFailure.NO_OUTPUT.exception();
    }

    private static WorkbookException unwritable(Exception cause) {
        return new WorkbookException(
                FailureCode.IO,
                new Wording(
                        "无法在输出文件夹中建立同名的文件夹或文件（路径过长、名称不被允许，或已有同名的其他文件）。请改短名称，或把 --out 换到别处。",
                        "The folder for the results cannot take a folder or file of that name: it is too long, not allowed"
                                + " there, or taken. Shorten the name, or choose another --out."),
                cause);
    }
}

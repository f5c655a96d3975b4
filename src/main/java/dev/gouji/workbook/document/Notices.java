package dev.gouji.workbook.document;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Language;
import dev.gouji.finding.Verdict;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.ErrorText;
import dev.gouji.submission.IssueKind;
import dev.gouji.submission.RegisterIssue;
import dev.gouji.workbook.write.FileReplacement;
import dev.gouji.workbook.write.SteadyZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Writes a notice for every workbook with something to correct, to verify or to submit again, ready to be sent back. A workbook that
 * passed gets none where nobody has to do anything; one of another year does, and one that does not say whose it is.
 */
public final class Notices {
    private static final Wording NO_PLACE = new Wording(
            "通知要放的文件夹建不成，或旧通知删不掉。请检查那里的文件、权限和磁盘：",
            "No folder can be made for the notice, or an old one cannot be removed. Check what is there, its permissions and"
                    + " the disk: ");

    private static final Set<IssueKind> FOR_SENDERS =
            EnumSet.of(IssueKind.WRONG_YEAR, IssueKind.LAST_YEARS_FILE, IssueKind.NO_AGENCY);

    private final Language language;

    /** Notices in that language. */
    public Notices(Language language) {
        this.language = language;
    }

    /**
     * Writes all notices into the folder, each under its workbook's relative path, and removes those of workbooks that pass now.
     *
     * @return those that could not be written
     * @throws IOException when the workbooks cannot be read back
     */
    public List<NotWritten> write(Audit audit, Path folder) throws IOException {
        List<NotWritten> failed = new ArrayList<>();
        Map<String, List<String>> remarks = remarks(audit);
        audit.forEach(workbook -> {
            try {
                write(workbook, remarks.getOrDefault(workbook.file(), List.of()), audit, folder);
            } catch (WorkbookException failure) {
                failed.add(new NotWritten(
                        workbook.file(), failure.failure().message().in(language)));
            } catch (IOException inTheWay) {
                failed.add(new NotWritten(workbook.file(), NO_PLACE.in(language) + inTheWay.getMessage()));
            }
        });
        return failed;
    }

    /** What whoever sent the file has to do, whatever the tables in it say; by the file's path. */
    private static Map<String, List<String>> remarks(Audit audit) {
        Map<String, List<String>> remarks = new HashMap<>();
        for (RegisterIssue issue : audit.issues()) {
            if (FOR_SENDERS.contains(issue.kind())) {
                issue.files()
                        .forEach(file -> remarks.computeIfAbsent(file, none -> new ArrayList<>())
                                .add(issue.note()));
            }
        }
        return remarks;
    }

    private static boolean isDue(AuditedWorkbook workbook, List<String> remarks) {
        ErrorText error = workbook.error();
        if (workbook.verdict() == Verdict.UNREADABLE && error != null) {
            // A file that is not where it was said to be is no department's to mend.
            return !error.code().equals(FailureCode.NOT_FOUND.code());
        }
        return workbook.verdict() != Verdict.PASSED || !remarks.isEmpty();
    }

    /** Where the notice of the workbook of that path goes below the notices' folder, should it get one. */
    public static String path(String file) {
        return NoticePath.of(file);
    }

    private void write(AuditedWorkbook workbook, List<String> remarks, Audit audit, Path folder)
            throws IOException, WorkbookException {
        if (!isDue(workbook, remarks)) {
            // What an earlier audit asked for has been done.
            Path earlier = place(folder, path(workbook.file()));
            if (Files.exists(earlier)) {
                Files.delete(earlier);
            }
            return;
        }
        Path file = place(folder, path(workbook.file()));
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            new NoticeText(document, language).write(workbook, remarks, audit.run());
            document.write(bytes);
        }
        byte[] steady = SteadyZip.of(bytes.toByteArray());
        FileReplacement.of(file)
                .write(
                        channel -> {
                            ByteBuffer content = ByteBuffer.wrap(steady);
                            while (content.hasRemaining()) {
                                channel.write(content);
                            }
                        },
                        written -> {});
    }

    private static Path place(Path folder, String name) throws WorkbookException {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException notInThisLocale) {
            throw new WorkbookException(
                    FailureCode.IO,
                    new Wording(
                            "文件名中有当前语言环境不能用的字符。请改用 UTF-8 的语言环境（如 LC_ALL=C.UTF-8）后重试。",
                            "The name has characters that this locale has not. Use a UTF-8 locale, such as LC_ALL=C.UTF-8, and"
                                    + " try again."));
        }
    }

    /**
     * A notice that is missing.
     *
     * @param file the workbook
     * @param message why, and what to do
     */
    public record NotWritten(String file, String message) {}
}

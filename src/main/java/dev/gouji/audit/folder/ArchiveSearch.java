package dev.gouji.audit.folder;

import dev.gouji.finding.Failure;
import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.Limits;
import dev.gouji.workbook.archive.Archive;
import dev.gouji.workbook.archive.FileSigns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the workbooks in one archive, and in the archives in it. */
final class ArchiveSearch {
    private final Path path;
    private final Limits limits;
    private final List<Submission> found = new ArrayList<>();
    /** Archives may hold two members of one name, or two that only some file systems tell apart. */
    private final UniqueNames names = new UniqueNames(name -> name.toLowerCase(Locale.ROOT));

    private long bytes;
    private int others;

    private ArchiveSearch(Path path, Limits limits) {
        this.path = path;
        this.limits = limits;
    }

    /** What there is in the archive of that name below the folders; the archive itself where it cannot be read. */
    static Result search(String file, Path path, Limits limits) {
        ArchiveSearch search = new ArchiveSearch(path, limits);
        try (Archive archive = Archive.open(path, limits)) {
            if (archive.isDocument()) {
                return new Result(List.of(Submission.of(file, path)), 0);
            }
            search.members(file, archive, null);
        } catch (WorkbookException e) {
            return new Result(List.of(new Submission(file, path, List.of(), e.failure())), 0);
        } catch (IOException closing) {
            // It was read to its end.
            return search.result();
        }
        return search.result();
    }

    private Result result() {
        return new Result(found, others);
    }

    /**
     * Adds the archive's members.
     *
     * @param outer the archive's own number in the one around it; null for one that stands in a folder
     */
    private void members(String prefix, Archive archive, @Nullable Integer outer) throws WorkbookException {
        for (Archive.Member member : archive.members()) {
            String[] steps = member.name().split("/", -1);
            boolean hidden = false;
            for (String step : steps) {
                hidden |= FileKind.isHidden(step);
            }
            if (!hidden) {
                member(prefix, archive, outer, member, steps[steps.length - 1]);
            }
        }
    }

    private void member(String prefix, Archive archive, @Nullable Integer outer, Archive.Member member, String name)
            throws WorkbookException {
        FileKind kind = FileKind.of(name);
        if (kind == FileKind.UNKNOWN && FileSigns.maybeWorkbook(archive.head(member.number()))) {
            kind = FileKind.WORKBOOK;
        }
        List<Integer> numbers = outer == null ? List.of(member.number()) : List.of(outer, member.number());
        switch (kind) {
            case WORKBOOK -> add(prefix, member, numbers, null);
            case ARCHIVE -> inner(prefix, archive, outer, member, numbers);
            default -> others++;
        }
    }

    private void inner(
            String prefix, Archive archive, @Nullable Integer outer, Archive.Member member, List<Integer> numbers)
            throws WorkbookException {
        if (outer != null) {
            add(prefix, member, numbers, unpack());
            return;
        }
        if (member.size() > limits.of(Limit.INNER_ARCHIVE_BYTES)) {
            add(prefix, member, numbers, exceeded(Limit.INNER_ARCHIVE_BYTES).failure());
            return;
        }
        try (Archive inner = Archive.open(archive.content(member.number()), limits)) {
            if (inner.isDocument()) {
                add(prefix, member, numbers, null);
            } else {
                members(names.of(prefix + "/" + member.name()), inner, member.number());
            }
        } catch (WorkbookException e) {
            if (found.size() >= limits.of(Limit.ARCHIVE_FILES)) {
                throw e;
            }
            add(prefix, member, numbers, e.failure());
        } catch (IOException closing) {
            // It was read to its end.
            return;
        }
    }

    private void add(String prefix, Archive.Member member, List<Integer> numbers, @Nullable Failure failure)
            throws WorkbookException {
        bytes += Math.max(0, member.size());
        if (found.size() >= limits.of(Limit.ARCHIVE_FILES)) {
            throw exceeded(Limit.ARCHIVE_FILES);
        }
        if (bytes > limits.of(Limit.ARCHIVE_BYTES)) {
            throw exceeded(Limit.ARCHIVE_BYTES);
        }
        found.add(new Submission(names.of(prefix + "/" + member.name()), path, numbers, failure));
    }

    private static Failure unpack() {
        return new Failure(
                FailureCode.UNSUPPORTED_FORMAT,
                new Wording(
                        "这是压缩包中层层嵌套的压缩包，没有查看其中的文件。请先解压，再校验其中的工作簿。",
                        "This archive stands too deep inside another and was not looked into. Unpack it and check the"
                                + " workbooks in it."));
    }

    private WorkbookException exceeded(Limit limit) {
        return limit.exceeded(limits.of(limit));
    }

    /**
     * What an archive holds.
     *
     * @param others how many files are neither workbooks nor archives
     */
    record Result(List<Submission> submissions, int others) {
        Result {
            submissions = List.copyOf(submissions);
        }
    }
}

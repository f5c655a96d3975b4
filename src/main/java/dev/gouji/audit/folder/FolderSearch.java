package dev.gouji.audit.folder;

import dev.gouji.workbook.Limits;
import dev.gouji.workbook.archive.FileSigns;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was submitted in folders. What is there under its own path comes before what links lead to, so that a file or
 * folder that both lead to has its own path, and is checked once.
 */
public final class FolderSearch {
    /** The files by which a folder shows that an audit wrote it, and what it wrote there. */
    private static final String AUDIT = "audit.jsonl";

    private static final Set<String> OWN =
            Set.of(AUDIT, "findings.csv", "submissions.csv", "summary.xlsx", "summary.html", "workbooks", "notices");
    private static final int HEAD = 4096;

    private final PathFilter filter;
    private final Limits limits;
    private final Set<Object> seen = new HashSet<>();
    /** Names whose bytes are no characters are told with the same sign for each of them. */
    private final UniqueNames names = new UniqueNames(UnaryOperator.identity());

    private final List<Submission> submissions = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private List<Link> links = new ArrayList<>();
    private int others;
    private int excluded;

    private FolderSearch(PathFilter filter, Limits limits) {
        this.filter = filter;
        this.limits = limits;
    }

    /**
     * Searches the folders, all of which are there.
     *
     * @param out the folder for the results, which is not looked into
     * @param limits how much an archive may hold
     */
    public static Found search(List<Path> folders, Path out, PathFilter filter, Limits limits) throws IOException {
        FolderSearch search = new FolderSearch(filter, limits);
        search.seen.add(key(out, Files.readAttributes(out, BasicFileAttributes.class)));
        List<Root> roots = Root.of(folders);
        for (Root root : roots) {
            search.walk(root.prefix(), root.path());
        }
        while (!search.links.isEmpty()) {
            List<Link> wave = search.links;
            search.links = new ArrayList<>();
            wave.sort(Comparator.comparing(Link::file, PathOrder.INSTANCE));
            for (Link link : wave) {
                search.follow(link);
            }
        }
        return search.found();
    }

    private Found found() {
        List<Submission> kept = OwnResults.without(submissions);
        kept.sort(Comparator.comparing(Submission::file, PathOrder.INSTANCE));
        unreadable.sort(PathOrder.INSTANCE);
        return new Found(kept, excluded, others, unreadable);
    }

    private void walk(String prefix, Path folder) throws IOException {
        Files.walkFileTree(folder, new Visitor(prefix, folder));
    }

    private void follow(Link link) throws IOException {
        try {
            Path target = link.path().toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(target, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                walk(link.file(), target);
            } else if (attributes.isOther()) {
                other(link.file(), target);
            } else if (seen.add(key(target, attributes))) {
                file(link.file(), target);
            }
        } catch (IOException broken) {
            // A link to a workbook that is gone: told by that workbook's result.
            if (FileKind.of(link.file()) == FileKind.WORKBOOK) {
                file(link.file(), link.path());
            }
        }
    }

    /** A device or pipe is never opened; one that is called a workbook is told by that workbook's result. */
    private void other(String file, Path path) {
        if (FileKind.of(file) == FileKind.WORKBOOK) {
            add(Submission.of(file, path));
        } else {
            others++;
        }
    }

    private void file(String file, Path path) {
        switch (kind(file, path)) {
            case WORKBOOK -> add(Submission.of(file, path));
            case ARCHIVE -> {
                ArchiveSearch.Result inside = ArchiveSearch.search(file, path, limits);
                inside.submissions().forEach(this::add);
                others += inside.others();
            }
            default -> others++;
        }
    }

    private static FileKind kind(String file, Path path) {
        FileKind named = FileKind.of(file);
        if (named != FileKind.UNKNOWN) {
            return named;
        }
        try (InputStream in = Files.size(path) == 0 ? InputStream.nullInputStream() : Files.newInputStream(path)) {
            return FileSigns.maybeWorkbook(in.readNBytes(HEAD)) ? FileKind.WORKBOOK : FileKind.OTHER;
        } catch (IOException e) {
            return FileKind.OTHER;
        }
    }

    private void add(Submission submission) {
        if (filter.takes(submission.file())) {
            submissions.add(submission.named(names.of(submission.file())));
        } else {
            excluded++;
        }
    }

    /** What a file is, whatever path leads to it. */
    private static Object key(Path path, BasicFileAttributes attributes) throws IOException {
        Object key = attributes.fileKey();
        return key == null ? path.toRealPath() : key;
    }

    /** A link that is still to be followed. */
    private record Link(String file, Path path) {}

    /** Goes through one folder without following links. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final String prefix;
        private final Path start;
        private final Set<Path> audits = new HashSet<>();

        private Visitor(String prefix, Path start) {
            this.prefix = prefix;
            this.start = start;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            boolean skipped = !folder.equals(start) && isSkipped(folder);
            if (skipped || !seen.add(key(folder, attributes))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (Files.isRegularFile(folder.resolve(AUDIT))) {
                audits.add(folder);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
            if (isSkipped(path) && !path.equals(start)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                links.add(new Link(named(path), path));
            } else if (attributes.isRegularFile()) {
                seen.add(key(path, attributes));
                file(named(path), path);
            } else {
                other(named(path), path);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            unreadable.add(named(path));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                unreadable.add(named(folder));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isSkipped(Path path) throws IOException {
            String name = String.valueOf(path.getFileName());
            return FileKind.isHidden(name)
                    || Files.isHidden(path)
                    || (OWN.contains(name) && audits.contains(path.getParent()));
        }

        private String named(Path path) {
            String below = start.relativize(path)
                    .toString()
                    .replace(path.getFileSystem().getSeparator(), "/");
            if (below.isEmpty()) {
                return prefix.isEmpty() ? String.valueOf(path.getFileName()) : prefix;
            }
            return prefix.isEmpty() ? below : prefix + "/" + below;
        }
    }
}

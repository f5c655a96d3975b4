package dev.gouji.cli;

import dev.gouji.audit.folder.PathFilter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * The options of {@code audit}, checked.
 *
 * @param all those that it shares with other commands too
 */
record AuditArguments(Arguments all) {
    private static final int MOST_THREADS = 256;

    /** The folders that are audited; an archive or a single workbook is taken as one. */
    List<Path> folders() throws UsageException {
        if (all.operands().isEmpty()) {
            throw new UsageException("没有写明要校验的文件夹。", "No folder is named.");
        }
        List<Path> folders = new ArrayList<>();
        for (String operand : all.operands()) {
            Path folder = all.path(operand);
            if (!Files.isDirectory(folder) && !Files.isRegularFile(folder)) {
                throw new UsageException(
                        "找不到这个文件夹：" + operand + "。请核对路径。", "There is no such folder: " + operand + ". Check its path.");
            }
            folders.add(folder);
        }
        return folders;
    }

    Path out() throws UsageException {
        Optional<String> out = all.value("out");
        if (out.isEmpty()) {
            throw new UsageException("没有写明结果写到哪里，请加 --out 文件夹。", "Say by --out FOLDER where the results go.");
        }
        return all.path(out.get());
    }

    /** Last year's folder; an archive or a single workbook is taken as one. */
    Optional<Path> previous() throws UsageException {
        Optional<String> named = all.value("previous");
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Path folder = all.path(named.get());
        if (!Files.isDirectory(folder) && !Files.isRegularFile(folder)) {
            throw new UsageException(
                    "找不到 --previous 的文件夹：" + named.get() + "。请核对路径。",
                    "There is no such folder as --previous names: " + named.get() + ". Check its path.");
        }
        return Optional.of(folder);
    }

    PathFilter filter() throws UsageException {
        try {
            return PathFilter.of(all.values("include"), all.values("exclude"));
        } catch (PatternSyntaxException e) {
            throw new UsageException(
                    "--include、--exclude 的写法有误：" + e.getPattern() + "。写法如 '街道/**'、'*草稿*'。",
                    "--include or --exclude cannot be read: " + e.getPattern()
                            + ". Write such as 'streets/**', '*draft*'.");
        }
    }

    boolean copies() {
        return !all.has("no-copies");
    }

    boolean notices() {
        return all.has("notices");
    }

    boolean resumes() {
        return all.has("resume");
    }

    boolean isQuiet() {
        return all.has("quiet");
    }

    int threads() throws UsageException {
        return all.number("threads", Runtime.getRuntime().availableProcessors(), MOST_THREADS);
    }
}

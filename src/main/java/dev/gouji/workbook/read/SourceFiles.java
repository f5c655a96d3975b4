package dev.gouji.workbook.read;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.Limit;
import dev.gouji.workbook.Limits;
import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Loads files once and whole, so that everything later works on what was there at one moment. */
public final class SourceFiles {
    /** What Java makes of bytes on the command line that are no characters of the locale's encoding. */
    public static final char UNREADABLE = '\uFFFD';

    private SourceFiles() {}

    /** The file's content, within the usual limits; the file itself is only ever opened for reading. */
    public static SourceFile load(Path file) throws WorkbookException {
        return load(file, Limits.STANDARD);
    }

    /** The file's content within these limits. */
    public static SourceFile load(Path file, Limits limits) throws WorkbookException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            requireFile(attributes);
            limits.requireLoadable(attributes.size());
            if (attributes.size() == 0) {
                // Not even opened: some of the system's own "files" of no size wait for ever for something to tell.
                throw empty();
            }
            return new SourceFile(file, content(file, attributes.size(), limits));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static void requireFile(BasicFileAttributes attributes) throws WorkbookException {
        if (attributes.isDirectory()) {
            throw new WorkbookException(
                    FailureCode.NOT_A_WORKBOOK,
                    new Wording(
                            "这是文件夹，不是工作簿。请指定其中的 Excel 文件。",
                            "This is a folder, not a workbook. Name an Excel file in it."));
        }
        if (!attributes.isRegularFile()) {
            throw new WorkbookException(
                    FailureCode.NOT_A_WORKBOOK,
                    new Wording("这是设备或管道，不是普通文件。请指定一个普通文件。", "This is a device or pipe. Name an ordinary file."));
        }
    }

    /** A file whose content was read elsewhere, as out of an archive. */
    public static SourceFile loaded(Path file, byte[] content) throws WorkbookException {
        if (content.length == 0) {
            throw empty();
        }
        return new SourceFile(file, content);
    }

    /** @param size how many bytes it had before, for which memory is taken at once */
    private static byte[] content(Path file, long size, Limits limits) throws IOException, WorkbookException {
        byte[] bytes = new byte[(int) size];
        try (InputStream in = Files.newInputStream(file)) {
            int got = in.readNBytes(bytes, 0, bytes.length);
            byte[] more = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.of(Limit.FILE_BYTES)) - got + 1);
            if (got < bytes.length || more.length > 0) {
                bytes = Arrays.copyOf(bytes, got + more.length);
                System.arraycopy(more, 0, bytes, got, more.length);
            }
        }
        limits.requireLoadable(bytes.length);
        if (bytes.length == 0) {
            throw empty();
        }
        return bytes;
    }

    private static WorkbookException empty() {
        return new WorkbookException(
                FailureCode.CORRUPT,
                new Wording(
                        "文件是空的（0 字节），可能没有保存或传输完。请重新获取文件。",
                        "The file is empty (0 bytes); it was perhaps not saved or copied to the end. Get the file again."));
    }

    /** Of a file whose name does not come through the locale's encoding. */
    public static WorkbookException unreadableName(@Nullable Exception cause) {
        return new WorkbookException(
                FailureCode.NOT_FOUND,
                new Wording(
                        "文件名中有当前语言环境认不出的字符，找不到文件。请改文件名，或改用 UTF-8 的语言环境（如 LC_ALL=C.UTF-8）后重试。",
                        "The file's name has characters that this locale does not know, so it cannot be found. Rename the"
                                + " file, or use a UTF-8 locale (such as LC_ALL=C.UTF-8) and try again."),
                cause);
    }

    /** Why the file cannot be read, told by what its reading threw. */
    public static WorkbookException unreadable(IOException cause) {
        if (cause instanceof NoSuchFileException missing
                && String.valueOf(missing.getFile()).indexOf(UNREADABLE) >= 0) {
            return unreadableName(missing);
        }
        if (cause instanceof NoSuchFileException) {
            return new WorkbookException(
                    FailureCode.NOT_FOUND,
                    new Wording("找不到这个文件。请检查路径和文件名。", "There is no such file. Check its path and name."),
                    cause);
        }
        if (cause instanceof AccessDeniedException) {
            return new WorkbookException(
                    FailureCode.IO,
                    new Wording(
                            "没有读取这个文件的权限。请检查文件权限，或换到有权限的文件夹。",
                            "This file may not be read. Check its permissions, or copy it where you may read it."),
                    cause);
        }
        if (isInUse(cause)) {
            return new WorkbookException(
                    FailureCode.LOCKED,
                    new Wording(
                            "文件正被另一个程序占用。请在 Excel 或 WPS 中关闭它后再试。",
                            "Another program is using the file. Close it in Excel or WPS and try again."),
                    cause);
        }
        return new WorkbookException(
                FailureCode.IO,
                new Wording(
                        "读取文件失败（" + cause.getMessage() + "）。请检查磁盘或网络连接后再试。",
                        "The file could not be read (" + cause.getMessage()
                                + "). Check the disk or network and try again."),
                cause);
    }

    /** Windows tells a sharing violation by its message alone. */
    private static boolean isInUse(IOException cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("another process") || message.contains("另一个程序");
    }
}

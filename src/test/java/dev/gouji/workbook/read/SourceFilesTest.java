package dev.gouji.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.finding.Failure;
import dev.gouji.finding.FailureCode;
import dev.gouji.finding.WorkbookException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsLoadedWholeAndLeftAsItWas() throws IOException, WorkbookException {
        Path file = Files.write(folder.resolve("报表 2024.xlsx"), new byte[] {1, 2, 3});
        FileTime before = Files.getLastModifiedTime(file);

        assertThat(SourceFiles.load(file).head(10)).containsExactly(1, 2, 3);
        assertThat(SourceFiles.load(file).name()).isEqualTo("报表 2024.xlsx");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }

    @Test
    void aMissingFileIsNotFound() {
        assertThat(failure(folder.resolve("没有.xlsx"))).isEqualTo(told(FailureCode.NOT_FOUND, "找不到这个文件。请检查路径和文件名。"));
    }

    @Test
    void aFolderIsNoWorkbook() {
        assertThat(failure(folder)).isEqualTo(told(FailureCode.NOT_A_WORKBOOK, "这是文件夹，不是工作簿。请指定其中的 Excel 文件。"));
    }

    @Test
    void aDeviceIsNoWorkbookAndIsNotReadFrom() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));

        assertThat(failure(device)).isEqualTo(told(FailureCode.NOT_A_WORKBOOK, "这是设备或管道，不是普通文件。请指定一个普通文件。"));
    }

    @Test
    void anEmptyFileIsDamaged() throws IOException {
        assertThat(failure(Files.createFile(folder.resolve("空.xlsx"))))
                .isEqualTo(told(FailureCode.CORRUPT, "文件是空的（0 字节），可能没有保存或传输完。请重新获取文件。"));
    }

    @Test
    void aHugeFileIsTooLarge() throws IOException {
        Path huge = folder.resolve("大.xlsx");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength((100L << 20) + 1);
        }

        assertThat(failure(huge))
                .isEqualTo(told(
                        FailureCode.TOO_LARGE,
                        "文件超过 32 MB（上限 file-bytes），不像是统计报表。请确认选对了文件，或删去图片等附加内容；确要读取的，加 --limit file-bytes=更大的数。"));
    }

    @Test
    void whatTheSystemSaysIsToldInPeoplesWords() {
        assertThat(told(SourceFiles.unreadable(new AccessDeniedException("x"))))
                .isEqualTo(told(FailureCode.IO, "没有读取这个文件的权限。请检查文件权限，或换到有权限的文件夹。"));
        assertThat(told(SourceFiles.unreadable(new FileSystemException("x", null, "另一个程序正在使用此文件，进程无法访问。"))))
                .isEqualTo(told(FailureCode.LOCKED, "文件正被另一个程序占用。请在 Excel 或 WPS 中关闭它后再试。"));
        assertThat(told(SourceFiles.unreadable(new FileSystemException(
                        "x", null, "The process cannot access the file because it is being used by another process"))))
                .isEqualTo(told(FailureCode.LOCKED, "文件正被另一个程序占用。请在 Excel 或 WPS 中关闭它后再试。"));
        assertThat(told(SourceFiles.unreadable(new IOException("Input/output error"))))
                .isEqualTo(told(FailureCode.IO, "读取文件失败（Input/output error）。请检查磁盘或网络连接后再试。"));
    }

    private static String failure(Path file) {
        try {
            throw new AssertionError("was loaded: " + SourceFiles.load(file).name());
        } catch (WorkbookException e) {
            return told(e);
        }
    }

    private static String told(WorkbookException exception) {
        Failure failure = exception.failure();
        return told(failure.code(), failure.message().zh());
    }

    private static String told(FailureCode code, String message) {
        return code.code() + ": " + message;
    }
}

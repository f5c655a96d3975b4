package dev.gouji.workbook.read;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Takes a file's bytes once, without ever opening it for writing. */
final class FileBytes {
    /** No honest workbook of three tables comes near this. */
    private static final int LARGEST = 200 << 20;

    private FileBytes() {}

    static SourceFile load(Path file) throws WorkbookException {
        if (Files.isDirectory(file)) {
            throw Refusal.notAWorkbook("文件夹", "a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw Refusal.notAWorkbook("设备或管道", "a device or a pipe");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw Refusal.tooLarge("超过 200 MB", "over 200 MB");
            }
            return new SourceFile(file, bytes);
        } catch (NoSuchFileException e) {
            throw Refusal.of(
                    FailureCode.NOT_FOUND,
                    "找不到这个文件。请核对文件夹和文件名。",
                    "There is no such file. Check the folder and the file's name.");
        } catch (AccessDeniedException e) {
            throw Refusal.of(FailureCode.IO, "没有读取这个文件的权限。请核对文件权限。", "The file may not be read. Check its rights.");
        } catch (FileSystemException e) {
            throw Refusal.of(
                    FailureCode.LOCKED,
                    "文件正被其他程序占用，无法读取。请在 Excel 或 WPS 中关闭它后再试。",
                    "Another program holds the file. Close it in Excel or WPS and try again.");
        } catch (IOException e) {
            throw Refusal.of(
                    FailureCode.IO,
                    "读取文件时出错。请核对磁盘或网络后再试。",
                    "Reading the file failed. Check the disk or network and try again.");
        }
    }
}

package dev.gouji.workbook.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gouji.finding.Failure;
import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong, the original's bytes stay, nothing is left beside it, and the person is told what to do. */
class WriteFailureTest {
    @TempDir
    private Path folder;

    private Path file;
    private byte[] before;

    @BeforeEach
    void workbook() throws Exception {
        file = folder.resolve("a.xlsx");
        Package.of(Samples.workbook(), file);
        before = Files.readAllBytes(file);
    }

    @AfterEach
    void the_original_is_as_it_was_and_nothing_is_left_over() throws Exception {
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(left -> left.toString().endsWith(".tmp"));
        }
    }

    private Failure failure(Path target, Reading reading) throws Exception {
        SourceFile source = Samples.load(file);
        Workbook read = Samples.READING.read(source);
        FindingsWriter writer = new FindingsWriter(Language.ZH, "0.1.0", Samples.CLOCK, reading, false);
        var result = Samples.result(Samples.finding("1", Severity.ERROR));
        return catchThrowableOfType(WorkbookException.class, () -> writer.write(source, read, result, target))
                .failure();
    }

    private static Failure of(WriteFailure failure) {
        return failure.exception().failure();
    }

    @Test
    void a_workbook_open_in_excel_or_libre_office_is_locked() throws Exception {
        for (String owner : List.of("~$a.xlsx", ".~lock.a.xlsx#")) {
            Path lock = Files.createFile(folder.resolve(owner));
            assertThat(failure(file, Samples.READING)).isEqualTo(of(WriteFailure.OPEN_ELSEWHERE));
            Files.delete(lock);
        }
        assertThat(of(WriteFailure.OPEN_ELSEWHERE).code()).isEqualTo(FailureCode.LOCKED);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aReadOnlyOutputIsNotReplaced() throws Exception {
        Path output = folder.resolve("b.xlsx");
        SourceFile source = Samples.load(file);
        Samples.writer(Language.ZH).write(source, Samples.READING.read(source), Samples.result(), output);
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(failure(output, Samples.READING)).isEqualTo(of(WriteFailure.READ_ONLY_FILE));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aReadOnlyFolderIsNotWrittenTo() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(failure(file, Samples.READING)).isEqualTo(of(WriteFailure.READ_ONLY_FOLDER));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void a_folder_that_is_missing_or_in_the_files_place_is_named() throws Exception {
        assertThat(failure(folder.resolve("none/b.xlsx"), Samples.READING)).isEqualTo(of(WriteFailure.NO_FOLDER));
        assertThat(failure(Files.createDirectory(folder.resolve("b.xlsx")), Samples.READING))
                .isEqualTo(of(WriteFailure.NO_FILE));
    }

    @Test
    void another_extension_is_refused() throws Exception {
        for (String name : List.of("b.xlsm", "b.xls", "b.pdf", "b", "xlsx")) {
            assertThat(failure(folder.resolve(name), Samples.READING)).isEqualTo(of(WriteFailure.OTHER_FORMAT));
        }
    }

    @Test
    void a_file_that_no_check_of_the_workbook_wrote_is_not_replaced() throws Exception {
        Path target = Files.writeString(folder.resolve("b.xlsx"), "重要");
        assertThat(failure(target, Samples.READING)).isEqualTo(of(WriteFailure.NO_OUTPUT));
        assertThat(target).hasContent("重要");

        Package.of(Samples.workbook(), target);
        assertThat(failure(target, Samples.READING)).isEqualTo(of(WriteFailure.NO_OUTPUT));

        Path other = folder.resolve("other.xlsx");
        Package.of(Samples.workbook(), other);
        Samples.run(other, Language.ZH, Samples.result());
        assertThat(failure(other, Samples.READING)).isEqualTo(of(WriteFailure.NO_OUTPUT));
    }

    @Test
    void damaged_styles_are_told_as_damage() throws Exception {
        Package.of(file).with("xl/styles.xml", "<styleSheet><fonts>").writeTo(file);
        before = Files.readAllBytes(file);
        assertThat(failure(file, Samples.READING)).isEqualTo(of(WriteFailure.DAMAGED));
    }

    @Test
    void what_does_not_verify_is_not_used() throws Exception {
        Workbook other = new Workbook("a.xlsx", List.of());
        assertThat(failure(file, written -> other)).isEqualTo(of(WriteFailure.NOT_VERIFIED));
        assertThat(failure(file, written -> {
                    throw WriteFailure.OTHER.exception();
                }))
                .isEqualTo(of(WriteFailure.NOT_VERIFIED));
    }

    @Test
    void a_changed_cell_does_not_verify() throws Exception {
        Path changed = folder.resolve("changed.xlsx");
        assertThat(failure(file, written -> {
                    try {
                        XSSFWorkbook workbook;
                        try (var in = Channels.newInputStream(written.channel())) {
                            workbook = new XSSFWorkbook(in);
                        }
                        workbook.getSheet("依申请公开").getRow(6).getCell(8).setCellValue(1391);
                        Package.of(workbook, changed);
                        return Samples.READING.read(Samples.load(changed));
                    } catch (IOException failed) {
                        throw WriteFailure.OTHER.exception(failed);
                    }
                }))
                .isEqualTo(of(WriteFailure.NOT_VERIFIED));
    }

    @Test
    void what_somebody_saved_meanwhile_is_not_lost() throws Exception {
        assertThat(failure(file, written -> {
                    try {
                        Files.write(file, new byte[] {1});
                    } catch (IOException failed) {
                        throw WriteFailure.OTHER.exception(failed);
                    }
                    return Samples.READING.read(written);
                }))
                .isEqualTo(of(WriteFailure.CHANGED_MEANWHILE));
        assertThat(Files.readAllBytes(file)).isEqualTo(new byte[] {1});
        Files.write(file, before);
    }

    @Test
    void a_file_that_is_no_package_says_so() throws Exception {
        SourceFile noPackage = new SourceFile(file, new byte[] {1, 2, 3});
        assertThat(catchThrowableOfType(
                                WorkbookException.class,
                                () -> Samples.writer(Language.ZH)
                                        .write(noPackage, new Workbook("a.xlsx", List.of()), Samples.result(), file))
                        .failure())
                .isEqualTo(of(WriteFailure.DAMAGED));
    }

    @Test
    void a_full_disk_is_told_from_other_trouble() throws Exception {
        FileReplacement replacement = FileReplacement.of(file);
        assertThat(catchThrowableOfType(
                                WorkbookException.class,
                                () -> replacement.write(
                                        channel -> {
                                            throw new IOException("No space left on device");
                                        },
                                        written -> {}))
                        .failure())
                .isEqualTo(of(WriteFailure.DISK_FULL));
        assertThat(catchThrowableOfType(
                                WorkbookException.class,
                                () -> replacement.write(
                                        channel -> {
                                            throw new IOException("Input/output error");
                                        },
                                        written -> {}))
                        .failure())
                .isEqualTo(of(WriteFailure.OTHER));
    }
}

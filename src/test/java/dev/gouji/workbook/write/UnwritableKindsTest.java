package dev.gouji.workbook.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.EncryptedFilesTest;
import dev.gouji.workbook.read.WorkbookReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read but is no plain package is never written, in place or elsewhere. */
class UnwritableKindsTest {
    private static final FindingsWriter WRITER = new FindingsWriter(Language.ZH, "0.1.0", Samples.CLOCK);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"secret", "VelvetSweatshop"})
    void whatWasEncryptedIsNotWritten(String password) throws Exception {
        requireRefused(EncryptedFilesTest.encrypted(plain(), EncryptionMode.agile, password), WriteFailure.ENCRYPTED);
    }

    @Test
    void anOldWorkbookIsNotWritten() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("甲").createRow(0).createCell(0).setCellValue(1);
            workbook.write(bytes);
        }
        requireRefused(bytes.toByteArray(), WriteFailure.OLD_WORKBOOK);
    }

    @Test
    void aWebPageIsNotWritten() throws Exception {
        requireRefused("<table><tr><td>1</table>".getBytes(StandardCharsets.UTF_8), WriteFailure.WEB_PAGE);
    }

    @Test
    void anEncryptedFileIsNotReplacedByAnOpenOne() throws Exception {
        Path file = Files.write(folder.resolve("a.xlsx"), plain());
        Path output = folder.resolve("b.xlsx");
        write(file, output);
        byte[] locked =
                EncryptedFilesTest.encrypted(Files.readAllBytes(output), EncryptionMode.agile, "VelvetSweatshop");
        Files.write(output, locked);

        WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> write(file, output));

        assertThat(refused.failure())
                .isEqualTo(WriteFailure.NO_OUTPUT.exception().failure());
        assertThat(output).hasBinaryContent(locked);
    }

    private void requireRefused(byte[] content, WriteFailure failure) throws Exception {
        Path file = Files.write(folder.resolve("表.xlsx"), content);
        for (Path target : new Path[] {file, folder.resolve("校验.xlsx")}) {
            WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> write(file, target));

            assertThat(refused.failure()).isEqualTo(failure.exception().failure());
        }
        assertThat(file).hasBinaryContent(content);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private static void write(Path file, Path target) throws Exception {
        SourceFile source = Samples.load(file);
        Workbook read = new WorkbookReader(Password.of("secret")).read(source);
        WRITER.write(source, read, Samples.result(Samples.finding("1", Severity.ERROR)), target);
    }

    private static byte[] plain() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = Samples.workbook()) {
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }
}

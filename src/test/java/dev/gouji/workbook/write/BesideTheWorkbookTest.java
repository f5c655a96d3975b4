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
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings on what must not be written get a file of their own, and the workbook stays as it is. */
class BesideTheWorkbookTest {
    private static final FindingsWriter WRITER = new FindingsWriter(Language.ZH, "0.1.0", Samples.CLOCK, false);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"secret", "VelvetSweatshop"})
    void what_is_encrypted_stays_so(String password) throws Exception {
        requireBeside(
                "表.xlsx", EncryptedFilesTest.encrypted(plain(), EncryptionMode.agile, password), Hindrance.ENCRYPTED);
    }

    @Test
    void a_web_page_takes_no_sheet() throws Exception {
        requireBeside("表.xls", "<table><tr><td>1</table>".getBytes(StandardCharsets.UTF_8), Hindrance.WEB_PAGE);
    }

    @Test
    void a_signed_workbook_stays_signed_unless_forced() throws Exception {
        byte[] signed = signed();
        requireBeside("表.xlsx", signed, Hindrance.SIGNED);
        Path file = Files.write(folder.resolve("表.xlsx"), signed);
        Written written = write(new FindingsWriter(Language.ZH, "0.1.0", Samples.CLOCK, true), file, file);
        assertThat(written.file()).isEqualTo(file);
        assertThat(written.instead()).isNull();
        assertThat(Package.of(file).text("xl/workbook.xml")).contains("校验结果");
    }

    @Test
    void a_copy_of_a_signed_workbook_holds_the_findings() throws Exception {
        Path file = Files.write(folder.resolve("表.xlsx"), signed());
        Path copy = folder.resolve("副本.xlsx");
        assertThat(write(WRITER, file, copy).instead()).isNull();
        assertThat(Package.of(copy).text("xl/workbook.xml")).contains("校验结果");
    }

    @Test
    void a_protected_structure_takes_no_sheet() throws Exception {
        try (XSSFWorkbook workbook = Samples.workbook()) {
            workbook.lockStructure();
            requireBeside("表.xlsx", bytes(workbook), Hindrance.PROTECTED);
        }
    }

    @Test
    void a_read_only_file_is_not_written() throws Exception {
        Path file = Files.write(folder.resolve("表.xlsx"), plain());
        assertThat(file.toFile().setWritable(false, false)).isTrue();
        byte[] before = Files.readAllBytes(file);
        Written written = write(WRITER, file, file);
        assertThat(written.instead()).isEqualTo(Hindrance.READ_ONLY.reason());
        assertThat(written.file()).isEqualTo(folder.resolve("表.校验结果.xlsx"));
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void the_file_beside_is_written_again_and_keeps_its_explanations() throws Exception {
        Path file = Files.write(folder.resolve("表.xlsx"), signed());
        Path beside = write(WRITER, file, file).file();
        try (XSSFWorkbook explained = Samples.open(beside)) {
            explained.getSheet("校验结果").getRow(9).getCell(12).setCellValue("已核实，数字无误");
            Package.of(explained, beside);
        }
        assertThat(write(WRITER, file, file).file()).isEqualTo(beside);
        try (XSSFWorkbook again = Samples.open(beside)) {
            assertThat(again.getNumberOfSheets()).isEqualTo(1);
            assertThat(again.getSheet("校验结果").getRow(9).getCell(12).getStringCellValue())
                    .isEqualTo("已核实，数字无误");
        }
    }

    @Test
    void another_workbooks_findings_are_not_replaced() throws Exception {
        Path one = Files.write(folder.resolve("表.xlsx"), signed());
        Path two = Files.write(folder.resolve("表.xls"), "<table><tr><td>1</table>".getBytes(StandardCharsets.UTF_8));
        assertThat(write(WRITER, one, one).file()).isEqualTo(folder.resolve("表.校验结果.xlsx"));
        assertThat(write(WRITER, two, two).file()).isEqualTo(folder.resolve("表.xls.校验结果.xlsx"));
        assertThat(write(WRITER, one, one).file()).isEqualTo(folder.resolve("表.校验结果.xlsx"));
    }

    @Test
    void the_sheet_beside_has_no_links_and_no_formulas_into_a_workbook_that_it_does_not_hold() throws Exception {
        Path file = Files.write(folder.resolve("表.xlsx"), signed());
        Path beside = write(WRITER, file, file).file();
        assertThat(Package.of(beside).text("xl/worksheets/sheet1.xml"))
                .doesNotContain("<hyperlink", "依申请公开'!")
                .contains("改后再校验", "依申请公开!J7");
    }

    @Test
    void an_encrypted_file_is_not_replaced_by_an_open_one() throws Exception {
        Path file = Files.write(folder.resolve("a.xlsx"), plain());
        Path output = folder.resolve("b.xlsx");
        write(WRITER, file, output);
        byte[] locked =
                EncryptedFilesTest.encrypted(Files.readAllBytes(output), EncryptionMode.agile, "VelvetSweatshop");
        Files.write(output, locked);

        WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> write(WRITER, file, output));

        assertThat(refused.failure())
                .isEqualTo(WriteFailure.NO_OUTPUT.exception().failure());
        assertThat(output).hasBinaryContent(locked);
    }

    private void requireBeside(String name, byte[] content, Hindrance why) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        Written written = write(WRITER, file, file);

        assertThat(written.file()).isEqualTo(folder.resolve("表.校验结果.xlsx"));
        assertThat(written.instead()).isEqualTo(why.reason());
        assertThat(file).hasBinaryContent(content);
        try (XSSFWorkbook findings = Samples.open(written.file())) {
            assertThat(findings.getSheet("校验结果").getRow(9).getCell(5).getStringCellValue())
                    .isEqualTo("填报 1431，应为 1413");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, written.file());
        }
        Files.delete(written.file());
    }

    private static Written write(FindingsWriter writer, Path file, Path target) throws Exception {
        SourceFile source = Samples.load(file);
        Workbook read = new WorkbookReader(Password.of("secret")).read(source);
        var result = Samples.result(Samples.finding("1", Severity.WARNING));
        return writer.write(
                source,
                read,
                writer.earlier(source, read, result, target).map(result::after).orElse(result),
                target);
    }

    private byte[] signed() throws Exception {
        Path plain = folder.resolve("plain.xlsx");
        Package.of(Samples.workbook(), plain)
                .changed(
                        "_rels/.rels",
                        "</Relationships>",
                        "<Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/"
                                + "digital-signature/origin\" Target=\"_xmlsignatures/origin.sigs\"/></Relationships>")
                .with("_xmlsignatures/origin.sigs", "")
                .changed(
                        "[Content_Types].xml",
                        "</Types>",
                        "<Default Extension=\"sigs\" ContentType=\"application/vnd.openxmlformats-package."
                                + "digital-signature-origin\"/></Types>")
                .writeTo(plain);
        byte[] bytes = Files.readAllBytes(plain);
        Files.delete(plain);
        return bytes;
    }

    private static byte[] plain() throws Exception {
        try (XSSFWorkbook workbook = Samples.workbook()) {
            return bytes(workbook);
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}

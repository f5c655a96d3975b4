package dev.gouji.workbook.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.record.CountryRecord;
import org.apache.poi.hssf.record.ProtectRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What cannot be written back into a workbook of Excel 97 to 2003 as it was is left alone, its findings beside it. */
class XlsBesideTest {
    private static final CheckResult RESULT = Samples.result(OldSamples.tie("1", Severity.ERROR, 1372));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void workbook() throws Exception {
        file = folder.resolve("表.xls");
        OldSamples.save(OldSamples.workbook(), file);
    }

    @Test
    void a_protected_structure_takes_no_sheet() throws Exception {
        HSSFWorkbook workbook = OldSamples.open(file);
        workbook.getInternalWorkbook().getRecords().forEach(record -> {
            if (record instanceof ProtectRecord structure) {
                structure.setProtect(true);
            }
        });
        OldSamples.save(workbook, file);
        requireBeside(Hindrance.PROTECTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"xor", "cryptoAPI", "binaryRC4"})
    void a_workbook_behind_a_password_stays_so(EncryptionMode mode) throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            HSSFWorkbook workbook = OldSamples.workbook();
            workbook.setEncryptionMode(mode);
            OldSamples.save(workbook, file);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        requireBeside(Hindrance.ENCRYPTED);
    }

    @Test
    void a_signed_workbook_stays_signed() throws Exception {
        byte[] plain = Files.readAllBytes(file);
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(plain));
                InputStream signature = new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8));
                var out = Files.newOutputStream(file)) {
            container.getRoot().createDirectory("_xmlsignatures").createDocument("1", signature);
            container.writeFilesystem(out);
        }
        requireBeside(Hindrance.SIGNED);
    }

    @Test
    void a_workbook_that_takes_no_further_sheet_gets_its_findings_beside_it() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.createSheet(OldSamples.REQUESTS).createRow(0).createCell(0).setCellValue(1);
        // Without it POI loses its place among the records as it adds a sheet.
        workbook.getInternalWorkbook().getRecords().removeIf(CountryRecord.class::isInstance);
        OldSamples.save(workbook, file);
        requireBeside(Hindrance.OLD_WORKBOOK);
    }

    private void requireBeside(Hindrance why) throws Exception {
        byte[] before = Files.readAllBytes(file);
        SourceFile source = Samples.load(file);
        Workbook read = new WorkbookReader(Password.of("secret")).read(source);
        Written written = Samples.writer(Language.ZH).write(source, read, RESULT, file);

        assertThat(written).isEqualTo(new Written(folder.resolve("表.校验结果.xlsx"), "校验结果", why.reason()));
        assertThat(file).hasBinaryContent(before);
        try (var findings = Samples.open(written.file())) {
            assertThat(findings.getNumberOfSheets()).isEqualTo(1);
        }
    }
}

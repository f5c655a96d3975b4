package dev.gouji.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gouji.finding.Failure;
import dev.gouji.finding.FailureCode;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Grid;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

public class EncryptedFilesTest {
    private static final String DEFAULT = "VelvetSweatshop";

    static Stream<EncryptionMode> modes() {
        return Stream.of(EncryptionMode.agile, EncryptionMode.standard);
    }

    @ParameterizedTest
    @MethodSource("modes")
    void thePasswordOpensAPackage(EncryptionMode mode) throws Exception {
        byte[] file = encrypted(plain(), mode, "年报2026");

        assertThat(read(file, Password.of("年报2026")))
                .isEqualTo(HandMadeWorkbook.read(plain()).sheets());
        requireRefused(file, Password.NONE, "请用 --password 给出密码");
        requireRefused(file, Password.of("年报2025"), "--password 给出的密码打不开它");
    }

    @ParameterizedTest
    @MethodSource("modes")
    void excelsOwnPasswordIsTriedByItself(EncryptionMode mode) throws Exception {
        byte[] file = encrypted(plain(), mode, DEFAULT);

        assertThat(read(file, Password.NONE))
                .isEqualTo(HandMadeWorkbook.read(plain()).sheets());
        assertThat(read(file, Password.of("x")))
                .isEqualTo(HandMadeWorkbook.read(plain()).sheets());
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"xor", "cryptoAPI", "binaryRC4"})
    void anOldWorkbookIsOpenedBySuchPasswordsToo(EncryptionMode mode) throws Exception {
        byte[] file = xls("secret", mode);

        assertThat(read(file, Password.of("secret")).get(0).at(0, 0).text()).isEqualTo("12");
        requireRefused(file, Password.NONE, "请用 --password 给出密码");
        requireRefused(file, Password.of("Secret"), "--password 给出的密码打不开它");
        assertThat(Biff8EncryptionKey.getCurrentUserPassword()).isNull();
        assertThat(read(xls(DEFAULT, mode), Password.NONE).get(0).at(0, 0).text())
                .isEqualTo("12");
    }

    @Test
    void aPasswordDoesNotMatterToFilesWithoutOne() throws Exception {
        assertThat(read(plain(), Password.of("x")))
                .isEqualTo(HandMadeWorkbook.read(plain()).sheets());
    }

    @Test
    void whatWasEncryptedIsJudgedByItsContent() throws Exception {
        byte[] text = "这不是工作簿".repeat(100).getBytes(StandardCharsets.UTF_8);

        assertThat(failure(encrypted(text, EncryptionMode.agile, DEFAULT), Password.NONE)
                        .code())
                .isEqualTo(FailureCode.CORRUPT);
    }

    @Test
    void anEncryptedFileThatWasCutOffIsIncomplete() throws Exception {
        byte[] file = encrypted(plain(), EncryptionMode.agile, "x");
        for (int length = 600; length < file.length; length += 300) {
            Failure failure = failure(Arrays.copyOf(file, length), Password.of("x"));

            assertThat(failure.code()).as("the first %d bytes", length).isEqualTo(FailureCode.CORRUPT);
        }
    }

    private static void requireRefused(byte[] file, Password password, String advice) {
        Failure failure = failure(file, password);

        assertThat(failure.code()).isEqualTo(FailureCode.ENCRYPTED);
        assertThat(failure.message().zh()).contains(advice);
    }

    private static Failure failure(byte[] file, Password password) {
        return catchThrowableOfType(WorkbookException.class, () -> read(file, password))
                .failure();
    }

    private static List<Grid> read(byte[] file, Password password) throws WorkbookException {
        return new WorkbookReader(password)
                .read(new SourceFile(Path.of("表.xlsx"), file))
                .sheets();
    }

    private static byte[] plain() {
        return HandMadeWorkbook.withCells("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>12</v></c>")
                .bytes();
    }

    /** The content behind a password, as Excel stores it. */
    public static byte[] encrypted(byte[] content, EncryptionMode mode, String password) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(content);
            }
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] xls(String password, EncryptionMode mode) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.setEncryptionMode(mode);
            workbook.createSheet("甲").createRow(0).createCell(0).setCellValue(12);
            workbook.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }
}

package dev.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.EncryptedFilesTest;
import dev.gouji.workbook.read.WorkbookReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook that was cut off is refused, or reads as the whole one did; it is never a smaller one. */
class TruncatedFilesTest {
    private static final Password PASSWORD = Password.of("年报");
    private static final Set<FailureCode> OF_A_PART =
            Set.of(FailureCode.CORRUPT, FailureCode.NOT_A_WORKBOOK, FailureCode.UNSUPPORTED_FORMAT);

    @TempDir
    private Path folder;

    @Test
    void aWorkbookCutOffAtAnyByte() throws Exception {
        requireNeverSmaller(Files.readAllBytes(filed()), 1);
    }

    /** Each length would do; a third of them takes a third of the time. */
    @Test
    void aWorkbookWithFindingsCutOffAnywhere() throws Exception {
        Path checked = folder.resolve("checked.xlsx");
        assertThat(CommandLine.run("check", filed(), "--output", checked).status())
                .isLessThan(2);

        requireNeverSmaller(Files.readAllBytes(checked), 3);
    }

    @Test
    void anOldWorkbookCutOffAnywhere() throws Exception {
        requireNeverSmaller(xls(read(Files.readAllBytes(filed()))), 7);
    }

    /** Programs that fetch files make room for them first. */
    @Test
    void anOldWorkbookWithZerosAtItsEnd() throws Exception {
        byte[] whole = xls(read(Files.readAllBytes(filed())));
        List<Grid> expected = read(whole);
        for (int length = 8; length < whole.length; length += 61) {
            requireRefusedOrSame(Arrays.copyOf(Arrays.copyOf(whole, length), whole.length), expected, length);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void anEncryptedWorkbookCutOffAnywhere(EncryptionMode mode) throws Exception {
        requireNeverSmaller(EncryptedFilesTest.encrypted(Files.readAllBytes(filed()), mode, "年报"), 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "UTF-16"})
    void aPageCutOffAtAnyByte(String encoding) throws Exception {
        requireNeverSmaller(
                ("<html><head><meta charset=" + encoding + "><title>年报</title></head><body>" + tables()
                                + "<p>填表说明：共二张表</p></body></html>")
                        .getBytes(Charset.forName(encoding)),
                1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void aTableAloneCutOffAtAnyByte(String encoding) throws Exception {
        requireNeverSmaller(("<div>" + tables() + "</div>").getBytes(Charset.forName(encoding)), 1);
        requireNeverSmaller("<p><b>年报</b><table><tr><td>新收<td>12</table>\n".getBytes(Charset.forName(encoding)), 1);
    }

    private static String tables() {
        return "<table border=1><tr><td>本年新收</td><td>1431</td></tr><tr><td>结转</td><td>12</td></tr></table><br>\n"
                + "<table><tr><td>行政复议</td><td>3</td></tr></table>";
    }

    private Path filed() throws Exception {
        Path file = folder.resolve("年报.xlsx");
        new FiledWorkbook("某某局", 2026).random(100, 1).write(file);
        return file;
    }

    private static void requireNeverSmaller(byte[] whole, int step) throws WorkbookException {
        List<Grid> expected = read(whole);
        assertThat(expected).isNotEmpty();
        for (int length = whole.length - 1; length > 0; length -= step) {
            requireRefusedOrSame(Arrays.copyOf(whole, length), expected, length);
        }
    }

    private static void requireRefusedOrSame(byte[] part, List<Grid> expected, int length) {
        try {
            assertThat(read(part).equals(expected)).as("%d bytes", length).isTrue();
        } catch (WorkbookException e) {
            assertThat(e.failure().code()).as("%d bytes", length).isIn(OF_A_PART);
        }
    }

    private static List<Grid> read(byte[] file) throws WorkbookException {
        return new WorkbookReader(PASSWORD)
                .read(new SourceFile(Path.of("年报.xls"), file))
                .sheets();
    }

    private static byte[] xls(List<Grid> grids) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            for (Grid grid : grids) {
                Sheet sheet = book.createSheet(grid.name());
                for (Grid.Row row : grid.rows()) {
                    Row line = sheet.createRow(row.number());
                    row.cells().forEach((column, content) -> {
                        if (content.shown() instanceof CellContent.Number number) {
                            line.createCell(column).setCellValue(number.value().doubleValue());
                        } else {
                            line.createCell(column).setCellValue(content.text());
                        }
                    });
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}

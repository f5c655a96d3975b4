package dev.gouji.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.Failure;
import dev.gouji.finding.FailureCode;
import dev.gouji.workbook.ReadBudget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class LargeContentTest {
    @Test
    void aSmallFileThatUnfoldsEndlesslyIsStopped() throws IOException {
        byte[] bomb =
                repeated(HandMadeWorkbook.SHEET, "<worksheet><sheetData>", "<y></y>", ReadBudget.PART_BYTES / 7 + 1000);

        assertThat(bomb.length).isLessThan(2 << 20);
        assertTold(bomb, "工作簿解压后的内容过大，不像是统计报表。请确认选对了文件，或把报表的几张表另存为新的工作簿。");
    }

    @Test
    void moreCellsThanAnyReportHasAreNotKept() throws IOException {
        byte[] many = repeated(
                HandMadeWorkbook.SHEET,
                "<worksheet><sheetData><row>",
                "<c><v>1</v></c></row><row>",
                ReadBudget.CELLS + 1L);

        assertTold(many, "工作簿有内容的单元格超过 100 万个，不像是统计报表。请确认选对了文件，或把报表的几张表另存为新的工作簿。");
    }

    @Test
    void moreTextThanAnyReportHasIsNotKept() throws IOException {
        byte[] endless =
                repeated("xl/sharedStrings.xml", "<sst><si><t>", "long text ", ReadBudget.CHARACTERS / 10 + 1L);

        assertTold(endless, "工作簿文字总量过大，不像是统计报表。请确认选对了文件，或把报表的几张表另存为新的工作簿。");
    }

    private static void assertTold(byte[] file, String message) {
        Failure failure = HandMadeWorkbook.failure(file);
        assertThat(failure.code()).isEqualTo(FailureCode.TOO_LARGE);
        assertThat(failure.message().zh()).isEqualTo(message);
    }

    /** A workbook of which one part repeats something very often. */
    private static byte[] repeated(String part, String start, String piece, long times) throws IOException {
        byte[] block = piece.repeat(1000).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                ZipInputStream usual = new ZipInputStream(
                        new ByteArrayInputStream(HandMadeWorkbook.withRows("").bytes()))) {
            for (ZipEntry entry = usual.getNextEntry(); entry != null; entry = usual.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    zip.write(start.getBytes(StandardCharsets.UTF_8));
                    for (long i = 0; i <= times / 1000; i++) {
                        zip.write(block);
                    }
                } else {
                    usual.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

package dev.gouji.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Grid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DamagedFileTest {
    private static final byte[] WHOLE = HandMadeWorkbook.withRows(
                    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>1431</v></c></row>"
                            + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><f>B1+1</f><v>1432</v></c></row>")
            .bytes();

    @Test
    void aFileCutOffAnywhereIsNeverASmallerWorkbook() {
        for (int length = 1; length < WHOLE.length; length++) {
            byte[] cut = Arrays.copyOf(WHOLE, length);
            assertThatExceptionOfType(WorkbookException.class)
                    .as("cut off after %d bytes", length)
                    .isThrownBy(() -> HandMadeWorkbook.read(cut));
        }
    }

    @Test
    void aFileWithAWorkbookInsideThatIsCutOffIsNotTakenForTheWorkbookInside() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry inner = new ZipEntry("xl/embeddings/inner.xlsx");
            CRC32 checksum = new CRC32();
            checksum.update(WHOLE);
            inner.setMethod(ZipEntry.STORED);
            inner.setSize(WHOLE.length);
            inner.setCrc(checksum.getValue());
            zip.putNextEntry(inner);
            zip.write(WHOLE);
            zip.closeEntry();
        }
        byte[] outer = bytes.toByteArray();

        for (int length = WHOLE.length; length < outer.length; length++) {
            assertThat(HandMadeWorkbook.failure(Arrays.copyOf(outer, length)).code())
                    .isEqualTo(FailureCode.CORRUPT);
        }
    }

    @Test
    void aFileWithOneWrongByteIsReadTheSameOrNotAtAll() throws WorkbookException {
        List<Grid> right = HandMadeWorkbook.read(WHOLE).sheets();
        Random random = new Random(711);
        int refused = 0;
        for (int at = 0; at < WHOLE.length; at++) {
            byte[] wrong = WHOLE.clone();
            wrong[at] ^= (byte) (1 + random.nextInt(255));
            try {
                assertThat(HandMadeWorkbook.read(wrong).sheets())
                        .as("byte %d changed", at)
                        .isEqualTo(right);
            } catch (WorkbookException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(WHOLE.length / 3);
    }
}

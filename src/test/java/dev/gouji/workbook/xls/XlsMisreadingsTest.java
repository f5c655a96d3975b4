package dev.gouji.workbook.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellContent.Defect;
import dev.gouji.table.Grid;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;

/** What POI reads in silence as something else from an old workbook whose records are not as they should be. */
class XlsMisreadingsTest {
    private static final int NUMBER = 0x203;
    private static final int BOOLEAN = 0x205;
    private static final int SHARED_TEXT = 0xFD;
    private static final int HEAD = 4;

    @Test
    void aCellStatedTwiceIsUnreadable() throws Exception {
        Grid sheet = read(changed(NUMBER, record -> record.putShort(HEAD + 2, (short) 1)));

        assertThat(sheet.at(0, 1)).isEqualTo(new CellContent.Unreadable("12", Defect.STATED_TWICE));
    }

    @Test
    void aNumberThatIsNoneIsUnreadable() throws Exception {
        for (double none : List.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN)) {
            Grid sheet = read(changed(NUMBER, record -> record.putDouble(HEAD + 6, none)));

            assertThat(sheet.at(0, 0))
                    .isEqualTo(new CellContent.Unreadable(Double.toString(none), Defect.NOT_A_NUMBER));
        }
    }

    @Test
    void aTextThatIsNotThereIsRefusedOrUnreadable() throws Exception {
        for (int number : List.of(1, 99_999, -1)) {
            requireTold(changed(SHARED_TEXT, record -> record.putInt(HEAD + 6, number)), 2);
        }
    }

    @Test
    void aBooleanThatIsNoneIsUnreadable() throws Exception {
        Grid sheet = read(changed(BOOLEAN, record -> record.put(HEAD + 6, (byte) 7)));

        assertThat(sheet.at(0, 3)).isEqualTo(new CellContent.Unreadable("TRUE", Defect.NOT_A_BOOLEAN));
    }

    @Test
    void anErrorThatIsNoneIsRefusedOrUnreadable() throws Exception {
        requireTold(changed(BOOLEAN, record -> record.put(HEAD + 6, (byte) 99).put(HEAD + 7, (byte) 1)), 3);
    }

    @Test
    void aStreamThatBreaksOffBetweenTwoRecordsIsRefused() throws Exception {
        byte[] stream = stream();
        for (int end : ends(stream)) {
            byte[] file = container(Arrays.copyOf(stream, end));
            if (end < stream.length) {
                WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> read(file));
                assertThat(refused).as("%d bytes", end).isNotNull();
                assertThat(refused.failure().code()).isEqualTo(FailureCode.CORRUPT);
            }
        }
    }

    /** Some export programs write one empty record of kind 0; where a piece of the stream was lost, zeros stand in a row. */
    @Test
    void aLoneEmptyRecordIsPassedOverAndALostPieceIsRefused() throws Exception {
        byte[] stream = stream();
        Grid plain = read(container(stream));
        List<Integer> ends = ends(stream);
        // Before the cells of the only sheet, and before its end.
        for (int at : List.of(ends.get(ends.indexOf(cellAt(stream)) - 1), ends.get(ends.size() - 2))) {
            assertThat(read(container(withZeros(stream, at, 4)))).isEqualTo(plain);
            for (int zeros : List.of(8, 12, 512)) {
                byte[] file = container(withZeros(stream, at, zeros));
                WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> read(file));
                assertThat(refused).as("%d zeros", zeros).isNotNull();
                assertThat(refused.failure().code()).isEqualTo(FailureCode.CORRUPT);
            }
        }
    }

    @Test
    void recordsAndMergesWithoutEndAreTooLarge() throws Exception {
        byte[] stream = stream();
        int end = ends(stream).get(ends(stream).size() - 2);
        byte[] unknown = withZeros(stream, end, 4 * 500_001);
        byte[] merged = withZeros(stream, end, 6);
        for (int at = end; at < end + 4 * 500_001; at += 4) {
            unknown[at] = 0x7F;
        }
        ByteBuffer.wrap(merged)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(end, (short) 0xE5)
                .putShort(end + 2, (short) 2)
                .putShort(end + 4, (short) 50_001);

        requireTooLarge(container(unknown), "records");
        requireTooLarge(container(merged), "merges");
    }

    private static void requireTooLarge(byte[] file, String limit) {
        WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> read(file));
        assertThat(refused.failure().code()).isEqualTo(FailureCode.TOO_LARGE);
        assertThat(refused.failure().message().en()).contains("(limit " + limit + ")");
    }

    private static int cellAt(byte[] stream) {
        ByteBuffer records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        return ends(stream).stream()
                .filter(end -> records.getShort(end) == NUMBER)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] withZeros(byte[] stream, int at, int count) {
        byte[] longer = new byte[stream.length + count];
        System.arraycopy(stream, 0, longer, 0, at);
        System.arraycopy(stream, at, longer, at + count, stream.length - at);
        return longer;
    }

    private static void requireTold(byte[] file, int column) {
        try {
            assertThat(read(file).at(0, column)).isInstanceOf(CellContent.Unreadable.class);
        } catch (WorkbookException e) {
            assertThat(e.failure().code()).isEqualTo(FailureCode.CORRUPT);
        }
    }

    private static Grid read(byte[] file) throws WorkbookException {
        return new WorkbookReader()
                .read(new SourceFile(Path.of("表.xls"), file))
                .sheets()
                .get(0);
    }

    /** A workbook of which the first record of that kind is another. */
    private static byte[] changed(int kind, Consumer<ByteBuffer> change) throws IOException {
        byte[] stream = stream();
        ByteBuffer records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (records.getShort(at) != kind) {
            at += HEAD + (records.getShort(at + 2) & 0xFFFF);
        }
        change.accept(
                records.slice(at, HEAD + (records.getShort(at + 2) & 0xFFFF)).order(ByteOrder.LITTLE_ENDIAN));
        return container(stream);
    }

    private static List<Integer> ends(byte[] stream) {
        ByteBuffer records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        while (at + HEAD <= stream.length && records.getShort(at) != 0) {
            at += HEAD + (records.getShort(at + 2) & 0xFFFF);
            ends.add(at);
        }
        // What stands behind the last record fills up the container.
        ends.remove(ends.size() - 1);
        return ends;
    }

    private static byte[] stream() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Row row = book.createSheet("数据").createRow(0);
            row.createCell(0).setCellValue(1431);
            row.createCell(1).setCellValue(12);
            row.createCell(2).setCellValue("甲");
            row.createCell(3).setCellValue(true);
            book.write(bytes);
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes.toByteArray()));
                InputStream in = container.createDocumentInputStream("Workbook")) {
            return in.readAllBytes();
        }
    }

    private static byte[] container(byte[] stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(stream), "Workbook");
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}

package dev.gouji.workbook.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsReaderTest {
    @Test
    void anOldWorkbookReadsLikeANewOneWithTheSameContent() throws Exception {
        try (Workbook old = filled(new HSSFWorkbook());
                Workbook current = filled(new XSSFWorkbook())) {
            List<Grid> expected = read(bytes(current));
            List<Grid> grids = read(bytes(old));

            assertThat(grids)
                    .hasSize(3)
                    .flatMap(Grid::rows)
                    .isEqualTo(expected.stream()
                            .flatMap(grid -> grid.rows().stream())
                            .toList());
            assertThat(grids).isEqualTo(expected);
        }
    }

    @Test
    void formulasAreWorkedOutAnew() throws Exception {
        try (Workbook workbook = filled(new HSSFWorkbook())) {
            Grid sheet = read(bytes(workbook)).get(0);

            CellContent.Formula stale = (CellContent.Formula) sheet.at(CellPosition.of("A5"));
            assertThat(stale.expression()).isEqualTo("SUM(A1:B1)");
            assertThat(stale.shown().text()).isEqualTo("99");
            assertThat(stale.recalculated()).extracting(CellContent::text).isEqualTo("4.5");
        }
    }

    @Test
    void aFormulaThatWasNeverCalculatedHasNoStoredResult() throws Exception {
        try (Workbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("甲").createRow(0).createCell(0).setCellFormula("1+2");

            assertThat(read(bytes(workbook)).get(0).at(0, 0).text()).isEqualTo("3");
        }
    }

    @Test
    void textOfSeveralFontsIsJoined() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFRichTextString text = new HSSFRichTextString("信息公开");
            text.applyFont(0, 2, workbook.createFont());
            workbook.createSheet("甲").createRow(0).createCell(0).setCellValue(text);

            assertThat(read(bytes(workbook)).get(0).at(0, 0)).isEqualTo(new CellContent.Text("信息公开"));
        }
    }

    @Test
    void aFileThatWasCutOffIsRefusedAtEveryLength() throws Exception {
        byte[] whole;
        try (Workbook workbook = filled(new HSSFWorkbook())) {
            for (int row = 10; row < 300; row++) {
                workbook.getSheetAt(0).createRow(row).createCell(0).setCellValue("第 " + row + " 行");
            }
            whole = bytes(workbook);
        }
        List<Grid> expected = read(whole);
        for (int length = 8; length < whole.length; length += length % 512 == 0 ? 13 : 1) {
            if (length % 512 > 26 && length % 512 < 486) {
                length += 100;
            }
            byte[] part = Arrays.copyOf(whole, length);
            try {
                assertThat(read(part)).as("the first %d bytes", length).isEqualTo(expected);
            } catch (WorkbookException e) {
                assertThat(e.failure().code()).isEqualTo(FailureCode.CORRUPT);
            }
        }
    }

    @Test
    void whateverIsDamagedTheFailureIsNamed() throws Exception {
        byte[] whole;
        try (Workbook workbook = filled(new HSSFWorkbook())) {
            whole = bytes(workbook);
        }
        for (int at = 512; at < whole.length; at += 7) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) 0xA5;
            try {
                assertThat(read(damaged)).isNotNull();
            } catch (WorkbookException e) {
                assertThat(e.failure().message().zh()).isNotBlank();
            }
        }
    }

    @Test
    void aWorkbookWhoseStreamIsCalledAsSomeProgramsDoIsRead() throws Exception {
        byte[] whole;
        try (Workbook workbook = filled(new HSSFWorkbook())) {
            whole = bytes(workbook);
        }
        byte[] renamed;
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(whole))) {
            container.getRoot().getEntry("Workbook").renameTo("BOOK");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            renamed = out.toByteArray();
        }

        assertThat(read(renamed)).isEqualTo(read(whole));
    }

    @Test
    void aStreamOfExcel95UnderTheNewNameIsNamed() throws Exception {
        byte[] whole;
        try (Workbook workbook = filled(new HSSFWorkbook())) {
            whole = bytes(workbook);
        }
        // The version stands in the first record of the first stream, which POI writes right after the header.
        for (int at = 0; at + 6 < whole.length; at += 512) {
            if (whole[at] == 9 && whole[at + 1] == 8 && whole[at + 5] == 6) {
                whole[at + 5] = 5;
                break;
            }
        }

        WorkbookException refused = catchThrowableOfType(WorkbookException.class, () -> read(whole));

        assertThat(refused.failure().code()).isEqualTo(FailureCode.UNSUPPORTED_FORMAT);
        assertThat(refused.failure().message().zh()).contains("Excel 95");
    }

    /** Every kind of cell, hidden and merged ones, on sheets of which one is hidden and one is very hidden. */
    private static Workbook filled(Workbook workbook) {
        Sheet sheet = workbook.createSheet("数据");
        workbook.createSheet("备用").createRow(0).createCell(0).setCellValue(7);
        Row row = sheet.createRow(0);
        row.createCell(0).setCellValue(3);
        row.createCell(1).setCellValue(1.5);
        row.createCell(2).setCellValue("总计\n（件）");
        row.createCell(3).setCellValue(true);
        row.createCell(4).setCellErrorValue(FormulaError.REF.getCode());
        row.createCell(5).setCellValue(0.1 + 0.2);
        row.createCell(6).setCellValue(1e100);
        row.createCell(7).setCellValue("");
        row.createCell(8).setCellValue(-1234567.875);
        row.createCell(9).setBlank();
        Row dates = sheet.createRow(1);
        String[] formats = {"yyyy-mm-dd", "m/d/yy", "0\"件\"", "yyyy\"年\"m\"月\"", "[h]:mm", "_ * #,##0_ ", "General"};
        for (int i = 0; i < formats.length; i++) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(formats[i]));
            dates.createCell(i).setCellValue(45356.25);
            dates.getCell(i).setCellStyle(style);
        }
        CellStyle chinese = workbook.createCellStyle();
        chinese.setDataFormat((short) 31);
        dates.createCell(9).setCellValue(5);
        dates.getCell(9).setCellStyle(chinese);
        Row formulas = sheet.createRow(4);
        formulas.createCell(0).setCellFormula("SUM(A1:B1)");
        formulas.getCell(0).setCellValue(99);
        formulas.createCell(1).setCellFormula("备用!A1&\"件\"");
        formulas.getCell(1).setCellValue("7件");
        formulas.createCell(2).setCellFormula("A1>B1");
        formulas.getCell(2).setCellValue(true);
        formulas.createCell(3).setCellFormula("SUM(A:A)");
        formulas.getCell(3).setCellValue(8);
        sheet.addMergedRegion(new CellRangeAddress(5, 6, 0, 3));
        sheet.createRow(7).createCell(0).setCellValue("看不见");
        sheet.getRow(7).setZeroHeight(true);
        sheet.setColumnHidden(5, true);
        workbook.createSheet("深藏").createRow(2).createCell(2).setCellValue("乙");
        workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        return workbook;
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static List<Grid> read(byte[] file) throws WorkbookException {
        return new WorkbookReader()
                .read(new SourceFile(Path.of("表.xlsx"), file))
                .sheets();
    }
}

package dev.gouji.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Grid.Visibility;
import dev.gouji.table.Region;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of random content, written with POI's user model and read back. */
class RoundTripTest {
    private static final String CHARACTERS = "信息公开年度报告（一）１２ab <>&\"'_x\n　，。𠮷";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatWasWrittenIsRead(long seed) throws IOException, WorkbookException {
        Random random = new Random(seed);
        List<Grid> expected = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            int sheets = 1 + random.nextInt(12);
            for (int i = 0; i < sheets; i++) {
                expected.add(fill(workbook.createSheet("表 " + i), i, random));
            }
            workbook.write(bytes);
        }

        assertThat(HandMadeWorkbook.read(bytes.toByteArray()).sheets()).isEqualTo(expected);
    }

    private static Grid fill(XSSFSheet sheet, int index, Random random) {
        Visibility visibility = index == 0 ? Visibility.VISIBLE : anyOf(List.of(Visibility.values()), random);
        sheet.getWorkbook().setSheetVisibility(index, SheetVisibility.valueOf(visibility.name()));
        Grid.Builder grid = new Grid.Builder(sheet.getSheetName(), visibility);
        for (int row = random.nextInt(3); row < 200; row += 1 + random.nextInt(20)) {
            XSSFRow line = sheet.createRow(row);
            for (int column = random.nextInt(3); column < 60; column += 1 + random.nextInt(10)) {
                grid.put(row, column, fill(line.createCell(column), random));
            }
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            int row = i * 10;
            sheet.addMergedRegion(new CellRangeAddress(row, row + i, 2, 2 + i));
            grid.merge(new Region(new CellPosition(row, 2), new CellPosition(row + i, 2 + i)));
        }
        return grid.build();
    }

    private static CellContent fill(XSSFCell cell, Random random) {
        return switch (random.nextInt(9)) {
            case 0, 1 -> number(cell, random.nextInt(100_000) - 1_000);
            case 2 -> number(cell, random.nextInt(1_000_000) / 100.0);
            case 3 -> number(cell, random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
            case 4 -> {
                String text = text(random);
                cell.setCellValue(new XSSFRichTextString(text));
                yield new CellContent.Text(text);
            }
            case 5 -> {
                boolean value = random.nextBoolean();
                cell.setCellValue(value);
                yield new CellContent.Bool(value);
            }
            case 6 -> {
                FormulaError error = random.nextBoolean() ? FormulaError.REF : FormulaError.DIV0;
                cell.setCellErrorValue(error);
                yield new CellContent.ErrorValue(error.getString());
            }
            case 7 -> {
                int one = random.nextInt(100);
                cell.setCellFormula(one + "+1");
                cell.setCellValue(one);
                yield new CellContent.Formula(one + "+1", whole(one), whole(one + 1));
            }
            default -> new CellContent.Blank();
        };
    }

    private static CellContent number(XSSFCell cell, double value) {
        cell.setCellValue(value);
        BigDecimal rounded = new BigDecimal(value)
                .round(new MathContext(15, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        return new CellContent.Number(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    private static CellContent whole(int value) {
        return new CellContent.Number(BigDecimal.valueOf(value));
    }

    private static <T> T anyOf(List<T> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("甲");
        for (int i = random.nextInt(12); i > 0; i--) {
            int at =
                    CHARACTERS.offsetByCodePoints(0, random.nextInt(CHARACTERS.codePointCount(0, CHARACTERS.length())));
            text.appendCodePoint(CHARACTERS.codePointAt(at));
        }
        return text.toString();
    }
}

package dev.gouji.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gouji.finding.WorkbookException;
import dev.gouji.layout.Layouts;
import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.Heading;
import dev.gouji.table.Layout;
import dev.gouji.table.ReportData;
import dev.gouji.table.TableLayout;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardWorkbookTest {
    private static final ReportData BLANK = new ReportData("", null, null, Map.of());

    @TempDir
    private Path folder;

    private static Layout layout(String code) {
        return Layouts.builtIn().find(code).orElseThrow();
    }

    private static Address address(String text) {
        return Address.of(text);
    }

    private static CellContent number(String number) {
        return new CellContent.Number(new BigDecimal(number));
    }

    private XSSFWorkbook written(Layout layout, Map<Address, List<Address>> totals, ReportData data) throws Exception {
        Path file = folder.resolve("a.xlsx");
        new StandardWorkbook(layout, totals, report -> List.of()).write(data, file, true);
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> sheets(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    /** The text that a person sees over the cell: merged cells show their first one's. */
    private static String seen(XSSFSheet sheet, int row, int column) {
        int top = row;
        int left = column;
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            if (merged.isInRange(row, column)) {
                top = merged.getFirstRow();
                left = merged.getFirstColumn();
            }
        }
        Row found = sheet.getRow(top);
        return found == null ? "" : new DataFormatter().formatCellValue(found.getCell(left));
    }

    /** The value cell whose row shows the one label beside it and whose column shows the other above it. */
    private static Cell cell(XSSFSheet sheet, String rowLabel, String columnLabel) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                boolean beside = IntStream.range(0, cell.getColumnIndex())
                        .anyMatch(column ->
                                seen(sheet, cell.getRowIndex(), column).equals(rowLabel));
                boolean above = IntStream.range(0, cell.getRowIndex())
                        .anyMatch(
                                line -> seen(sheet, line, cell.getColumnIndex()).equals(columnLabel));
                if (beside && above) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no cell " + rowLabel + " / " + columnLabel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void the_blank_workbook_has_the_standard_sheets_and_every_official_label(String code) throws Exception {
        Layout layout = layout(code);
        try (XSSFWorkbook workbook = written(layout, Map.of(), BLANK)) {
            assertThat(sheets(workbook)).containsExactly("封面", "主动公开", "依申请公开", "复议诉讼", "文字说明");
            for (TableLayout table : layout.tables()) {
                List<String> texts = new ArrayList<>();
                XSSFSheet sheet = workbook.getSheet(table.sheet());
                sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
                assertThat(texts).contains(table.heading());
                table.addresses().forEach(address -> {
                    assertThat(texts).containsAll(labels(layout.columnPath(address)));
                    assertThat(texts).containsAll(labels(single(layout.rowPath(address))));
                });
            }
        }
    }

    private static List<Heading> single(List<Heading> path) {
        for (int depth = 0; depth < path.size(); depth++) {
            if (path.get(depth) instanceof Heading.Group group && group.single()) {
                return path.subList(0, depth + 1);
            }
        }
        return path;
    }

    private static List<String> labels(List<Heading> path) {
        return path.stream().map(Heading::label).toList();
    }

    @Test
    void the_cover_names_agency_and_year() throws Exception {
        ReportData data = new ReportData("淮安市洪泽区人民政府", 2023, null, Map.of());
        try (XSSFWorkbook workbook = written(layout("2021"), Map.of(), data)) {
            XSSFSheet cover = workbook.getSheet("封面");
            List<String> labels =
                    IntStream.range(1, 7).mapToObj(row -> seen(cover, row, 0)).toList();
            assertThat(labels).containsExactly("填报单位", "统计年度", "填报人", "审核人", "联系电话", "填报日期");
            assertThat(seen(cover, 1, 1)).isEqualTo("淮安市洪泽区人民政府");
            assertThat(cover.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(2023);
        }
    }

    @Test
    void totals_are_formulas_with_a_stored_result_unless_a_figure_is_given() throws Exception {
        Map<Address, List<Address>> totals = Map.of(
                address("remedies/reconsideration/total"),
                List.of(
                        address("remedies/reconsideration/upheld"),
                        address("remedies/reconsideration/corrected"),
                        address("remedies/reconsideration/other"),
                        address("remedies/reconsideration/pending")),
                address("remedies/litigation-direct/total"),
                List.of(address("remedies/litigation-direct/upheld"), address("remedies/litigation-direct/other")));
        Map<Address, CellContent> figures = Map.of(
                address("remedies/reconsideration/upheld"), number("3"),
                address("remedies/reconsideration/other"), number("4"),
                address("remedies/litigation-direct/upheld"), number("5"),
                address("remedies/litigation-direct/total"), number("0"));
        try (XSSFWorkbook workbook = written(layout("2021"), totals, new ReportData("", null, null, figures))) {
            Row line = workbook.getSheet("复议诉讼").getRow(4);
            assertThat(line.getCell(4).getCellFormula()).isEqualTo("SUM(A5:D5)");
            assertThat(line.getCell(4).getNumericCellValue()).isEqualTo(7);
            assertThat(line.getCell(9).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(line.getCell(9).getNumericCellValue()).isZero();
        }
    }

    @Test
    void remedies_are_one_line_under_a_three_level_header() throws Exception {
        try (XSSFWorkbook workbook = written(layout("2021"), Map.of(), BLANK)) {
            XSSFSheet sheet = workbook.getSheet("复议诉讼");
            assertThat(seen(sheet, 1, 0)).isEqualTo("行政复议").isEqualTo(seen(sheet, 2, 4));
            assertThat(seen(sheet, 1, 5)).isEqualTo("行政诉讼").isEqualTo(seen(sheet, 1, 14));
            assertThat(seen(sheet, 2, 5)).isEqualTo("未经复议直接起诉");
            assertThat(seen(sheet, 2, 14)).isEqualTo("复议后起诉");
            assertThat(seen(sheet, 3, 14)).isEqualTo("总计");
        }
    }

    @Test
    void value_cells_take_only_what_their_column_can_hold() throws Exception {
        try (XSSFWorkbook workbook = written(layout("2019"), Map.of(), BLANK)) {
            XSSFSheet sheet = workbook.getSheet("主动公开");
            DataValidation count = validation(sheet, cell(sheet, "规章", "本年新制作数量"));
            assertThat(count.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.INTEGER);
            assertThat(count.getValidationConstraint().getOperator()).isEqualTo(OperatorType.GREATER_OR_EQUAL);
            assertThat(count.getValidationConstraint().getFormula1()).isEqualTo("0");
            assertThat(count.getErrorBoxText()).contains("整数");
            DataValidation change = validation(sheet, cell(sheet, "行政许可", "本年增/减"));
            assertThat(change.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.INTEGER);
            assertThat(change.getValidationConstraint().getFormula1()).startsWith("-");
            DataValidation amount = validation(sheet, cell(sheet, "政府集中采购", "采购总金额"));
            assertThat(amount.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.DECIMAL);
        }
    }

    private static DataValidation validation(XSSFSheet sheet, Cell cell) {
        return sheet.getDataValidations().stream()
                .filter(validation -> List.of(validation.getRegions().getCellRangeAddresses()).stream()
                        .anyMatch(region -> region.isInRange(cell)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_group_with_only_its_own_figures_is_a_single_row() throws Exception {
        Map<Address, CellContent> figures = Map.of(address("requests/other/natural"), number("9"));
        try (XSSFWorkbook workbook = written(layout("2021"), Map.of(), new ReportData("", null, null, figures))) {
            XSSFSheet sheet = workbook.getSheet("依申请公开");
            assertThat(cell(sheet, "（六）其他处理", "自然人").getNumericCellValue()).isEqualTo(9);
            List<String> texts = new ArrayList<>();
            sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
            assertThat(texts).doesNotContain("3.其他", "小计");
        }
    }

    @Test
    void a_group_with_its_own_and_its_members_figures_gets_a_subtotal() throws Exception {
        Map<Address, CellContent> figures = Map.of(
                address("requests/other/organisations"), number("9"),
                address("requests/other.other/company"), number("8"));
        try (XSSFWorkbook workbook = written(layout("2021"), Map.of(), new ReportData("", null, null, figures))) {
            XSSFSheet sheet = workbook.getSheet("依申请公开");
            assertThat(cell(sheet, "小计", "小计").getNumericCellValue()).isEqualTo(9);
            assertThat(cell(sheet, "3.其他", "商业企业").getNumericCellValue()).isEqualTo(8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void any_figures_stand_as_given_in_the_forms_order(String code) throws Exception {
        Layout layout = layout(code);
        Random random = new Random(711);
        for (int run = 0; run < 5; run++) {
            Map<Address, CellContent> figures = new LinkedHashMap<>();
            List<String> expected = new ArrayList<>();
            for (TableLayout table : layout.tables()) {
                for (Address address : table.addresses()) {
                    CellContent content = content(random);
                    figures.put(address, content);
                    expected.add(content.text());
                }
            }
            String narrative = "一、总体情况\n2023年，收到申请 " + random.nextInt(100) + " 件。\n\n二、其他";
            List<String> found = new ArrayList<>();
            try (XSSFWorkbook workbook = written(layout, Map.of(), new ReportData("某局", 2023, narrative, figures))) {
                for (TableLayout table : layout.tables()) {
                    found.addAll(values(workbook.getSheet(table.sheet())));
                }
                List<String> paragraphs = new ArrayList<>();
                workbook.getSheet("文字说明")
                        .forEach(row -> paragraphs.add(row.getCell(0).getStringCellValue()));
                assertThat(String.join("\n", paragraphs.subList(1, paragraphs.size())))
                        .isEqualTo(narrative);
            }
            assertThat(found).isEqualTo(expected);
        }
    }

    private static CellContent content(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new CellContent.Blank();
            case 1 -> new CellContent.Text(random.nextInt(1000) + "件");
            case 2 -> number("-" + random.nextInt(1, 50));
            case 3 -> number(random.nextInt(1000) + "." + random.nextInt(10) + random.nextInt(1, 10));
            default -> number(String.valueOf(random.nextInt(100_000)));
        };
    }

    /** The contents of the cells that take input, in reading order. */
    private static List<String> values(XSSFSheet sheet) {
        Set<CellAddress> inputs = new TreeSet<>();
        sheet.getDataValidations()
                .forEach(validation -> List.of(validation.getRegions().getCellRangeAddresses())
                        .forEach(region -> region.forEach(inputs::add)));
        List<String> values = new ArrayList<>();
        for (CellAddress input : inputs) {
            Cell cell = sheet.getRow(input.getRow()).getCell(input.getColumn());
            values.add(
                    switch (cell.getCellType()) {
                        case NUMERIC ->
                            BigDecimal.valueOf(cell.getNumericCellValue())
                                    .stripTrailingZeros()
                                    .toPlainString();
                        case STRING -> cell.getStringCellValue();
                        default -> "";
                    });
        }
        return values;
    }

    @Test
    void every_sheet_prints_on_a4_and_fits_the_page() throws Exception {
        try (XSSFWorkbook workbook = written(layout("2021"), Map.of(), BLANK)) {
            for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
                XSSFSheet sheet = workbook.getSheetAt(index);
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getLandscape())
                        .isEqualTo(sheet.getSheetName().equals("复议诉讼"));
            }
        }
    }

    @Test
    void an_existing_file_is_replaced_only_on_request() throws Exception {
        Path file = Files.writeString(folder.resolve("b.xlsx"), "mine");
        StandardWorkbook workbook = new StandardWorkbook(layout("2021"), Map.of(), report -> List.of());
        assertThatThrownBy(() -> workbook.write(BLANK, file, false)).isInstanceOf(WorkbookException.class);
        assertThat(file).hasContent("mine");
        workbook.write(BLANK, file, true);
        assertThat(Files.size(file)).isGreaterThan(1000);
    }
}

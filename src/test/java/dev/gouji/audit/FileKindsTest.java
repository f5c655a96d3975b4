package dev.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.output.ReportDataReader;
import dev.gouji.output.StatedReport;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Figure;
import dev.gouji.table.Grid;
import dev.gouji.table.Layout;
import dev.gouji.table.Region;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import dev.gouji.table.Value;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.EncryptedFilesTest;
import dev.gouji.workbook.read.WorkbookReader;
import dev.gouji.workbook.template.StandardWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A published report reads the same in every kind of file, whatever the file is called. */
class FileKindsTest {
    private static final Layouts LAYOUTS = Layouts.builtIn();
    private static final String PASSWORD = "年报";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"shanxi-foreign-affairs-2021", "hongze-2023", "hongze-2024", "shanghai-office-2019"})
    void a_report_reads_the_same_in_every_kind_of_file(String name) throws Exception {
        Path standard = folder.resolve("报表.xlsx");
        draw(name, standard);
        byte[] content = Files.readAllBytes(standard);
        List<Grid> grids =
                new WorkbookReader().read(new SourceFile(standard, content)).sheets();
        Report expected = read(standard);

        requireSame(expected, read(Files.write(folder.resolve("a.xls"), content)));
        requireSame(expected, read(Files.write(folder.resolve("b.xltx"), asTemplate(content))));
        requireSame(expected, read(Files.write(folder.resolve("c.et"), xls(grids))));
        requireSame(expected, read(Files.write(folder.resolve("d.xlsx"), xls(grids))));
        for (String encoding : List.of("UTF-8", "GBK")) {
            String page = page(grids, encoding);
            requireSame(expected, read(Files.write(folder.resolve("e.xls"), page.getBytes(Charset.forName(encoding)))));
        }
        byte[] locked = EncryptedFilesTest.encrypted(content, EncryptionMode.agile, PASSWORD);
        requireSame(expected, read(Files.write(folder.resolve("f.xlsx"), locked)));
    }

    private static void draw(String name, Path file) throws Exception {
        StatedReport stated;
        try (InputStream in =
                Objects.requireNonNull(FileKindsTest.class.getResourceAsStream("/reports/" + name + ".json"))) {
            stated = ReportDataReader.read(in);
        }
        Layout layout = LAYOUTS.find(Objects.requireNonNull(stated.layout())).orElseThrow();
        new StandardWorkbook(layout, new BuiltInRules().totals(layout), new BuiltInRules()::ties)
                .write(stated.dataFor(layout), file, false);
    }

    private static Report read(Path file) throws Exception {
        return new ReportReader(new Recogniser(LAYOUTS, null, null), Password.of(PASSWORD))
                .read(file.toString())
                .report();
    }

    private static void requireSame(Report expected, Report report) {
        assertThat(report.layout()).isEqualTo(expected.layout());
        assertThat(report.agency()).isEqualTo(expected.agency()).isPresent();
        assertThat(report.year()).isEqualTo(expected.year()).isPresent();
        assertThat(values(report)).isEqualTo(values(expected)).hasSizeGreaterThan(150);
    }

    private static Map<String, Value> values(Report report) {
        Map<String, Value> values = new TreeMap<>();
        for (Table table : report.tables()) {
            for (Map.Entry<Address, Figure> figure : table.figures().entrySet()) {
                values.put(figure.getKey().toString(), figure.getValue().value());
            }
        }
        return values;
    }

    private static byte[] asTemplate(byte[] workbook) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                out.write(
                        entry.getName().equals("[Content_Types].xml")
                                ? new String(part, StandardCharsets.UTF_8)
                                        .replace("spreadsheetml.sheet.main", "spreadsheetml.template.main")
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] xls(List<Grid> grids) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new HSSFWorkbook();
                OutputStream out = bytes) {
            grids.forEach(grid -> workbook.createSheet(grid.name()));
            for (Grid grid : grids) {
                Sheet sheet = workbook.getSheet(grid.name());
                for (Grid.Row row : grid.rows()) {
                    Row line = sheet.createRow(row.number());
                    row.cells().forEach((column, content) -> fill(line.createCell(column), content));
                }
                for (Region merge : grid.merges()) {
                    sheet.addMergedRegion(CellRangeAddress.valueOf(merge.toString()));
                }
            }
            workbook.write(out);
        }
        return bytes.toByteArray();
    }

    private static void fill(Cell cell, CellContent content) {
        if (content instanceof CellContent.Formula formula) {
            cell.setCellFormula(formula.expression());
        }
        CellContent shown = content.shown();
        if (shown instanceof CellContent.Number number) {
            cell.setCellValue(number.value().doubleValue());
        } else {
            cell.setCellValue(shown.text());
        }
    }

    private static String page(List<Grid> grids, String encoding) {
        StringBuilder page = new StringBuilder("<html><head><meta charset=" + encoding + "></head><body>\n");
        for (Grid grid : grids) {
            page.append("<table border=1>\n");
            for (int row = 0; row <= grid.lastRow(); row++) {
                page.append("<tr>");
                for (int column = 0; column <= lastColumn(grid); column++) {
                    page.append(cell(grid, new CellPosition(row, column)));
                }
                page.append("</tr>\n");
            }
            page.append("</table>\n<br>\n");
        }
        return page.append("</body></html>").toString();
    }

    private static int lastColumn(Grid grid) {
        List<Integer> columns = new ArrayList<>();
        grid.rows().forEach(row -> columns.addAll(row.cells().keySet()));
        grid.merges().forEach(merge -> columns.add(merge.last().column()));
        return columns.stream().mapToInt(column -> column).max().orElse(0);
    }

    private static String cell(Grid grid, CellPosition at) {
        String content =
                grid.at(at).text().replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
        for (Region merge : grid.merges()) {
            if (merge.contains(at.row(), at.column())) {
                return merge.first().equals(at)
                        ? "<td rowspan=" + (merge.last().row() - at.row() + 1) + " colspan="
                                + (merge.last().column() - at.column() + 1) + ">" + content + "</td>"
                        : "";
            }
        }
        return "<td>" + content + "</td>";
    }
}

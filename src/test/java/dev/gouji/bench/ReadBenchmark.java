package dev.gouji.bench;

import dev.gouji.corpus.DrawnFile;
import dev.gouji.corpus.DrawnReport;
import dev.gouji.corpus.GeneratedFigures;
import dev.gouji.finding.WorkbookException;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.table.Layout;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Prints reading's throughput as part of the floor: every part inflated and its XML parsed by the JDK, nothing built.
 * Both take turns, so that whatever else the machine does weighs on both; the median of the rounds' ratios counts.
 */
public final class ReadBenchmark {
    private static final Layouts LAYOUTS = Layouts.builtIn();
    private static final int ROUNDS = 40;
    private static final long ROUND_NANOS = 60_000_000;

    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private final WorkbookReader reader = new WorkbookReader();

    private ReadBenchmark() {}

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws IOException, WorkbookException, XMLStreamException {
        ReadBenchmark benchmark = new ReadBenchmark();
        benchmark.report("standard workbook", workbook(25, false));
        benchmark.report("standard workbook with sums as formulas", workbook(25, true));
        benchmark.report("workbook of 400 times the rows", workbook(10_000, false));
        Recogniser recogniser = new Recogniser(LAYOUTS, null, null);
        benchmark.recognised("standard workbook, recognised", drawn(plain()), recogniser);
        benchmark.recognised("the hardest drawing, recognised", drawn(benchmark.hardest(recogniser)), recogniser);
        benchmark.recognised("a table among 100,000 filled cells, recognised", drawn(crowded()), recogniser);
    }

    private static Workbook plain() {
        return DrawnReport.plain(LAYOUTS.get(0), GeneratedFigures.of(LAYOUTS.get(0), 1))
                .draw();
    }

    /** Of a thousand drawings the one that takes longest to recognise. */
    private Workbook hardest(Recogniser recogniser) {
        Workbook hardest = plain();
        long longest = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Layout layout = LAYOUTS.get(seed % 2);
            Workbook drawing = DrawnReport.of(layout, GeneratedFigures.of(layout, seed), seed)
                    .draw();
            long shortest = Long.MAX_VALUE;
            for (int times = 0; times < 5; times++) {
                long start = System.nanoTime();
                recogniser.recognise(drawing);
                shortest = Math.min(shortest, System.nanoTime() - start);
            }
            if (shortest > longest) {
                longest = shortest;
                hardest = drawing;
            }
        }
        return hardest;
    }

    /** The plain drawing, below it a list as long as it takes. */
    private static Workbook crowded() {
        List<Grid> sheets = new ArrayList<>(plain().sheets());
        Grid tables = sheets.remove(sheets.size() - 1);
        Grid.Builder crowded = new Grid.Builder(tables.name(), tables.visibility());
        tables.rows()
                .forEach(row -> row.cells().forEach((column, content) -> crowded.put(row.number(), column, content)));
        for (int row = tables.lastRow() + 2; row < 12_500; row++) {
            for (int column = 0; column < 8; column++) {
                crowded.put(
                        row,
                        column,
                        column % 2 == 0
                                ? new CellContent.Text("第 " + row + " 行的事项" + column)
                                : new CellContent.Number(BigDecimal.valueOf(row)));
            }
        }
        sheets.add(crowded.build());
        return new Workbook("crowded.xlsx", sheets);
    }

    private static byte[] drawn(Workbook drawing) throws IOException {
        try (XSSFWorkbook file = new XSSFWorkbook()) {
            return DrawnFile.of(drawing, file);
        }
    }

    private void recognised(String name, byte[] file, Recogniser recogniser)
            throws IOException, WorkbookException, XMLStreamException {
        SourceFile source = new SourceFile(Path.of("bench.xlsx"), file);
        report(name, file, () -> recogniser.recognise(reader.read(source)));
    }

    private void report(String name, byte[] file) throws IOException, WorkbookException, XMLStreamException {
        SourceFile source = new SourceFile(Path.of("bench.xlsx"), file);
        report(name, file, () -> reader.read(source));
    }

    private void report(String name, byte[] file, Task task) throws IOException, WorkbookException, XMLStreamException {
        double[] ratios = new double[ROUNDS];
        double floor = 0;
        double reading = 0;
        // The first half of the rounds is for the compiler.
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            floor = perRun(() -> floor(file));
            reading = perRun(task);
            if (round >= 0) {
                ratios[round] = floor / reading;
            }
        }
        Arrays.sort(ratios);
        System.out.printf(
                "%s, %d bytes: %.2f of the floor (middle half %.2f to %.2f); last round: floor %.0f us, reading %.0f us%n",
                name,
                file.length,
                ratios[ROUNDS / 2],
                ratios[ROUNDS / 4],
                ratios[ROUNDS * 3 / 4],
                floor / 1000,
                reading / 1000);
    }

    private static double perRun(Task task) throws IOException, WorkbookException, XMLStreamException {
        long start = System.nanoTime();
        int runs = 0;
        long spent;
        do {
            task.run();
            runs++;
            spent = System.nanoTime() - start;
        } while (spent < ROUND_NANOS);
        return (double) spent / runs;
    }

    private void floor(byte[] file) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                XMLStreamReader part = xml.createXMLStreamReader(new ByteArrayInputStream(zip.readAllBytes()));
                while (part.hasNext()) {
                    part.next();
                }
            }
        }
    }

    /** Four sheets like those of the standard workbook, the request table with so many rows. */
    private static byte[] workbook(int rows, boolean formulas) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook.createSheet("封面"), 6, 1, false);
            fill(workbook.createSheet("主动公开"), rows / 3, 3, false);
            fill(workbook.createSheet("依申请公开"), rows, 7, formulas);
            fill(workbook.createSheet("复议诉讼"), rows / 8, 15, formulas);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void fill(XSSFSheet sheet, int rows, int columns, boolean formulas) {
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns));
        sheet.createRow(0).createCell(0).setCellValue(sheet.getSheetName() + "政府信息公开情况统计表");
        for (int row = 1; row <= rows; row++) {
            XSSFRow line = sheet.createRow(row);
            line.createCell(0).setCellValue("第 " + row + " 行的项目名称（" + sheet.getSheetName() + "）");
            for (int column = 1; column <= columns; column++) {
                if (formulas && column == columns) {
                    line.createCell(column).setCellFormula("SUM(B" + (row + 1) + ":F" + (row + 1) + ")");
                    line.getCell(column).setCellValue(row);
                } else {
                    line.createCell(column).setCellValue(row * 31 % 1000 + column);
                }
            }
        }
    }

    /** Something that is timed. */
    private interface Task {
        void run() throws IOException, WorkbookException, XMLStreamException;
    }
}

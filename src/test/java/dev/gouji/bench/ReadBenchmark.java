package dev.gouji.bench;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
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
    }

    private void report(String name, byte[] file) throws IOException, WorkbookException, XMLStreamException {
        SourceFile source = new SourceFile(Path.of("bench.xlsx"), file);
        double[] ratios = new double[ROUNDS];
        double floor = 0;
        double reading = 0;
        // The first half of the rounds is for the compiler.
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            floor = perRun(() -> floor(file));
            reading = perRun(() -> reader.read(source));
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

package dev.gouji.bench;

import dev.gouji.audit.OpenedReport;
import dev.gouji.audit.Preparation;
import dev.gouji.audit.ReportReader;
import dev.gouji.audit.WorkbookCheck;
import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Language;
import dev.gouji.finding.WorkbookException;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.write.FindingsWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Prints what writing findings back costs, its verification and the way to the disk included, as a multiple of reading the same
 * file. Both take turns, so that whatever else the machine does weighs on both; the median of the rounds' ratios counts.
 */
public final class WriteBenchmark {
    private static final int ROUNDS = 200;
    private static final int FURTHER_ROWS = 20_000;

    private final ReportReader reader = new ReportReader(new Recogniser(Layouts.builtIn(), null, null), Password.NONE);
    private final WorkbookCheck check = new WorkbookCheck(Preparation.start(Layouts.builtIn(), List.of()));
    private final FindingsWriter writer = new FindingsWriter(Language.ZH, "bench", Clock.systemUTC(), false);
    private final Path folder;

    private WriteBenchmark(Path folder) {
        this.folder = folder;
    }

    /** Runs the benchmark on the sample workbooks, and on one of them beside a long sheet. */
    public static void main(String[] arguments) throws IOException, WorkbookException {
        WriteBenchmark benchmark = new WriteBenchmark(Files.createTempDirectory("gouji-bench"));
        List<Path> samples;
        try (Stream<Path> files = Files.list(Path.of("sample-workbooks"))) {
            samples = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
        for (Path sample : samples) {
            Path name = sample.getFileName();
            Path file = Files.copy(sample, benchmark.folder.resolve(name == null ? sample : name));
            benchmark.report(file, true, ROUNDS);
            benchmark.report(file, false, ROUNDS);
        }
        Path large = benchmark.beside(samples.get(0));
        benchmark.report(large, true, ROUNDS / 10);
        benchmark.report(large, false, ROUNDS / 10);
    }

    private Path beside(Path sample) throws IOException {
        Path file = folder.resolve("long.xlsx");
        try (var in = Files.newInputStream(sample);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                var out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("台账");
            for (int row = 0; row < FURTHER_ROWS; row++) {
                XSSFRow line = sheet.createRow(row);
                for (int column = 0; column < 8; column++) {
                    line.createCell(column).setCellValue(row * 31 % 1000 + column);
                }
            }
            workbook.write(out);
        }
        return file;
    }

    /** @param first whether each round writes into the workbook as no check has seen it */
    private void report(Path file, boolean first, int rounds) throws IOException, WorkbookException {
        byte[] original = Files.readAllBytes(file);
        double[] ratios = new double[rounds];
        double reading = 0;
        double writing = 0;
        // The first half of the rounds is for the compiler.
        for (int round = -rounds; round < rounds; round++) {
            long start = System.nanoTime();
            OpenedReport opened = reader.read(file.toString());
            reading = System.nanoTime() - start;
            CheckResult result = check.check(file.toString(), opened.report(), null, null);
            start = System.nanoTime();
            writer.write(opened.source(), opened.workbook(), result, file);
            writing = System.nanoTime() - start;
            if (first) {
                Files.write(file, original);
            }
            if (round >= 0) {
                ratios[round] = writing / reading;
            }
        }
        Arrays.sort(ratios);
        System.out.printf(
                "%s, %s, %d bytes: writing back takes %.2f times reading (middle half %.2f to %.2f); last round: reading %.0f us,"
                        + " writing %.0f us%n",
                file.getFileName(),
                first ? "first check" : "checked before",
                Files.size(file),
                ratios[rounds / 2],
                ratios[rounds / 4],
                ratios[rounds * 3 / 4],
                reading / 1000,
                writing / 1000);
    }
}

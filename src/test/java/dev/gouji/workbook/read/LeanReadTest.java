package dev.gouji.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.WorkbookException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reading costs a program that has just started, seen from outside. */
class LeanReadTest {
    @TempDir
    private Path folder;

    @Test
    void aPlainReadLoadsNeitherTheUserModelNorTheFormulaEngine() throws Exception {
        HandMadeWorkbook sums = HandMadeWorkbook.withCells(
                "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>1</v></c><c r=\"C1\"><f>SUM(B1:B1)</f><v>1</v></c>");

        String classes = run(sums.bytes(), "-Xlog:class+load");

        assertThat(classes)
                .contains("dev.gouji.workbook.read.SheetReader")
                .doesNotContain("org.apache.xmlbeans")
                .doesNotContain("org.apache.poi.xssf")
                .doesNotContain("org.apache.poi.hssf")
                .doesNotContain("org.apache.poi.poifs")
                .doesNotContain("org.jsoup")
                .doesNotContain("org.apache.poi.ss.formula");
    }

    @Test
    void nothingIsPrintedNeitherForAGoodFileNorForADamagedOne() throws Exception {
        HandMadeWorkbook damaged = HandMadeWorkbook.withRows("").part("[Content_Types].xml", "<Types");

        assertThat(run(HandMadeWorkbook.withRows("").bytes())).isEmpty();
        assertThat(run(damaged.bytes())).isEmpty();
    }

    private String run(byte[] file, String... options) throws IOException, InterruptedException {
        Path workbook = Files.write(folder.resolve("表.xlsx"), file);
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Reading.class.getName()));
        command.add(workbook.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    /** A program that reads a workbook and nothing else. */
    static final class Reading {
        private Reading() {}

        public static void main(String[] files) {
            try {
                new WorkbookReader().read(SourceFiles.load(Path.of(files[0])));
            } catch (WorkbookException e) {
                // That a damaged file is refused is said elsewhere; here it matters that nothing is printed.
            }
        }
    }
}

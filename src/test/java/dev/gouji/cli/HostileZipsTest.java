package dev.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.cli.CommandLine.Run;
import dev.gouji.finding.FailureCode;
import dev.gouji.finding.WorkbookException;
import dev.gouji.hostile.HostileZips;
import dev.gouji.layout.Layouts;
import dev.gouji.table.Grid;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A zip whose entries can be understood in two ways is refused; names of entries are no paths. */
class HostileZipsTest {
    @TempDir
    private Path root;

    private Path folder;
    private Path plain;
    private HostileZips zips;

    @BeforeEach
    void layOut() throws Exception {
        folder = Files.createDirectories(root.resolve("a/b/c/d"));
        plain = folder.resolve("年报.xlsx");
        new FiledWorkbook("某某局", 2026)
                .random(100, 1)
                .plus(
                        Layouts.builtIn()
                                .get(0)
                                .tables()
                                .get(1)
                                .addresses()
                                .iterator()
                                .next(),
                        7)
                .write(plain);
        zips = new HostileZips(parts(plain));
    }

    @Test
    void whatCanBeUnderstoodInTwoWaysIsRefused() throws Exception {
        for (Map.Entry<String, byte[]> zip : zips.ambiguous().entrySet()) {
            Path file = Files.write(folder.resolve("表.xlsx"), zip.getValue());
            Run run = CommandLine.run("check", file, "--format", "json");

            assertThat(run.status()).as(zip.getKey()).isEqualTo(3);
            assertThat(run.out()).as(zip.getKey()).contains("\"" + zip.getKey().replaceFirst(" .*", "") + "\"");
            assertThat(file).as(zip.getKey()).hasBinaryContent(zip.getValue());
        }
    }

    @Test
    void oddNamesAreReadRightOrRefusedAndNothingIsWrittenElsewhere() throws Exception {
        List<Grid> expected = read(Files.readAllBytes(plain));
        int read = 0;
        for (Map.Entry<String, byte[]> zip : zips.odd().entrySet()) {
            try {
                assertThat(read(zip.getValue())).as(zip.getKey()).isEqualTo(expected);
                read++;
            } catch (WorkbookException e) {
                assertThat(e.failure().code()).as(zip.getKey()).isIn(FailureCode.CORRUPT, FailureCode.NOT_A_WORKBOOK);
            }
            Path tree = Files.createDirectories(folder.resolve("报送"));
            Path file = Files.write(tree.resolve("表.xlsx"), zip.getValue());
            Run audited = CommandLine.run("audit", tree, "--out", folder.resolve("结果"));
            assertThat(audited.err()).as(zip.getKey()).doesNotContain("Exception", "\tat ");
            Run checked = CommandLine.run("check", file);
            assertThat(checked.status()).as(zip.getKey()).isIn(1, 3);
            assertThat(checked.err()).as(zip.getKey()).doesNotContain("Exception", "\tat ");
            if (checked.status() == 1) {
                assertThat(read(Files.readAllBytes(file)).subList(0, expected.size()))
                        .as(zip.getKey())
                        .isEqualTo(expected);
            } else {
                assertThat(file).as(zip.getKey()).hasBinaryContent(zip.getValue());
            }
            requireNothingOutside(zip.getKey());
        }
        assertThat(read).isPositive();
    }

    private void requireNothingOutside(String what) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(path -> !folder.startsWith(path) && !path.startsWith(folder)))
                    .as(what)
                    .isEmpty();
        }
    }

    private static List<Grid> read(byte[] file) throws WorkbookException {
        return new WorkbookReader()
                .read(new SourceFile(Path.of("表.xlsx"), file))
                .sheets();
    }

    private static Map<String, byte[]> parts(Path workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(workbook);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}

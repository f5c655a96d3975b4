package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.hostile.HostileFile;
import dev.gouji.hostile.HostileWorkbooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that want endless time or memory get a result each, with little of both. */
class HostileWorkbooksTest {
    private static final Pattern PEAK = Pattern.compile("peak (\\d+)");

    /** A single file takes less than 200 MB; all in one process, from loose classes, leave more of the virtual machine's own behind. */
    private static final int MOST_KILOBYTES = 300_000;

    /** The built jar takes 188 MB for a million rows, with findings written into them. */
    private static final int MOST_KILOBYTES_FOR_ONE = 250_000;

    private static final int MOST_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void eachEndsWithItsCodeInLittleMemory() throws Exception {
        List<HostileFile> files = HostileWorkbooks.all();
        List<String> names = new ArrayList<>();
        for (HostileFile file : files) {
            names.add(file.writeTo(folder).toString());
        }
        Ended ended = checked(names, "--no-write");

        assertThat(ended.err()).doesNotContain("Exception", "Error");
        String[] workbooks = ended.out().split("\"file\"\\s*:", -1);
        assertThat(workbooks).hasSize(files.size() + 1);
        for (int at = 0; at < files.size(); at++) {
            HostileFile file = files.get(at);
            assertThat(workbooks[at + 1]).as(file.name()).contains(file.name(), "\"" + file.code() + "\"");
            if (file.limit() != null) {
                assertThat(workbooks[at + 1])
                        .as(file.name())
                        .contains("(limit " + file.limit() + ")", "add --limit " + file.limit() + "=N");
            }
        }
        assertThat(ended.peak()).isLessThan(MOST_KILOBYTES);
    }

    @Test
    void aMillionEmptyRowsBelowATableAreHonest() throws Exception {
        Path plain = folder.resolve("年报.xlsx");
        new FiledWorkbook("某某局", 2026).random(100, 1).write(plain);
        Path formatted = folder.resolve("带格式.xlsx");
        withEmptyRows(plain, formatted);
        assertThat(Files.size(formatted)).isLessThan(50 << 20);
        Ended before = checked(List.of(plain.toString()), "--no-write");
        Ended after = checked(List.of(formatted.toString()), "--no-write");

        assertThat(after.out().replace("带格式.xlsx", "年报.xlsx")).isEqualTo(before.out());
        assertThat(before.out()).contains("\"verdict\"").doesNotContain("unreadable");
        assertThat(after.peak()).isLessThan(MOST_KILOBYTES);
        Ended written = checked(List.of(formatted.toString()));
        assertThat(written.peak()).isLessThan(MOST_KILOBYTES_FOR_ONE);
        assertThat(run("check", "--verify", formatted).status()).isZero();
    }

    /** The same workbook with a million rows below each sheet's own, each with looks and without content. */
    private static void withEmptyRows(Path plain, Path formatted) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(plain));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(formatted))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                int end = entry.getName().contains("worksheets/sheet2") ? content.indexOf("</sheetData>") : -1;
                if (end < 0) {
                    out.write(content.getBytes(StandardCharsets.UTF_8));
                } else {
                    out.write(content.substring(0, end).getBytes(StandardCharsets.UTF_8));
                    for (int row = 1_001; row <= 1_001_000; row++) {
                        out.write(("<row r=\"" + row + "\" s=\"1\" customFormat=\"1\" ht=\"15\"><c r=\"A" + row
                                        + "\" s=\"1\"/><c r=\"B" + row + "\" s=\"1\"/></row>")
                                .getBytes(StandardCharsets.UTF_8));
                    }
                    out.write(content.substring(end).getBytes(StandardCharsets.UTF_8));
                }
                out.closeEntry();
            }
        }
    }

    private record Ended(String out, String err, long peak) {}

    /** A process of its own, whose peak memory is told where the system has the program for it. */
    private Ended checked(List<String> files, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        boolean measured = Files.isExecutable(Path.of("/usr/bin/time"));
        if (measured) {
            command.addAll(List.of("/usr/bin/time", "-f", "peak %M"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.gouji.cli.Main",
                "check",
                "--format",
                "json",
                "--lang",
                "en"));
        command.addAll(List.of(more));
        command.addAll(files);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        String told = Files.readString(err);
        Matcher peak = PEAK.matcher(told);
        return new Ended(Files.readString(out), told, peak.find() ? Long.parseLong(peak.group(1)) : 0);
    }
}

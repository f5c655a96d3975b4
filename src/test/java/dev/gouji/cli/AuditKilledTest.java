package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.layout.Layouts;
import dev.gouji.output.AuditLog;
import dev.gouji.submission.AuditRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An audit whose process ends at whatever moment, while it reads last year's folder, checks, adds up or writes its summaries. */
class AuditKilledTest {
    private static final long SEED = 20261125;
    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    private final List<String> common = new ArrayList<>();
    private Path sums = Path.of("");
    private Map<String, String> whole = Map.of();
    private Map<String, String> added = Map.of();

    @BeforeEach
    void submit() throws Exception {
        Path tree = RegisteredCity.make(folder, null);
        AuditTree.make(tree, 20);
        Path before = AuditTree.make(folder.resolve("上年"), 10);
        Path units = Files.writeString(folder.resolve("units.csv"), RegisteredCity.LIST);
        sums = folder.resolve("汇总");
        common.addAll(List.of("audit", tree.toString(), "--units", units.toString(), "--previous", before.toString()));
        common.addAll(List.of("--roll-up", sums.toString(), "--notices"));
        Path out = folder.resolve("完整");
        assertThat(audit(out).status()).isEqualTo(3);
        whole = AuditTree.contents(out);
        added = AuditTree.contents(sums);
    }

    @Test
    void killed_it_goes_on_to_the_same_bytes() throws Exception {
        Random random = new Random(SEED);
        long longest = milliseconds(folder.resolve("一次"));
        for (int round = 1; round <= ROUNDS; round++) {
            Path out = folder.resolve("杀" + round);
            Process process = start(out);
            TimeUnit.MILLISECONDS.sleep((long) (random.nextDouble() * longest));
            process.destroyForcibly().waitFor();

            audit(out, "--resume");

            assertThat(AuditTree.contents(out)).as("round %d", round).isEqualTo(whole);
            assertThat(AuditTree.contents(sums)).as("round %d", round).isEqualTo(added);
        }
    }

    @Test
    void asked_to_stop_it_leaves_what_can_be_read_and_goes_on_to_the_same_bytes() throws Exception {
        Random random = new Random(SEED + 1);
        long longest = milliseconds(folder.resolve("一次"));
        for (int round = 1; round <= ROUNDS; round++) {
            Path out = folder.resolve("停" + round);
            Process process = start(out);
            TimeUnit.MILLISECONDS.sleep((long) (random.nextDouble() * longest));
            process.destroy();
            process.waitFor();

            requireReadable(out);
            audit(out, "--resume");

            assertThat(AuditTree.contents(out)).as("round %d", round).isEqualTo(whole);
            assertThat(AuditTree.contents(sums)).as("round %d", round).isEqualTo(added);
        }
    }

    private static void requireReadable(Path out) throws Exception {
        if (!Files.exists(out.resolve("audit.jsonl"))) {
            return;
        }
        List<String> files = new ArrayList<>();
        AuditRun run = new AuditRun("", "", "", LocalDate.of(2026, 11, 25), List.of(), null, true);
        new AuditLog(out.resolve("audit.jsonl"), run, Layouts.builtIn().all(), List.of(), List.of(), Optional.empty())
                .forEach(workbook -> files.add(workbook.file()));
        assertThat(files).isSorted().doesNotHaveDuplicates();
        assertThat(Files.readString(out.resolve("audit.jsonl"))).matches("(?s)|.*\n");
        for (String name : AuditTree.contents(out).keySet()) {
            assertThat(name).doesNotContain(".tmp");
            if (name.endsWith(".xlsx") || name.endsWith(".docx")) {
                File file = out.resolve(name).toFile();
                try (OPCPackage parts = OPCPackage.open(file, PackageAccess.READ)) {
                    assertThat(parts.getParts()).as(name).isNotEmpty();
                }
            }
        }
    }

    private long milliseconds(Path out) throws Exception {
        long start = System.nanoTime();
        start(out).waitFor();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private CommandLine.Run audit(Path out, String... more) {
        List<Object> words = new ArrayList<>(common);
        words.addAll(List.of("--out", out));
        words.addAll(List.of(more));
        return run(words.toArray());
    }

    private Process start(Path out) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add("dev.gouji.cli.Main");
        command.addAll(common);
        command.addAll(List.of("--out", out.toString()));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

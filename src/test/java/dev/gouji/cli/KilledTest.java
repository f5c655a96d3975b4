package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed, at whatever moment, leaves the old workbook or the new one, whole. */
class KilledTest {
    private static final long SEED = 20260301;
    private static final int ROUNDS = 200;
    private static final int WORKERS = 2;
    private static final int ROWS = 2_000;
    private static final int PICTURE = 2_500_000;

    @TempDir
    Path folder;

    @Test
    void killed_at_random_times_it_leaves_the_old_or_the_new_workbook_whole() throws Exception {
        Path drawn = drawn();
        List<Callable<Hits>> victims = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            Path own = Files.createDirectory(folder.resolve("worker" + worker));
            Victim victim = new Victim(Files.copy(drawn, own.resolve("年报.xlsx")), SEED + worker);
            victims.add(() -> victim.killed(ROUNDS / WORKERS));
        }
        Hits hits = new Hits(0, 0);
        for (Future<Hits> worker : together(victims)) {
            hits = hits.and(worker.get());
        }
        assertThat(hits.writing()).as("kills while the new file was written").isGreaterThan(ROUNDS / 4);
        assertThat(hits.half()).as("kills that left half a file").isPositive();
    }

    @Test
    void what_a_killed_run_left_goes_with_the_next_run_in_its_folder_and_what_is_being_written_stays()
            throws Exception {
        Path file = Files.copy(drawn(), folder.resolve("年报2.xlsx"));
        Path left = Files.writeString(folder.resolve(".gouji-0123456789abcdef.tmp"), "half");
        Path written = Files.writeString(folder.resolve(".gouji-fedcba9876543210.tmp"), "half");
        Path other = Files.writeString(folder.resolve(".gouji-notes.tmp"), "somebody's");
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE);
                FileLock lock = channel.lock(Long.MAX_VALUE - 1, 1, false)) {
            assertThat(lock.isValid()).isTrue();

            run("check", file);

            assertThat(left).doesNotExist();
            assertThat(written).exists();
            assertThat(other).exists();
        }
        run("check", file);
        assertThat(written).doesNotExist();
        assertThat(other).exists();
    }

    private static List<Future<Hits>> together(List<Callable<Hits>> tasks) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(tasks.size());
        try {
            return workers.invokeAll(tasks);
        } finally {
            workers.shutdownNow();
        }
    }

    /** A report with a big sheet and a picture, so that its writing takes a while. */
    private Path drawn() throws IOException {
        Path file = folder.resolve("年报.xlsx");
        assertThat(run("template", "--data", "src/test/resources/reports/hongze-2023.json", file)
                        .status())
                .isZero();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            fill(workbook.createSheet("台账"), new Random(SEED));
            byte[] picture = new byte[PICTURE];
            new Random(SEED).nextBytes(picture);
            workbook.addPicture(picture, Workbook.PICTURE_TYPE_PNG);
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    private static void fill(Sheet sheet, Random random) {
        for (int at = 0; at < ROWS; at++) {
            Row row = sheet.createRow(at);
            row.createCell(0).setCellValue("第 " + at + " 件");
            for (int column = 1; column < 5; column++) {
                row.createCell(column).setCellValue(random.nextDouble());
            }
        }
    }

    /**
     * What the kills hit.
     *
     * @param writing how many left the file behind into which the new workbook was being written
     * @param half in how many of them that file was not yet complete
     */
    private record Hits(int writing, int half) {
        Hits and(Hits other) {
            return new Hits(writing + other.writing, half + other.half);
        }
    }

    /** A workbook whose checks are killed. */
    private static final class Victim {
        private static final List<String> QUICK_START = List.of(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote");
        private static final double LONGEST_MILLISECONDS = 300;

        private final Path file;
        private final long seed;
        private final Random random;
        private final String tables;
        private final byte[] cleaned;
        private byte[] verified = {};

        Victim(Path file, long seed) throws IOException {
            this.file = file;
            this.seed = seed;
            this.random = new Random(seed);
            this.tables = tables();
            run("check", file);
            assertThat(run("check", "--clean", file).status()).isZero();
            cleaned = Files.readAllBytes(file);
        }

        Hits killed(int rounds) throws Exception {
            Hits hits = new Hits(0, 0);
            for (int round = 1; round <= rounds; round++) {
                hits = hits.and(killedOnce("seed " + seed + ", round " + round));
            }
            assertThat(once().waitFor()).as("a check after seed %d", seed).isEqualTo(1);
            requireWhole("after all rounds, seed " + seed);
            try (var left = Files.list(file.getParent())) {
                assertThat(left).containsExactly(file);
            }
            return hits;
        }

        private Hits killedOnce(String round) throws Exception {
            FileTime before = temporaryTime();
            Process process = start("dev.gouji.cli.CheckLoop", file.toString(), isCleaned() ? "check" : "clean");
            String killed;
            try {
                waitUntilItWrites(process, before, round);
                // Twice random: moments soon after the writing has begun are the more dangerous ones.
                double delay = random.nextDouble() * random.nextDouble() * LONGEST_MILLISECONDS;
                TimeUnit.MICROSECONDS.sleep((long) (delay * 1000));
                killed = round + ", killed " + delay + " ms after it began to write";
            } finally {
                process.toHandle().destroyForcibly();
                process.waitFor();
            }
            requireWhole(killed);
            Path left = temporary();
            return new Hits(left == null ? 0 : 1, left == null || isWhole(left) ? 0 : 1);
        }

        /** Whether the package has its directory, which comes last. */
        private static boolean isWhole(Path left) {
            try (ZipFile zip = new ZipFile(left.toFile())) {
                return zip.size() > 0;
            } catch (IOException half) {
                return false;
            }
        }

        private boolean isCleaned() throws IOException {
            return Arrays.equals(Files.readAllBytes(file), cleaned);
        }

        private void waitUntilItWrites(Process process, @Nullable FileTime before, String round) throws Exception {
            FileTime now = temporaryTime();
            while (now == null || now.equals(before)) {
                assertThat(process.isAlive()).as("%s: checking goes on", round).isTrue();
                TimeUnit.MICROSECONDS.sleep(500);
                now = temporaryTime();
            }
        }

        /** It is the workbook without findings, byte for byte, or has the same tables and findings that belong to them. */
        private void requireWhole(String moment) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            if (!Arrays.equals(bytes, cleaned) && !Arrays.equals(bytes, verified)) {
                assertThat(tables()).as("the tables, %s", moment).isEqualTo(tables);
                CommandLine.Run verify = run("check", "--verify", file);
                assertThat(verify.status()).as("%s: %s", moment, verify.out()).isZero();
                verified = bytes;
            }
        }

        private String tables() {
            CommandLine.Run extract = run("extract", "--format", "json", file);
            assertThat(extract.status()).as(extract.out()).isZero();
            return extract.out();
        }

        private Process once() throws IOException {
            return start("dev.gouji.cli.Main", "check", file.toString());
        }

        private static Process start(String... words) throws IOException {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(QUICK_START);
            command.add("-cp");
            command.add(System.getProperty("java.class.path"));
            command.addAll(List.of(words));
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        }

        private @Nullable Path temporary() throws IOException {
            try (var files = Files.newDirectoryStream(file.getParent(), ".gouji-*.tmp")) {
                for (Path found : files) {
                    return found;
                }
            }
            return null;
        }

        private @Nullable FileTime temporaryTime() throws IOException {
            Path found = temporary();
            try {
                return found == null ? null : Files.getLastModifiedTime(found);
            } catch (NoSuchFileException goneMeanwhile) {
                return null;
            }
        }
    }
}

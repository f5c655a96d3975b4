package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.cli.CommandLine.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What file systems hold besides files with plain names. */
class HostileFilesTest {
    private static final String DEVICE = "这是设备或管道，不是普通文件。请指定一个普通文件。";
    private static final int MOST_SECONDS = 60;

    @TempDir
    private Path folder;

    private Path report;

    @BeforeEach
    void aReport() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "needs a Unix system with mkfifo");
        report = folder.resolve("年报.xlsx");
        new FiledWorkbook("某某局", 2026).random(100, 1).write(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "extract"})
    void pipesAndDevicesAreNotWaitedFor(String command) throws Exception {
        for (Path file :
                List.of(pipe("管道.xlsx"), Path.of("/dev/zero"), Path.of("/dev/tty"), link("链接.xlsx", "/dev/zero"))) {
            Run run = run(command, file);

            assertThat(run.status()).as(file.toString()).isEqualTo(3);
            assertThat(run.out() + run.err()).as(file.toString()).contains(DEVICE);
        }
    }

    static Stream<Arguments> inputs() {
        return Stream.of(
                Arguments.of("规则.txt", List.of("check", "--no-write", "年报.xlsx", "--rules")),
                Arguments.of("规则.txt", List.of("rules", "lint")),
                Arguments.of("正文.txt", List.of("check", "--no-write", "年报.xlsx", "--text")),
                Arguments.of("上年.xlsx", List.of("check", "--no-write", "年报.xlsx", "--previous")),
                Arguments.of("名单.csv", List.of("audit", ".", "--out", "结果", "--units")));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void noInputIsWaitedFor(String name, List<String> words) throws Exception {
        Path pipe = pipe(name);
        Object[] arguments = Stream.concat(
                        words.stream()
                                .map(word -> word.matches("年报.xlsx|\\.|结果")
                                        ? folder.resolve(word).toString()
                                        : word),
                        Stream.of(pipe))
                .toArray();

        Run run = run(arguments);

        assertThat(run.status()).isEqualTo(3);
        assertThat((run.out() + run.err()).replaceAll("\\s", "")).contains(DEVICE);
    }

    @Test
    void nothingIsWrittenIntoPipesAndFolders() throws Exception {
        for (Path target : List.of(pipe("管道.xlsx"), Files.createDirectory(folder.resolve("文件夹.xlsx")))) {
            Run run = run("check", report, "--output", target);

            assertThat(run.status()).isEqualTo(3);
            assertThat((run.out() + run.err()).replaceAll("\\s", "")).contains("要写入的位置是文件夹或特殊文件，不是普通文件。请指定一个文件名。");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C.UTF-8", "C"})
    void anAuditTakesWhatItCanAndTellsTheRest(String locale) throws Exception {
        Path tree = Files.createDirectory(folder.resolve("tree"));
        String script = """
                cp ../*.xlsx plain.xlsx
                mkfifo pipe.xlsx
                ln -s /dev/zero zero.xlsx
                ln -s nowhere gone.xlsx
                ln -s loop.xlsx loop.xlsx
                ln -s . self
                ln -s .. above
                mkdir folder.xlsx && cp plain.xlsx folder.xlsx/inside.xlsx
                mkdir "$(printf '\\304\\352')" && cp plain.xlsx "$(printf '\\304\\352')"/inside.xlsx
                cp plain.xlsx "$(printf 'line\\nbreak.xlsx')"
                cp plain.xlsx "$(printf '\\304\\352\\261\\250.xlsx')"
                cp plain.xlsx "$(printf '\\304\\353\\261\\250.xlsx')"
                cp plain.xlsx "$(printf '%0250d' 0).xls"
                """;
        sh(tree, "C", script);
        List<String> before = contents(tree);
        Path out = folder.resolve("out");

        String told =
                sh(folder, locale, java("audit", "tree", "--out", "out", "--exclude", "above/**", "--lang", "en"));

        assertThat(told)
                .doesNotContain("Exception", "not written")
                .contains("11 workbooks were checked", "Unreadable 4");
        assertThat(contents(tree)).isEqualTo(before);
        assertThat(sh(out, "C", "find workbooks -type f -exec echo {} + | tr ' ' '\\n' | grep -c '[.]xlsx*$'")
                        .strip())
                .isEqualTo("7");
        assertThat(Files.readString(out.resolve("audit.jsonl")))
                .contains("\"gone.xlsx\"", "\"not-found\"", "\"loop.xlsx\"", "\"io\"", "\"folder.xlsx/inside.xlsx\"")
                .contains("line\\nbreak.xlsx")
                .contains("\"pipe.xlsx\"", "\"zero.xlsx\"", "\"not-a-workbook\"")
                .doesNotContain("self/");
        assertThat(Files.readAllLines(out.resolve("audit.jsonl"))).hasSize(11);
        assertThat(sh(folder, "C", "ls -A").lines()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C.UTF-8", "C"})
    void findingsBesideAWorkbookOfALongNameHaveAShortOne(String locale) throws Exception {
        Path old = Path.of("src", "fuzz", "resources", "Writer", "drawn.xls").toAbsolutePath();
        Path alone = Files.createDirectory(folder.resolve("alone"));
        sh(alone, "C", "cp " + old + " $(printf '%0251d' 0).xls; chmod a-w *.xls");

        String told = sh(alone, locale, java("audit", ".", "--out", "../out", "--lang", "en"));

        assertThat(told).doesNotContain("Exception", "not written").contains("1 workbooks were checked");
        assertThat(sh(folder, "C", "ls out/workbooks | wc -l").strip()).isEqualTo("1");
    }

    @Test
    void aFileThatChangesWhileItIsReadIsReadWholeOrRefused() throws Exception {
        byte[] whole = Files.readAllBytes(report);
        AtomicBoolean done = new AtomicBoolean();
        Path changing = folder.resolve("变化.xlsx");
        Thread writer = new Thread(() -> {
            for (int round = 0; !done.get(); round++) {
                try {
                    switch (round % 4) {
                        case 0 -> Files.write(changing, whole);
                        case 1 -> Files.write(changing, Arrays.copyOf(whole, whole.length / 2));
                        case 2 -> Files.write(changing, new byte[100_000], StandardOpenOption.APPEND);
                        default -> Files.deleteIfExists(changing);
                    }
                } catch (IOException busy) {
                    Thread.onSpinWait();
                }
            }
        });
        writer.start();
        String right = run("extract", report, "--format", "json").out().replace("年报.xlsx", "变化.xlsx");
        List<String> ends = new ArrayList<>();
        try {
            for (int times = 0; times < 200; times++) {
                Run run = run("extract", changing, "--format", "json");
                if (run.status() == 0) {
                    assertThat(run.out()).isEqualTo(right);
                }
                ends.add(run.status() + run.out().replaceAll("(?s).*\"code\": \"([a-z-]+)\".*|.*", "$1"));
            }
        } finally {
            done.set(true);
            writer.join();
        }

        assertThat(ends)
                .isSubsetOf("0", "3not-found", "3corrupt", "3not-a-workbook", "3io")
                .contains("3not-found");
    }

    private Path pipe(String name) throws Exception {
        Path pipe = folder.resolve(name);
        sh(folder, "C.UTF-8", "mkfifo '" + name + "'");
        return pipe;
    }

    private Path link(String name, String target) throws IOException {
        Path link = folder.resolve(name);
        return Files.exists(link, LinkOption.NOFOLLOW_LINKS) ? link : Files.createSymbolicLink(link, Path.of(target));
    }

    private static String java(String... words) {
        return "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
                + System.getProperty("java.class.path") + "' dev.gouji.cli.Main " + String.join(" ", words);
    }

    private static List<String> contents(Path tree) throws Exception {
        return sh(tree, "C", "find . -type f -exec cksum {} + | sort").lines().toList();
    }

    /** What the shell's command prints, errors included. */
    private static String sh(Path folder, String locale, String command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", locale);
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        return printed;
    }
}

package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.workbook.Limit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The limits of what is read, as people set them. */
class LimitsTest {
    @TempDir
    private Path folder;

    private Path report() throws Exception {
        Path file = folder.resolve("年报.xlsx");
        new FiledWorkbook("某某局", 2026).random(100, 1).write(file);
        return file;
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {
                "FILE_BYTES",
                "PART_BYTES",
                "TOTAL_BYTES",
                "ENTRIES",
                "DIRECTORY_BYTES",
                "SHEETS",
                "ROWS",
                "CELLS",
                "MERGES",
                "DEPTH"
            })
    void whatExceedsOneIsToldWithItsNameAndTheOption(Limit limit) throws Exception {
        Path file = report();

        assertThat(run("extract", file, "--limit", limit.label() + "=1").out().replaceAll("\\s", ""))
                .contains("（上限" + limit.label() + "），不像是统计报表。")
                .contains("确要读取的，加--limit" + limit.label() + "=更大的数。");
        assertThat(run("check", "--no-write", file, "--lang", "en", "--limit", limit.label() + "=1")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("(limit " + limit.label() + ")")
                .contains("to read it all the same, add --limit " + limit.label() + "=N with a larger N.");
    }

    @Test
    void aWorkbookThatWouldExceedOneWithItsFindingsStaysAsItIs() throws Exception {
        Path file = report();
        byte[] before = Files.readAllBytes(file);
        int sheets = 1;
        while (run("check", "--no-write", file, "--limit", "sheets=" + sheets).status() == ExitStatus.FAILURE.code()) {
            sheets++;
        }

        CommandLine.Run run = run("check", file, "--limit", "sheets=" + sheets);

        assertThat(run.status()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(run.out().replaceAll("\\s", "")).contains("（上限sheets）", "确要读取的，加--limitsheets=更大的数。");
        assertThat(file).hasBinaryContent(before);
        assertThat(run("check", file, "--limit", "sheets=" + (sheets + 1)).out())
                .contains("校验结果已写入");
    }

    @ParameterizedTest
    @CsvSource({"archive-files=1", "archive-bytes=20K", "inner-archive-bytes=1K"})
    void anArchivesFilesAreBoundedToo(String limit) throws Exception {
        byte[] report = Files.readAllBytes(report());
        byte[] inner = zip(Map.of("里.xlsx", report));
        Path tree = Files.createDirectories(folder.resolve("报送"));
        Files.write(tree.resolve("街道.zip"), zip(Map.of("甲.xlsx", report, "套.zip", inner)));
        Path out = folder.resolve("结果");

        assertThat(run("audit", tree, "--out", out).status()).isZero();
        assertThat(Files.readString(out.resolve("audit.jsonl"))).doesNotContain("too-large");
        CommandLine.Run run = run("audit", tree, "--out", out, "--limit", limit);

        assertThat(run.status()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(Files.readString(out.resolve("audit.jsonl")))
                .contains("too-large", "（上限 " + limit.replaceFirst("=.*", "") + "），", "请解压后校验其中的文件");
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void areListedByHelp() {
        assertThat(run("check", "--help").out()).contains("part-bytes           512 MB     一个内部部件解压后");
    }

    @Test
    void othersAreWrongUsage() {
        assertThat(run("check", "x.xlsx", "--limit", "cell=3").err()).contains("没有“cell”这个上限，可用的是：file-bytes、");
        assertThat(run("check", "x.xlsx", "--limit", "cells", "--lang", "en").err())
                .contains("--limit is NAME=N, such as cells=1000000 or part-bytes=1G, not \"cells\".");
    }
}

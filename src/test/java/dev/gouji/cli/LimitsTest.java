package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.workbook.Limit;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
            names = {"FILE_BYTES", "PART_BYTES", "TOTAL_BYTES", "ENTRIES", "SHEETS", "ROWS", "CELLS", "MERGES", "DEPTH"
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

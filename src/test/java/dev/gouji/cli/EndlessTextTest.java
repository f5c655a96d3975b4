package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report's text that does not end, or contradicts the tables without end. */
class EndlessTextTest {
    @TempDir
    private Path folder;

    @Test
    void of_counts_that_do_not_fit_as_many_are_told_as_somebody_goes_through() throws Exception {
        Path file = report("文字说明", 4_000, row -> "本年共收到政府信息公开申请" + (900_000 + row) + "件。");

        CommandLine.Run run = run("check", file);

        assertThat(run.out().split("警告  .*?TEXT-REQUESTS", -1)).hasSize(1 + 100);
        assertThat(run.out()).contains("TEXT-REQUESTS  文字中的其余件数（不符的已有 100 处）（3900 处）", "校验结果已写入");
        assertThat(run("check", "--verify", file).status()).isZero();
    }

    @Test
    void a_text_that_nobody_would_read_is_too_large() throws Exception {
        Path paragraphs = report("文字说明", 5_001, row -> "件");
        Path characters = report("正文", 101, row -> "长".repeat(1_000));

        assertThat(run("check", paragraphs).out().replaceAll("\\s", ""))
                .contains("报告文字的段落数超过5000（上限paragraphs），不像是统计报表。");
        assertThat(run("check", "--lang", "en", characters).out().replaceAll("\\s+", " "))
                .contains("More than is read: characters in the report's text, over 100000 (limit narrative).");
        assertThat(run("check", characters, "--limit", "narrative=1M").out()).contains("校验结果已写入");
    }

    @Test
    void a_list_of_what_was_asked_for_beside_the_tables_is_no_text() throws Exception {
        Path file = report("台账", 6_000, row -> "张三申请公开第" + row + "号文件，已收到申请1件，予以公开2件。");

        assertThat(run("check", "--no-write", file).out()).startsWith("通过").doesNotContain("TEXT-");
    }

    private Path report(String sheet, int rows, IntFunction<String> text) throws Exception {
        Path file = folder.resolve(sheet + rows + ".xlsx");
        new FiledWorkbook("某某局", 2026).random(100, 1).write(file);
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            Sheet known = workbook.getSheet(sheet);
            Sheet added = known == null ? workbook.createSheet(sheet) : known;
            for (int row = 0; row < rows; row++) {
                added.createRow(100 + row).createCell(0).setCellValue(text.apply(row));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }
}

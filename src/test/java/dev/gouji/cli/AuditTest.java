package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.cli.CommandLine.Run;
import dev.gouji.finding.Verdict;
import dev.gouji.layout.Layouts;
import dev.gouji.output.AuditLog;
import dev.gouji.submission.AuditRun;
import dev.gouji.submission.AuditedWorkbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
    @TempDir
    Path folder;

    @Test
    void finds_all_that_was_submitted_and_changes_nothing() throws Exception {
        Path tree = AuditTree.make(folder.resolve("报送"), 3);
        Map<String, String> before = AuditTree.contents(tree);
        Path out = folder.resolve("结果");

        Run run = run("audit", tree, "--out", out);

        assertThat(AuditTree.contents(tree)).isEqualTo(before);
        assertThat(run.status()).isEqualTo(3);
        Map<String, String> outcomes = new TreeMap<>();
        for (AuditedWorkbook workbook : workbooks(out)) {
            outcomes.put(
                    workbook.file(),
                    workbook.error() == null
                            ? workbook.verdict().code()
                            : workbook.error().code());
        }
        assertThat(outcomes)
                .containsExactly(
                        Map.entry("000街道/00000年报2023年.xlsx", "failed"),
                        Map.entry("000街道/00001年报2023年.xlsx", "passed"),
                        Map.entry("000街道/00002年报2023年.xlsx", "passed"),
                        Map.entry("=1+1.xlsx", "failed"),
                        Map.entry("windows.zip/套.zip/再套.zip", "unsupported-format"),
                        Map.entry("windows.zip/套.zip/里/年报.xlsx", "failed"),
                        Map.entry("windows.zip/民政局/年报.xlsx", "failed"),
                        Map.entry("不见了.xlsx", "not-found"),
                        Map.entry("乱码.xls", "not-a-workbook"),
                        Map.entry("半个.xlsx", "corrupt"),
                        Map.entry("台账.csv", "unsupported-format"),
                        Map.entry("坏.zip", "corrupt"),
                        Map.entry("奇怪 的 名字/=cmd|'(1)/其实是xlsx.xls", "failed"),
                        Map.entry("奇怪 的 名字/=cmd|'(1)/年报 (终稿)，第二版😀.xlsx", "failed"),
                        Map.entry("奇怪 的 名字/=cmd|'(1)/没有扩展名", "failed"),
                        Map.entry("文件夹.xlsx/里面/年报.xlsx", "failed"),
                        Map.entry("空.xlsx", "corrupt"),
                        Map.entry("街道.zip/C_/临时/年报.xlsx", "failed"),
                        Map.entry("街道.zip/甲/年报.xlsx", "failed"),
                        Map.entry("街道.zip/逃出去.xlsx", "failed"));
        assertThat(AuditTree.contents(out))
                .containsKeys(
                        "workbooks/街道.zip/逃出去.xlsx",
                        "workbooks/windows.zip/套.zip/里/年报.xlsx",
                        "workbooks/奇怪 的 名字/=cmd|'(1)/没有扩展名.xlsx");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("报送", "结果");
        assertThat(run.out()).contains("共校验 20 个工作簿：通过 2；未通过 11；未能读取 7。", "2 个文件不是工作簿");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void any_number_of_threads_gives_the_same_bytes() throws Exception {
        Path tree = AuditTree.make(folder.resolve("报送"), 40);

        run("audit", tree, "--out", folder.resolve("一"), "--threads", 1);
        run("audit", tree, "--out", folder.resolve("四"), "--threads", 4);

        assertThat(AuditTree.contents(folder.resolve("四"))).isEqualTo(AuditTree.contents(folder.resolve("一")));
    }

    @Test
    void a_run_that_goes_on_with_a_killed_one_ends_with_the_same_bytes() throws Exception {
        Path tree = AuditTree.make(folder.resolve("报送"), 10);
        Path whole = folder.resolve("一次");
        run("audit", tree, "--out", whole);
        Path killed = folder.resolve("两次");
        run("audit", tree, "--out", killed);
        byte[] lines = Files.readAllBytes(killed.resolve("audit.jsonl"));
        Files.write(killed.resolve("audit.jsonl"), java.util.Arrays.copyOf(lines, lines.length * 2 / 3));
        Files.delete(killed.resolve("findings.csv"));
        Files.delete(killed.resolve("workbooks/000街道/00001年报2023年.xlsx"));

        Run resumed = run("audit", tree, "--out", killed, "--resume");

        assertThat(resumed.out()).contains("自上次以来没有变化");
        assertThat(AuditTree.contents(killed)).isEqualTo(AuditTree.contents(whole));
    }

    @Test
    void only_what_has_changed_is_checked_again() throws Exception {
        Path tree = folder.resolve("报送");
        AuditTree.make(tree, 5);
        Path out = folder.resolve("结果");
        run("audit", tree, "--out", out, "--no-copies", "--include", "000街道/**");
        Files.copy(
                tree.resolve("000街道/00001年报2023年.xlsx"),
                tree.resolve("000街道/00003年报2023年.xlsx"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        String again = run("audit", tree, "--out", out, "--no-copies", "--include", "000街道/**", "--resume")
                .out();
        String other = run("audit", tree, "--out", out, "--include", "000街道/**", "--resume")
                .out();

        assertThat(again).contains("其中 4 个自上次以来没有变化");
        assertThat(other).doesNotContain("没有变化");
    }

    @Test
    void patterns_say_what_is_audited() throws Exception {
        Path tree = AuditTree.make(folder.resolve("报送"), 4);
        Path out = folder.resolve("结果");

        String text = run(
                        "audit",
                        tree,
                        "--out",
                        out,
                        "--no-copies",
                        "--include",
                        "000街道/**",
                        "--exclude",
                        "*00002*",
                        "--exclude",
                        "*00003*")
                .out();

        assertThat(workbooks(out))
                .extracting(AuditedWorkbook::file)
                .containsExactly("000街道/00000年报2023年.xlsx", "000街道/00001年报2023年.xlsx");
        assertThat(text).contains("按 --include、--exclude 略过");
    }

    @Test
    void several_folders_keep_their_names_and_the_results_are_never_read() throws Exception {
        Path one = AuditTree.make(folder.resolve("a/报送"), 1);
        Path other = folder.resolve("b/报送");
        Files.createDirectories(other);
        Files.copy(one.resolve("000街道/00000年报2023年.xlsx"), other.resolve("年报.xlsx"));
        Path out = other.resolve("结果");

        run("audit", other, one.resolve("000街道"), one.resolve("000街道"), other, "--out", out);
        run("audit", other, one.resolve("000街道"), "--out", out);

        assertThat(workbooks(out))
                .extracting(AuditedWorkbook::file)
                .containsExactly("000街道/00000年报2023年.xlsx", "报送/年报.xlsx");
        assertThat(workbooks(out)).extracting(AuditedWorkbook::copy).doesNotContainNull();
    }

    @Test
    void results_never_go_where_they_could_hurt() throws Exception {
        Path tree = Files.createDirectories(folder.resolve("报送/一"));
        Files.writeString(Files.createDirectories(folder.resolve("别人的")).resolve("findings.csv"), "mine");

        assertThat(run("audit", tree, "--out", tree).status()).isEqualTo(2);
        assertThat(run("audit", tree, "--out", folder).status()).isEqualTo(2);
        Run foreign = run("audit", tree, "--out", folder.resolve("别人的"));
        assertThat(foreign.status()).isEqualTo(2);
        assertThat(foreign.err()).contains("findings.csv");
        assertThat(Files.readString(folder.resolve("别人的/findings.csv"))).isEqualTo("mine");
        assertThat(run("audit", tree).status()).isEqualTo(2);
        assertThat(run("audit", folder.resolve("没有"), "--out", tree).status()).isEqualTo(2);
    }

    @Test
    void a_link_among_the_results_is_not_written_through() throws Exception {
        Path tree = AuditTree.make(folder.resolve("报送"), 1);
        Path out = folder.resolve("结果");
        Files.createDirectories(out.resolve("workbooks"));
        Files.createSymbolicLink(out.resolve("workbooks/000街道"), tree.resolve("000街道"));
        Map<String, String> before = AuditTree.contents(tree);

        run("audit", tree, "--out", out, "--include", "000街道/**");

        assertThat(AuditTree.contents(tree)).isEqualTo(before);
        assertThat(workbooks(out).get(0).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(workbooks(out).get(0).error()).isNotNull();
    }

    @Test
    void what_was_somebody_elses_stays_and_what_is_submitted_no_more_goes() throws Exception {
        Path tree = AuditTree.make(folder.resolve("报送"), 2);
        Path out = folder.resolve("结果");
        run("audit", tree, "--out", out, "--notices");
        Files.writeString(out.resolve("备忘.txt"), "mine");
        Files.writeString(out.resolve("workbooks/备忘.txt"), "mine");
        Files.writeString(out.resolve("notices/备忘.docx"), "mine");
        assertThat(AuditTree.contents(out)).containsKey("notices/000街道/00000年报2023年.xlsx.docx");
        Files.delete(tree.resolve("000街道/00000年报2023年.xlsx"));

        run("audit", tree, "--out", out);

        Map<String, String> left = AuditTree.contents(out);
        assertThat(left)
                .containsKeys("备忘.txt", "workbooks/备忘.txt", "workbooks/000街道/00001年报2023年.xlsx", "notices/备忘.docx");
        assertThat(left)
                .doesNotContainKeys("workbooks/000街道/00000年报2023年.xlsx", "notices/000街道/00000年报2023年.xlsx.docx");
    }

    @Test
    void lines_and_rows_tell_the_same_findings() throws Exception {
        Path tree = AuditTree.make(folder.resolve("报送"), 6);
        Path out = folder.resolve("结果");
        run("audit", tree, "--out", out, "--no-copies");

        int findings = 0;
        for (AuditedWorkbook workbook : workbooks(out)) {
            findings += workbook.findings().size() + (workbook.error() == null ? 0 : 1);
            if (workbook.layout() != null) {
                assertThat(workbook.figures()).hasSizeGreaterThan(100);
                assertThat(workbook.rules().stream()
                                .mapToInt(tally -> tally.violated())
                                .sum())
                        .isEqualTo(workbook.findings().size());
            }
        }
        String csv = Files.readString(out.resolve("findings.csv"));
        assertThat(csv.lines().count()).isEqualTo(findings + 1);
        assertThat(csv).contains("\n'=1+1.xlsx,").doesNotContain("\n=");
    }

    @Test
    void the_summary_is_for_programs_too() throws Exception {
        Path tree = AuditTree.make(folder.resolve("报送"), 2);

        Run json = run("audit", tree, "--out", folder.resolve("结果"), "--format", "json", "--no-copies");
        Run csv = run("audit", tree, "--out", folder.resolve("结果"), "--format", "csv", "--no-copies");

        assertThat(json.out()).contains("\"workbooks\": 19", "\"complete\": true");
        assertThat(csv.out()).contains("workbooks,19\n", "unreadable,7\n");
    }

    @Test
    void numbers_of_hundreds_of_digits_are_told_like_any_other() throws Exception {
        Path tree = Files.createDirectories(folder.resolve("报送"));
        Path file = tree.resolve("年报.xlsx");
        String number = "9".repeat(400);
        new FiledWorkbook("某某局", 2026).random(100, 1).write(file);
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = new XSSFWorkbook(in)) {
            for (Row row : workbook.getSheet("依申请公开")) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        cell.setCellValue(number);
                    }
                }
            }
            try (OutputStream changed = Files.newOutputStream(file)) {
                workbook.write(changed);
            }
        }
        Path out = folder.resolve("结果");

        Run run = run("audit", tree, "--out", out);

        assertThat(run.err()).isEmpty();
        assertThat(workbooks(out))
                .singleElement()
                .satisfies(workbook -> assertThat(workbook.figures().values()).contains(new BigDecimal(number)));
    }

    @Test
    void a_summary_that_cannot_be_written_takes_nothing_else_with_it() throws Exception {
        Path tree = AuditTree.make(folder.resolve("报送"), 1);
        Path out = folder.resolve("结果");
        Files.createDirectories(out.resolve(".summary.html.tmp/占着"));

        Run run = run("audit", tree, "--out", out);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("有一个汇总文件没有写成。请关闭已打开的汇总文件，检查磁盘，再用 --resume 运行一次：");
        assertThat(run.out()).contains("summary.xlsx").doesNotContain("summary.html");
        assertThat(AuditTree.contents(out)).containsKeys("summary.xlsx", "findings.csv", "submissions.csv");
    }

    @Test
    void half_a_line_of_a_killed_run_is_tolerated() throws Exception {
        Path tree = AuditTree.make(folder.resolve("报送"), 2);
        Path out = folder.resolve("结果");
        run("audit", tree, "--out", out, "--no-copies");
        String lines = Files.readString(out.resolve("audit.jsonl"));
        Files.writeString(
                out.resolve("audit.jsonl"), "{\"file\":\"half", StandardCharsets.UTF_8, StandardOpenOption.APPEND);

        run("audit", tree, "--out", out, "--no-copies", "--resume");

        assertThat(Files.readString(out.resolve("audit.jsonl"))).isEqualTo(lines);
        assertThat(out.toFile().list())
                .containsExactlyInAnyOrder(
                        "audit.jsonl", "findings.csv", "submissions.csv", "summary.html", "summary.xlsx");
    }

    private static List<AuditedWorkbook> workbooks(Path out) throws IOException {
        List<AuditedWorkbook> workbooks = new ArrayList<>();
        AuditRun run = new AuditRun("", "", "", LocalDate.of(2026, 11, 25), List.of(), null, true);
        new AuditLog(out.resolve("audit.jsonl"), run, Layouts.builtIn().all(), List.of(), List.of(), Optional.empty())
                .forEach(workbooks::add);
        return workbooks;
    }
}

package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.cli.CommandLine.Run;
import dev.gouji.layout.Layouts;
import dev.gouji.output.AuditLog;
import dev.gouji.submission.AuditRun;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.ListedFinding;
import dev.gouji.table.Address;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has to submit, last year's folder and roll-ups, from the command line to the results. */
class AuditRegisterTest {
    private static final Address CELL = Address.of("requests/granted/natural");

    @TempDir
    Path folder;

    @Test
    void three_levels_are_held_against_each_other() throws Exception {
        Path tree = RegisteredCity.make(folder, CELL);
        Path out = folder.resolve("结果");
        Path totals = folder.resolve("汇总/总表.xlsx");

        Run run = run("audit", tree, "--out", out, "--units", units(RegisteredCity.LIST), "--roll-up", totals);

        assertThat(run.err()).isEmpty();
        assertThat(rollUps(out))
                .containsOnly(
                        Map.entry("洪泽区.xlsx", Set.of("ROLL-UP:" + CELL)),
                        Map.entry("淮安市.xlsx", Set.of("ROLL-UP:" + CELL)));
        Map<String, String> results = AuditTree.contents(out);
        assertThat(results.keySet())
                .contains("workbooks/洪泽区.xlsx", "workbooks/清江浦区.xlsx", "workbooks/淮安市.xlsx", "submissions.csv")
                .noneMatch(name -> name.contains(".tmp"));
        String findings = Files.readString(out.resolve("findings.csv"));
        assertThat(findings.lines().filter(line -> line.contains("ROLL-UP:"))).hasSize(2);
        assertThat(run("check", "--verify", out.resolve("workbooks/清江浦区.xlsx")).status())
                .isZero();
        assertThat(Files.readString(out.resolve("submissions.csv"))).contains("missing,清江浦区水利局,淮安市清江浦区人民政府,,");
        assertThat(run.out()).contains("报送情况：未报送 1", "submissions.csv", "汇总表 3 份", "未通过 2");
        assertThat(run.status()).isEqualTo(1);
        assertThat(folder.resolve("汇总").toFile().list())
                .containsExactlyInAnyOrder("总表.xlsx", "总表-淮安市洪泽区人民政府.xlsx", "总表-淮安市清江浦区人民政府.xlsx");
        assertThat(run("audit", tree, "--out", out, "--units", units(RegisteredCity.LIST), "--roll-up", totals)
                        .status())
                .isEqualTo(1);
    }

    @Test
    void units_and_the_agencies_above_can_be_added_up_apart() throws Exception {
        Path tree = RegisteredCity.make(folder, CELL);
        Path out = folder.resolve("结果");
        Path units = units("单位,上级,级别\n淮安市洪泽区人民政府,淮安市人民政府,区\n洪泽区教育局,淮安市洪泽区人民政府,部门\n");

        run("audit", tree, "--out", out, "--units", units);

        try (Workbook summary =
                WorkbookFactory.create(out.resolve("summary.xlsx").toFile(), null, true)) {
            assertThat(places(summary.getSheet("数据"), 0)).isEqualTo(places(summary.getSheet("单位"), 1));
            assertThat(places(summary.getSheet("数据"), 0))
                    .containsEntry("洪泽区.xlsx", "淮安市人民政府 区")
                    .containsEntry("教育局.xlsx", "淮安市洪泽区人民政府 部门")
                    .containsEntry("淮安市.xlsx", " ");
        }
    }

    /** The parent and the level, by file. */
    private static Map<String, String> places(Sheet sheet, int headings) {
        List<String> columns = new ArrayList<>();
        sheet.getRow(headings).forEach(heading -> columns.add(heading.getStringCellValue()));
        Map<String, String> places = new TreeMap<>();
        for (int row = headings + 1; row <= sheet.getLastRowNum(); row++) {
            Row one = sheet.getRow(row);
            places.put(
                    text(one.getCell(columns.indexOf("文件"))),
                    text(one.getCell(columns.indexOf("上级"))) + " " + text(one.getCell(columns.indexOf("级别"))));
        }
        return places;
    }

    private static String text(@Nullable Cell cell) {
        return cell == null ? "" : cell.getStringCellValue();
    }

    @Test
    void any_number_of_threads_and_a_resumed_run_come_to_the_same_bytes() throws Exception {
        Path tree = RegisteredCity.make(folder, CELL);
        AuditTree.make(tree, 6);
        Path before = AuditTree.make(folder.resolve("上年"), 6);
        new FiledWorkbook("洪泽区教育局", 2022).random(50, 77).write(before.resolve("教育局.xlsx"));
        Path sums = folder.resolve("汇总");
        Object[] common = {"audit", tree, "--units", units(RegisteredCity.LIST), "--previous", before, "--roll-up", sums
        };
        Path one = folder.resolve("一");
        Path four = folder.resolve("四");
        Path resumed = folder.resolve("续");
        Run first = run(with(common, "--out", one, "--threads", 1));

        Map<String, String> written = AuditTree.contents(sums);
        run(with(common, "--out", four, "--threads", 4));
        run(with(common, "--out", resumed));
        byte[] lines = Files.readAllBytes(resumed.resolve("audit.jsonl"));
        Files.write(resumed.resolve("audit.jsonl"), Arrays.copyOf(lines, lines.length * 2 / 3));
        Files.delete(resumed.resolve("findings.csv"));
        Run second = run(with(common, "--out", resumed, "--resume"));

        assertThat(AuditTree.contents(four)).isEqualTo(AuditTree.contents(one));
        assertThat(AuditTree.contents(resumed)).isEqualTo(AuditTree.contents(one));
        assertThat(AuditTree.contents(sums)).hasSize(3).isEqualTo(written);
        assertThat(rollUps(one)).hasSize(2);
        assertThat(second.out()).contains("自上次以来没有变化");
        assertThat(second.err())
                .isEqualTo(first.err())
                .contains("上年的 上年/半个.xlsx 没有用来比对：")
                .doesNotContain("教育局");
    }

    @Test
    void a_roll_up_is_checked_again_when_a_unit_has_changed_alone() throws Exception {
        Path tree = RegisteredCity.make(folder, null);
        Path out = folder.resolve("结果");
        Path units = units(RegisteredCity.LIST);
        run("audit", tree, "--out", out, "--units", units);
        assertThat(rollUps(out)).isEmpty();
        new FiledWorkbook("洪泽区教育局", 2023).random(50, 1).plus(CELL, 3).write(tree.resolve("教育局.xlsx"));

        Run run = run("audit", tree, "--out", out, "--units", units, "--resume");

        assertThat(rollUps(out)).containsOnly(Map.entry("洪泽区.xlsx", Set.of("ROLL-UP:" + CELL)));
        assertThat(run.out()).contains("其中 4 个自上次以来没有变化");
        run("audit", tree, "--out", out, "--resume");
        assertThat(rollUps(out)).isEmpty();
    }

    @Test
    void who_did_not_submit_what_he_should_is_told() throws Exception {
        Path tree = Files.createDirectories(folder.resolve("报送"));
        Path before = Files.createDirectories(folder.resolve("去年"));
        new FiledWorkbook("甲县教育局", 2023).random(90, 1).write(tree.resolve("教育.xlsx"));
        new FiledWorkbook("甲县民政局", 2023).random(90, 2).write(tree.resolve("民政.xlsx"));
        new FiledWorkbook("甲县民政局", 2023).random(90, 3).write(tree.resolve("民政2.xlsx"));
        new FiledWorkbook("甲县财政局", 2022).random(90, 4).write(tree.resolve("财政.xlsx"));
        new FiledWorkbook("甲县水利局", 2023).random(90, 5).write(tree.resolve("水利.xlsx"));
        new FiledWorkbook("甲县水利局", 2022).random(90, 5).write(before.resolve("水利.xlsx"));
        new FiledWorkbook("甲县教育局", 2022).random(90, 6).write(before.resolve("教育.xlsx"));
        new FiledWorkbook("乙县公安局", 2023).random(90, 7).write(tree.resolve("=公安.xlsx"));
        new FiledWorkbook("甲县司法局", 2023).random(90, 7).write(tree.resolve("司法.xlsx"));
        Path units = units("单位\n甲县教育局\n甲县民政局\n甲县财政局\n甲县水利局\n甲县司法局\n甲县审计局\n");
        Path out = folder.resolve("结果");

        Run run = run("audit", tree, "--out", out, "--units", units, "--previous", before, "--format", "json");

        String csv = Files.readString(out.resolve("submissions.csv"));
        Map<String, String> kinds = new TreeMap<>();
        csv.lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            kinds.merge(cells[0], cells[1], (one, other) -> one + "、" + other);
        });
        assertThat(kinds)
                .containsEntry("missing", "甲县审计局")
                .containsEntry("unexpected", "乙县公安局")
                .containsEntry("duplicate", "甲县民政局")
                .containsEntry("wrong-year", "甲县财政局")
                .containsEntry("last-years-file", "甲县水利局")
                .containsKeys("identical", "previous-missing");
        assertThat(csv)
                .startsWith("kind,agency,parent,files,note\n")
                .contains("'=公安.xlsx", "民政.xlsx | 民政2.xlsx", "去年/水利.xlsx");
        assertThat(run.out()).contains("\"missing\": 1", "\"last-years-file\": 1", "\"consolidated\": []");
        assertThat(Files.readString(out.resolve("summary.html"))).contains("甲县审计局");
        assertThat(findings(out, "教育.xlsx")).anyMatch(finding -> finding.rule().startsWith("YEAR-"));
        assertThat(findings(out, "司法.xlsx")).noneMatch(finding -> finding.rule().startsWith("YEAR-"));
    }

    @Test
    void last_year_may_stand_in_the_audited_folder() throws Exception {
        Path tree = Files.createDirectories(folder.resolve("报送"));
        Files.createDirectories(tree.resolve("2022"));
        new FiledWorkbook("甲县教育局", 2022).random(90, 1).write(tree.resolve("2022/教育.xlsx"));
        new FiledWorkbook("甲县民政局", 2022).random(90, 2).write(tree.resolve("2022/民政.xlsx"));
        new FiledWorkbook("甲县教育局", 2023).random(90, 3).write(tree.resolve("教育.xlsx"));
        new FiledWorkbook("甲县民政局", 2023).random(90, 4).write(tree.resolve("民政.xlsx"));
        Path units = units("单位\n甲县教育局\n甲县民政局\n");
        Path same = folder.resolve("一样");
        Path inside = folder.resolve("里面");
        Path around = folder.resolve("外面");

        run("audit", tree, "--out", same, "--units", units, "--previous", tree);
        run("audit", tree, "--out", inside, "--units", units, "--previous", tree.resolve("2022"));
        run("audit", tree, "--out", around, "--units", units, "--previous", folder);

        assertThat(Files.readString(same.resolve("submissions.csv"))).isEqualTo("kind,agency,parent,files,note\n");
        assertThat(findings(same, "教育.xlsx")).anyMatch(finding -> finding.rule().startsWith("YEAR-"));
        assertThat(AuditTree.contents(inside)).isEqualTo(AuditTree.contents(same));
        assertThat(AuditTree.contents(around)).isEqualTo(AuditTree.contents(same));
    }

    @Test
    void a_workbook_is_checked_again_when_last_years_has_changed() throws Exception {
        Path tree = Files.createDirectories(folder.resolve("报送"));
        Path before = Files.createDirectories(folder.resolve("去年"));
        new FiledWorkbook("甲县教育局", 2023).random(90, 1).write(tree.resolve("教育.xlsx"));
        new FiledWorkbook("甲县民政局", 2023).random(90, 2).write(tree.resolve("民政.xlsx"));
        new FiledWorkbook("甲县教育局", 2022).random(90, 3).write(before.resolve("教育.xlsx"));
        new FiledWorkbook("甲县民政局", 2022).random(90, 4).write(before.resolve("民政.xlsx"));
        Path out = folder.resolve("结果");
        run("audit", tree, "--out", out, "--previous", before);
        new FiledWorkbook("甲县教育局", 2022).random(90, 5).write(before.resolve("教育.xlsx"));

        Run changed = run("audit", tree, "--out", out, "--previous", before, "--resume");
        Path whole = folder.resolve("重来");
        run("audit", tree, "--out", whole, "--previous", before);

        assertThat(changed.out()).contains("其中 1 个自上次以来没有变化");
        assertThat(Files.readString(out.resolve("audit.jsonl")))
                .isEqualTo(Files.readString(whole.resolve("audit.jsonl")));
        assertThat(run("audit", tree, "--out", out, "--resume").out()).doesNotContain("没有变化");
    }

    @Test
    void a_workbook_is_checked_again_when_the_findings_beside_it_have_changed() throws Exception {
        Path tree = Files.createDirectories(folder.resolve("报送"));
        Path file = tree.resolve("教育.xlsx");
        new FiledWorkbook("甲县教育局", 2023).random(90, 1).write(file);
        Path out = folder.resolve("结果");
        run("audit", tree, "--out", out);
        assertThat(run("audit", tree, "--out", out, "--resume").out()).contains("其中 1 个");
        Files.copy(out.resolve("workbooks/教育.xlsx"), tree.resolve("教育.校验结果.xlsx"));

        assertThat(run("audit", tree, "--out", out, "--resume").out()).doesNotContain("没有变化");
    }

    @Test
    void what_is_wrong_in_the_list_is_told_all_at_once() throws Exception {
        Path tree = Files.createDirectories(folder.resolve("报送"));
        Path units = units("单位,上级\n甲县教育局,乙\n甲县教育局,\n,甲县\n");
        Path out = folder.resolve("结果");

        Run run = run("audit", tree, "--out", out, "--units", units);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("第 3 行", "第 4 行");
        assertThat(out).doesNotExist();
        assertThat(run("audit", tree, "--out", out, "--units", folder.resolve("没有.csv"))
                        .status())
                .isEqualTo(3);
        Run remark = run("audit", tree, "--out", out, "--units", units("单位,上级\n甲县教育局,甲县\n"));
        assertThat(remark.err()).contains("第 2 行", "甲县");
        assertThat(remark.status()).isZero();
    }

    @Test
    void consolidated_workbooks_never_take_the_place_of_others() throws Exception {
        Path tree = RegisteredCity.make(folder, null);
        Path out = folder.resolve("结果");
        Path foreign = Files.createDirectories(folder.resolve("汇总")).resolve("淮安市人民政府.xlsx");
        Files.copy(tree.resolve("淮安市.xlsx"), foreign, StandardCopyOption.REPLACE_EXISTING);
        byte[] own = Files.readAllBytes(foreign);

        Run taken = run(
                "audit", tree, "--out", out, "--units", units(RegisteredCity.LIST), "--roll-up", folder.resolve("汇总"));

        assertThat(taken.status()).isEqualTo(2);
        assertThat(taken.err()).contains("淮安市人民政府.xlsx");
        assertThat(Files.readAllBytes(foreign)).isEqualTo(own);
        assertThat(run("audit", tree, "--out", out, "--roll-up", folder.resolve("x"))
                        .status())
                .isEqualTo(2);
        assertThat(run("audit", tree, "--out", out, "--units", units("单位\n甲局\n"), "--roll-up", folder.resolve("x"))
                        .status())
                .isEqualTo(2);
        assertThat(run(
                                "audit",
                                tree,
                                "--out",
                                out,
                                "--units",
                                units(RegisteredCity.LIST),
                                "--roll-up",
                                tree.resolve("x.xlsx"))
                        .status())
                .isEqualTo(2);
        assertThat(run("audit", tree, "--out", out, "--previous", folder.resolve("没有"))
                        .status())
                .isEqualTo(2);
    }

    private Path units(String list) throws Exception {
        return Files.writeString(folder.resolve("units.csv"), list, StandardCharsets.UTF_8);
    }

    private static Object[] with(Object[] common, Object... more) {
        List<Object> all = new ArrayList<>(List.of(common));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static Map<String, Set<String>> rollUps(Path out) throws Exception {
        Map<String, Set<String>> found = new TreeMap<>();
        for (AuditedWorkbook workbook : workbooks(out)) {
            Set<String> ids = workbook.findings().stream()
                    .filter(finding -> finding.rule().equals("ROLL-UP"))
                    .map(ListedFinding::id)
                    .collect(Collectors.toSet());
            if (!ids.isEmpty()) {
                found.put(workbook.file(), ids);
            }
        }
        return found;
    }

    private static List<ListedFinding> findings(Path out, String file) throws Exception {
        return workbooks(out).stream()
                .filter(workbook -> workbook.file().equals(file))
                .flatMap(workbook -> workbook.findings().stream())
                .toList();
    }

    private static List<AuditedWorkbook> workbooks(Path out) throws Exception {
        List<AuditedWorkbook> workbooks = new ArrayList<>();
        AuditRun run = new AuditRun("", "", "", LocalDate.of(2026, 11, 25), List.of(), null, true);
        new AuditLog(out.resolve("audit.jsonl"), run, Layouts.builtIn().all(), List.of(), List.of(), Optional.empty())
                .forEach(workbooks::add);
        return workbooks;
    }
}

package dev.gouji.submission;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;
import dev.gouji.layout.Layouts;
import dev.gouji.rule.Rule;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.table.Address;
import dev.gouji.table.Layout;
import dev.gouji.table.TableLayout;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * An audit of any number of made-up workbooks with some three findings each, the same for the same number; workbooks are made as
 * they are asked for.
 *
 * @param workbooks how many
 */
public record GeneratedAudit(int workbooks) implements Audit {
    private static final List<String> CITIES = List.of("淮安市", "阿坝州", "郑州市", "珠海市", "合肥市", "拉萨市");
    private static final List<String> OFFICES =
            List.of("民政局", "教育局", "财政局", "交通运输局", "卫生健康委员会", "应急管理局", "住房和城乡建设局", "人民政府办公室");

    private static final List<Layout> LAYOUTS = Layouts.builtIn().all();
    private static final List<RuleDescription> RULES =
            new BuiltInRules().all().rules().stream().map(Rule::description).toList();

    @Override
    public AuditRun run() {
        return new AuditRun("0.1.0", "2026.1", "e6cecaf6", LocalDate.of(2026, 11, 25), List.of("报送/2026"), 2026, true);
    }

    @Override
    public List<Layout> layouts() {
        return LAYOUTS;
    }

    @Override
    public List<RuleDescription> rules() {
        return RULES;
    }

    @Override
    public List<RegisterIssue> issues() {
        return List.of(
                new RegisterIssue(IssueKind.MISSING, "淮安市档案局", "淮安市人民政府", List.of(), "没有收到报表，请催报。"),
                new RegisterIssue(IssueKind.DUPLICATE, agency(1), "", List.of(file(1), file(2)), "报送了 2 份，请确认以哪一份为准。"));
    }

    @Override
    public void forEach(Receiver receiver) throws IOException {
        for (int index = 0; index < workbooks; index++) {
            receiver.take(workbook(index));
        }
    }

    /** The workbook at that place. */
    public AuditedWorkbook workbook(int index) {
        SplittableRandom random = new SplittableRandom(index);
        if (random.nextInt(40) == 0) {
            ErrorText error = new ErrorText("corrupt", "文件不完整或已损坏：请用 Excel 或 WPS 打开，另存为 .xlsx，再审核。");
            return workbook(index, Verdict.UNREADABLE, List.of(), Map.of(), null, error);
        }
        List<ListedFinding> findings = new ArrayList<>();
        int number = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(8);
        for (int at = 0; at < number; at++) {
            findings.add(finding(random, index + "-" + at));
        }
        Verdict verdict = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Verdict.FAILED
                : findings.stream()
                                .anyMatch(finding -> finding.severity() == Severity.WARNING && !finding.isExplained())
                        ? Verdict.WARNINGS
                        : Verdict.PASSED;
        return workbook(index, verdict, findings, figures(random), "workbooks/" + file(index), null);
    }

    private static AuditedWorkbook workbook(
            int index,
            Verdict verdict,
            List<ListedFinding> findings,
            Map<Address, BigDecimal> figures,
            @Nullable String copy,
            @Nullable ErrorText error) {
        return new AuditedWorkbook(
                file(index),
                error == null ? "%064x".formatted(index) : "",
                error == null ? "2021" : null,
                error == null ? agency(index) : null,
                error == null ? 2026 : null,
                verdict,
                findings,
                error == null ? tallies(findings) : List.of(),
                figures,
                copy,
                error);
    }

    private static List<RuleTally> tallies(List<ListedFinding> findings) {
        Map<String, Integer> violated = new HashMap<>();
        findings.forEach(finding -> violated.merge(finding.rule(), 1, Integer::sum));
        return RULES.stream()
                .map(rule -> new RuleTally(
                        rule.id(),
                        3,
                        violated.getOrDefault(rule.id(), 0),
                        rule.id().startsWith("YEAR") ? 1 : 0))
                .toList();
    }

    private static ListedFinding finding(SplittableRandom random, String id) {
        RuleDescription rule = RULES.get(Math.min(random.nextInt(RULES.size()), random.nextInt(RULES.size())));
        int actual = random.nextInt(2000);
        int off = 1 + random.nextInt(90);
        String column = String.valueOf((char) ('C' + random.nextInt(7)));
        String cell = column + (5 + random.nextInt(25));
        String item = "（一）予以公开 · " + List.of("自然人", "商业企业", "总计").get(random.nextInt(3));
        boolean explained = rule.severity() == Severity.WARNING && random.nextInt(4) == 0;
        return new ListedFinding(
                id,
                rule.id(),
                rule.severity(),
                "依申请公开",
                cell,
                item,
                "依申请公开!" + cell + " “" + item + "”填报 " + actual + "，应为 " + (actual + off) + "（" + (actual - 3) + " + "
                        + (off + 3) + "），相差 " + off + "。",
                BigDecimal.valueOf(actual),
                BigDecimal.valueOf(actual + off),
                BigDecimal.valueOf(-off),
                cell + " 疑似 " + (actual + off) + " 误填为 " + actual + "。核对这一行的各项与总计，改正填错的一个。",
                "国办公开办函〔2021〕30号 附件",
                explained ? "系统升级后口径调整，已与市政务公开办核对" : "");
    }

    private static Map<Address, BigDecimal> figures(SplittableRandom random) {
        Map<Address, BigDecimal> figures = new HashMap<>();
        for (TableLayout table : LAYOUTS.get(0).tables()) {
            for (Address address : table.addresses()) {
                figures.put(address, BigDecimal.valueOf(random.nextInt(3) > 0 ? 0 : random.nextInt(3000)));
            }
        }
        return figures;
    }

    private static String agency(int index) {
        return CITIES.get(index % 6) + "第" + (index / 48) + "区" + OFFICES.get(index / 6 % 8);
    }

    private static String file(int index) {
        return "%05d/%s2026年.xlsx".formatted(index, agency(index));
    }
}

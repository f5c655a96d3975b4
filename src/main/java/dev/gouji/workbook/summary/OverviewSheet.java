package dev.gouji.workbook.summary;

import dev.gouji.finding.Language;
import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;
import dev.gouji.finding.Wording;
import dev.gouji.submission.Audit;
import dev.gouji.submission.AuditRun;
import dev.gouji.submission.IssueKind;
import dev.gouji.workbook.summary.OverviewChart.Bar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: what was audited, the counts, and charts of what stands beside them. */
final class OverviewSheet {
    static final Wording NAME = new Wording("总览", "Overview");

    private static final int TOP = 15;
    private static final short PAGES = 2;
    private static final Wording TITLE = new Wording("核查汇总", "Audit summary");
    private static final Wording FOLDERS = new Wording("核查范围", "Folders");
    private static final Wording DAY = new Wording("校验日期", "Date");
    private static final Wording YEAR = new Wording("统计年度", "Year");
    private static final Wording TOOL = new Wording("工具与规则集", "Tool and rule set");
    private static final Wording COMPLETE = new Wording("是否完整", "Complete");
    private static final Wording YES = new Wording("完整：找到的工作簿都已核查", "yes: every workbook that was found is checked");
    private static final Wording NO = new Wording(
            "不完整：核查中途停止，下面只有已核查的工作簿；用 --resume 继续",
            "no: the audit was stopped, and only what was checked is counted; go on with --resume");
    private static final Wording UNKNOWN = new Wording("未识别", "not recognised");
    private static final Wording VERDICTS = new Wording("结论", "Verdicts");
    private static final Wording WORKBOOKS = new Wording("工作簿", "Workbooks");
    private static final Wording SHARE = new Wording("占比", "Share");
    private static final Wording ALL = new Wording("合计", "Total");
    private static final Wording FINDINGS = new Wording("问题", "Findings");
    private static final Wording COUNT = new Wording("数量", "Count");
    private static final Wording EXPLAINED = new Wording("已说明的警告", "Explained warnings");
    private static final Wording NOT_COPIED = new Wording("未写成标注副本的工作簿", "Workbooks without annotated copy");
    private static final Wording ISSUES = new Wording("报送情况", "Submissions");
    private static final Wording RULES = new Wording("问题最多的规则（前 15 条）", "Rules with the most findings (first 15)");
    private static final Wording RULE = new Wording("规则", "Rule");
    private static final Wording RULE_TITLE = new Wording("名称", "Title");
    private static final Wording AGENCIES = new Wording("错误最多的单位（前 15 家）", "Agencies with the most errors (first 15)");
    private static final Wording AGENCY = new Wording("单位", "Agency");
    private static final Wording ERRORS = new Wording("错误", "Errors");
    private static final Wording WARNINGS = new Wording("警告", "Warnings");
    private static final Wording NONE = new Wording("没有", "none");

    private final XSSFSheet sheet;
    private final OverviewRows rows;
    private final Language language;

    OverviewSheet(XSSFSheet sheet, LookStyles styles, Language language) {
        this.sheet = sheet;
        this.rows = new OverviewRows(sheet, styles, language);
        this.language = language;
    }

    /** Draws the sheet. */
    void draw(Audit audit, Totals totals, IssueList issues) {
        run(audit.run());
        verdicts(totals);
        findings(totals);
        issues(issues);
        rules(audit.rules(), totals);
        agencies(totals);
        ListFrame.print(sheet);
        // On one page, so that no chart is cut in two.
        sheet.getPrintSetup().setLandscape(false);
        sheet.getPrintSetup().setFitHeight((short) 1);
        sheet.getPrintSetup().setFitHeight(PAGES);
        sheet.setDisplayGridlines(false);
    }

    private void run(AuditRun run) {
        rows.title(TITLE);
        rows.pair(FOLDERS, String.join("\n", run.folders()), Look.TEXT);
        rows.pair(DAY, run.day().toString(), Look.TEXT);
        rows.pair(YEAR, run.year() == null ? UNKNOWN.in(language) : String.valueOf(run.year()), Look.TEXT);
        rows.pair(
                TOOL,
                "gouji " + run.version() + (language == Language.ZH ? "，规则集 " : ", rule set ") + run.rulesVersion()
                        + " (" + run.rulesHash() + ")",
                Look.TEXT);
        rows.pair(COMPLETE, (run.complete() ? YES : NO).in(language), run.complete() ? Look.TEXT : Look.CAUTION);
    }

    private void verdicts(Totals totals) {
        rows.section(VERDICTS);
        int header = rows.header(VERDICTS, null, WORKBOOKS, SHARE);
        int last = header + Verdict.values().length;
        List<String> colours = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            rows.begin();
            rows.wide(verdict.word().in(language), Look.of(verdict));
            rows.number(2, Look.COUNT, totals.count(verdict));
            rows.share(3, last + 1, totals.count(verdict), totals.workbooks());
            colours.add(OverviewChart.colour(verdict));
        }
        rows.begin();
        rows.wide(ALL.in(language), Look.SUM_LABEL);
        rows.sum(2, header + 1, last, totals.workbooks());
        rows.blank(3, Look.SUM);
        new OverviewChart(sheet)
                .draw(new Bar(VERDICTS.in(language), header, last, 2, colours), header - 1, header + 15);
    }

    private void findings(Totals totals) {
        rows.section(FINDINGS);
        rows.header(FINDINGS, null, COUNT, null);
        for (Severity severity : Severity.values()) {
            rows.counted(severity.word(), Look.of(severity), totals.count(severity));
        }
        rows.counted(EXPLAINED, Look.LABEL, totals.explained());
        rows.counted(NOT_COPIED, Look.LABEL, totals.notCopied());
    }

    private void issues(IssueList issues) {
        rows.section(ISSUES);
        rows.header(ISSUES, null, COUNT, null);
        for (Map.Entry<IssueKind, Integer> kind : issues.counts().entrySet()) {
            rows.begin();
            int row = rows.row();
            rows.wide(kind.getKey().word().in(language), Look.LABEL);
            if (issues.onlyRows() > 0) {
                rows.formula(
                        2,
                        "COUNTIF('" + issues.name() + "'!$A$2:$A$" + (issues.onlyRows() + 1) + ",A" + (row + 1) + ")",
                        kind.getValue());
            } else {
                rows.number(2, Look.COUNT, kind.getValue());
            }
            rows.blank(3, Look.COUNT);
        }
        if (issues.counts().isEmpty()) {
            rows.counted(NONE, Look.LABEL, 0);
        }
    }

    private void rules(List<RuleDescription> descriptions, Totals totals) {
        Map<String, RuleDescription> known = new HashMap<>();
        descriptions.forEach(rule -> known.put(rule.id(), rule));
        List<Map.Entry<String, Totals.RuleTotal>> top = totals.topRules(TOP);
        rows.upTo(OverviewChart.end(sheet));
        rows.section(RULES);
        int header = rows.header(RULE, RULE_TITLE, FINDINGS, null);
        List<String> colours = new ArrayList<>();
        for (Map.Entry<String, Totals.RuleTotal> rule : top) {
            RuleDescription description = known.get(rule.getKey());
            rows.begin();
            rows.text(0, Look.TEXT, rule.getKey());
            rows.text(
                    1, Look.TEXT, description == null ? "" : description.title().in(language));
            rows.number(2, Look.COUNT, rule.getValue().findings());
            rows.blank(3, Look.COUNT);
            colours.add(description == null ? "3B4A5A" : OverviewChart.colour(description.severity()));
        }
        chart(RULES, header, top.size(), colours);
    }

    private void agencies(Totals totals) {
        List<Totals.AgencyTotal> top = totals.topAgencies(TOP);
        rows.upTo(OverviewChart.end(sheet));
        rows.section(AGENCIES);
        int header = rows.header(AGENCY, null, ERRORS, WARNINGS);
        List<String> colours = new ArrayList<>();
        for (Totals.AgencyTotal agency : top) {
            rows.begin();
            rows.wide(agency.name(), Look.TEXT);
            rows.number(2, Look.COUNT, agency.errors());
            rows.number(3, Look.COUNT, agency.warnings());
            colours.add(OverviewChart.colour(Severity.ERROR));
        }
        chart(AGENCIES, header, top.size(), colours);
    }

    private void chart(Wording title, int header, int count, List<String> colours) {
        if (count == 0) {
            rows.counted(NONE, Look.LABEL, 0);
            return;
        }
        new OverviewChart(sheet)
                .draw(
                        new Bar(title.in(language), header, header + count, 2, colours),
                        header - 1,
                        header + Math.max(8, count + 1));
    }

    static void merge(XSSFSheet sheet, int row, int first, int last) {
        sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
    }
}

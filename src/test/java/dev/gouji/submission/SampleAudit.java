package dev.gouji.submission;

import dev.gouji.finding.Language;
import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Verdict;
import dev.gouji.layout.Layouts;
import dev.gouji.rule.Rule;
import dev.gouji.table.Layout;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An audit of any number of invented workbooks, the same for the same number: some failed, some unreadable, some with texts that try
 * to be formulas, markup or paths. Holds some hundred different workbooks, however many it hands over.
 */
public final class SampleAudit implements Audit {
    /** Texts that must stay texts wherever they are shown. */
    public static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://example.org/\",\"点这里\")",
            "=1+1",
            "+86 10 6309 0000",
            "-1+1",
            "@SUM(A1:A9)",
            "<script>alert('局')</script><b>&amp;</b>",
            "\"引号\"，'撇号'&<>",
            "控制\u0000字\u0001符\u000B和\uFFFE半个\uD83D代理",
            "表情\uD83D\uDE00与_x0041_",
            "从右\u202E到左",
            "很长".repeat(20_000),
            "两行\n文字\t制表",
            "#1 100% 局?a=b;c.html");

    private static final List<String> DISTRICTS = List.of("东湖区", "西山区", "南屏区", "北塔区", "高新技术产业开发区", "青云县", "白鹿县", "临江市");
    private static final List<String> DEPARTMENTS = List.of(
            "教育局",
            "公安局",
            "民政局",
            "司法局",
            "财政局",
            "卫生健康委员会",
            "市场监督管理局",
            "自然资源和规划局",
            "住房和城乡建设局",
            "城市管理综合行政执法局",
            "文化旅游体育局",
            "生态环境局",
            "交通运输局",
            "应急管理局",
            "人民政府办公室",
            "第一街道办事处");
    private static final List<ErrorText> ERRORS = List.of(
            new ErrorText("encrypted", "文件有打开密码。请去掉密码后重新报送，或用 --password 给出密码。"),
            new ErrorText("corrupt", "文件不完整，传输时可能中断。请重新报送。"),
            new ErrorText("timeout", "30 秒内没有校验完。请检查文件是否异常，或用 --timeout 延长时间。"),
            new ErrorText("not-a-workbook", "这是 PDF 文件，不是 Excel 工作簿。请报送 Excel 格式的统计表。"),
            new ErrorText("no-tables", "没有找到统计表。请核对是否报送了正确的文件。"));

    private final int workbooks;
    private final Language language;
    private final boolean hostile;
    private final SampleReports reports;
    private final List<AuditedWorkbook> samples = new ArrayList<>();

    private SampleAudit(int workbooks, Language language, boolean hostile) {
        this.workbooks = workbooks;
        this.language = language;
        this.hostile = hostile;
        this.reports = new SampleReports(language);
        for (int seed = 0; seed < Math.min(workbooks, 300); seed++) {
            samples.add(reports.checked(seed));
        }
    }

    /** An audit of so many workbooks, with plain texts. */
    public static SampleAudit of(int workbooks, Language language) {
        return new SampleAudit(workbooks, language, false);
    }

    /** An audit of so many workbooks, hostile texts in many places. */
    public static SampleAudit hostile(int workbooks, Language language) {
        return new SampleAudit(workbooks, language, true);
    }

    @Override
    public AuditRun run() {
        return new AuditRun(
                "0.1.0",
                "2026.1",
                "e6cecaf6",
                LocalDate.of(2026, 1, 20),
                List.of("报送/2025", hostile ? "=1+1" : "补报"),
                2025,
                !hostile);
    }

    @Override
    public List<Layout> layouts() {
        return Layouts.builtIn().all();
    }

    @Override
    public List<RuleDescription> rules() {
        return reports.rules().rules().stream().map(Rule::description).toList();
    }

    @Override
    public List<RegisterIssue> issues() {
        List<RegisterIssue> issues = new ArrayList<>();
        for (IssueKind kind : IssueKind.values()) {
            for (int number = 0;
                    number <= Math.min(workbooks / 20, 30) + kind.code().length() % 3;
                    number++) {
                List<String> files = kind == IssueKind.MISSING || kind == IssueKind.PREVIOUS_MISSING
                        ? List.of()
                        : List.of(file(number, agency(number)), file(number + 1, agency(number + 1)));
                issues.add(new RegisterIssue(
                        kind,
                        kind == IssueKind.NO_AGENCY ? "" : agency(1000 + number),
                        number % 2 == 0 ? "临江市人民政府" : "",
                        files,
                        language == Language.ZH
                                ? kind.word().zh() + "。请与该单位核实后补报。"
                                : "Ask the agency (" + kind.word().en() + ") to submit again."));
            }
        }
        return issues;
    }

    @Override
    public void forEach(Receiver receiver) throws IOException {
        for (int index = 0; index < workbooks; index++) {
            receiver.take(workbook(index));
        }
    }

    /** The workbook of that number, from 0. */
    public AuditedWorkbook workbook(int index) {
        String agency = agency(index);
        String file = file(index, agency);
        if (index % 40 == 13) {
            return new AuditedWorkbook(
                    file,
                    "",
                    null,
                    null,
                    null,
                    Verdict.UNREADABLE,
                    List.of(),
                    List.of(),
                    Map.of(),
                    null,
                    ERRORS.get(index / 40 % ERRORS.size()));
        }
        AuditedWorkbook sample = samples.get(index % samples.size());
        boolean locked = index % 90 == 57;
        List<ListedFinding> findings = isHostile(index) ? withTexts(sample.findings(), text(index)) : sample.findings();
        return new AuditedWorkbook(
                file,
                "%064x".formatted(index),
                sample.layout(),
                index % 50 == 21 ? null : agency,
                index % 50 == 22 ? null : sample.year(),
                SampleReports.verdict(findings),
                findings,
                sample.rules(),
                sample.figures(),
                locked ? null : "workbooks/" + file,
                locked ? new ErrorText("locked", "标注副本没有写成：文件被其他程序占用。请关闭后重新运行。") : null);
    }

    private boolean isHostile(int index) {
        return hostile && index % 3 == 1;
    }

    private static String text(int index) {
        return HOSTILE.get(index / 3 % HOSTILE.size());
    }

    private String agency(int index) {
        if (isHostile(index)) {
            return text(index);
        }
        int district = index / DEPARTMENTS.size();
        String further = district < DISTRICTS.size() ? "" : "第" + district / DISTRICTS.size() + "片区";
        return DISTRICTS.get(district % DISTRICTS.size()) + further + DEPARTMENTS.get(index % DEPARTMENTS.size());
    }

    private String file(int index, String agency) {
        String name = agency.length() > 60 ? agency.substring(0, 60) : agency;
        return "%03d %s/%05d %s 2025年.xlsx"
                .formatted(
                        index / 500,
                        DISTRICTS.get(index / 500 % DISTRICTS.size()),
                        index,
                        name.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE/\\\\:*\"<>|]", "_"));
    }

    private static List<ListedFinding> withTexts(List<ListedFinding> findings, String text) {
        List<ListedFinding> changed = new ArrayList<>();
        for (ListedFinding finding : findings) {
            changed.add(new ListedFinding(
                    finding.id(),
                    finding.rule(),
                    finding.severity(),
                    "'" + (text.length() > 25 ? text.substring(0, 25) : text),
                    finding.cell(),
                    text,
                    text + finding.message(),
                    finding.actual(),
                    finding.expected(),
                    finding.difference(),
                    text,
                    finding.basis(),
                    finding.explanation().isEmpty() ? "" : text));
        }
        return changed;
    }
}

package dev.gouji.audit.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.audit.OpenedReport;
import dev.gouji.audit.ReportReader;
import dev.gouji.audit.register.Register;
import dev.gouji.audit.register.Review;
import dev.gouji.audit.register.Submissions;
import dev.gouji.audit.register.Submitted;
import dev.gouji.audit.register.SubmittedWorkbook;
import dev.gouji.audit.register.UnitsFile;
import dev.gouji.bench.ConsistentFigures;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.rule.Evaluation;
import dev.gouji.rule.Evidence;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.Layout;
import dev.gouji.table.Report;
import dev.gouji.table.ReportData;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.template.StandardWorkbook;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three levels: a city, its two districts, and their bureaus. */
class RollUpTest {
    private static final Layouts LAYOUTS = Layouts.builtIn();
    private static final Layout LAYOUT = LAYOUTS.get(0);
    private static final Address CELL = Address.of("requests/granted/natural");
    private static final String LIST = """
            单位,上级
            淮安市人民政府,
            淮安市洪泽区人民政府,淮安市人民政府
            淮安市清江浦区人民政府,淮安市人民政府
            洪泽区人民政府本级,淮安市洪泽区人民政府
            洪泽区教育局,淮安市洪泽区人民政府
            洪泽区民政局,淮安市洪泽区人民政府
            清江浦区教育局,淮安市清江浦区人民政府
            清江浦区民政局,淮安市清江浦区人民政府
            """;

    @TempDir
    private Path folder;

    private final Map<String, Map<Address, BigDecimal>> figures = new LinkedHashMap<>();
    private final List<AuditedWorkbook> others = new ArrayList<>();
    private String list = LIST;

    RollUpTest() {
        int seed = 0;
        for (String unit : List.of("洪泽区人民政府本级", "洪泽区教育局", "洪泽区民政局", "清江浦区教育局", "清江浦区民政局")) {
            figures.put(unit, ConsistentFigures.of(LAYOUT, 50, new Random(seed++)));
        }
        figures.put("淮安市洪泽区人民政府", sum("洪泽区人民政府本级", "洪泽区教育局", "洪泽区民政局"));
        figures.put("淮安市清江浦区人民政府", sum("清江浦区教育局", "清江浦区民政局"));
        figures.put("淮安市人民政府", sum("淮安市洪泽区人民政府", "淮安市清江浦区人民政府"));
    }

    @Test
    void a_parent_that_adds_up_holds_on_every_level() throws Exception {
        for (String parent : List.of("淮安市人民政府", "淮安市洪泽区人民政府", "淮安市清江浦区人民政府")) {
            Evaluation evaluation = evaluation(parent);

            assertThat(rollUps(evaluation)).isEmpty();
            assertThat(evaluation.counts().gaps()).noneMatch(gap -> gap.rule().equals("ROLL-UP"));
        }
    }

    @Test
    void a_cell_that_is_off_is_told_with_what_it_should_be() throws Exception {
        BigDecimal right = get("淮安市洪泽区人民政府", CELL);
        put("淮安市洪泽区人民政府", CELL, right.add(BigDecimal.TEN));

        List<Finding> found = rollUps(evaluation("淮安市洪泽区人民政府"));

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("ROLL-UP:" + CELL);
            assertThat(finding.message().en()).contains("the sum of").doesNotContain("之和");
            assertThat(finding.expected()).isEqualByComparingTo(right);
            assertThat(finding.difference()).isEqualByComparingTo("10");
            assertThat(finding.place()).isNotNull();
            assertThat(finding.message().zh()).contains("应为 " + right, "相差 10", "汇总了全部 3 个单位");
            assertThat(finding.message().en()).contains("off by 10", "All 3 units were added up");
        });
        assertThat(rollUps(evaluation("淮安市人民政府"))).hasSize(1);
    }

    @Test
    void a_unit_that_sent_another_years_workbook_is_not_said_to_have_sent_none() throws Exception {
        others.add(Submitted.workbook("旧.xlsx", "洪泽区教育局", 2023, of("洪泽区教育局")));
        figures.remove("洪泽区教育局");
        put("淮安市洪泽区人民政府", CELL, get("洪泽区民政局", CELL).subtract(BigDecimal.ONE));

        assertThat(rollUps(evaluation("淮安市洪泽区人民政府")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).contains("洪泽区教育局（报送的不是本年度的表）"));
    }

    @Test
    void while_a_unit_is_lacking_only_too_small_a_number_is_wrong() throws Exception {
        figures.remove("洪泽区教育局");
        put("淮安市洪泽区人民政府", CELL, get("洪泽区民政局", CELL).subtract(BigDecimal.ONE));

        Evaluation evaluation = evaluation("淮安市洪泽区人民政府");

        assertThat(rollUps(evaluation))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message().zh()).contains("只汇总了 2 个单位，还缺 1 个：洪泽区教育局（未报送）；补上后合计只会更大。"));
        assertThat(evaluation.counts().gaps())
                .anySatisfy(gap -> assertThat(gap.missing().zh()).isEqualTo("只汇总了 2 个单位，还缺 1 个：洪泽区教育局（未报送）"));
    }

    @Test
    void units_that_cannot_be_added_up_are_named_with_the_reason() throws Exception {
        figures.remove("洪泽区教育局");
        others.add(Submitted.unreadable("洪泽区教育局.xlsx"));
        others.add(Submitted.workbook("又一份.xlsx", "洪泽区民政局", 2024, sum("清江浦区教育局")));

        assertThat(rollUp().sums("淮安市洪泽区人民政府", LAYOUT)
                        .orElseThrow()
                        .composition()
                        .zh())
                .isEqualTo("只汇总了 1 个单位，还缺 2 个：洪泽区教育局（未能读取）、洪泽区民政局（报送了几份不同的表）");
        assertThat(rollUps(evaluation("淮安市洪泽区人民政府"))).isEmpty();
    }

    @Test
    void a_group_that_one_unit_draws_as_a_single_row_is_added_up_as_one() throws Exception {
        single("洪泽区教育局");
        assertThat(rollUps(evaluation("淮安市洪泽区人民政府"))).isEmpty();
        single("淮安市洪泽区人民政府");
        put("淮安市洪泽区人民政府", Address.of("requests/other/total"), BigDecimal.valueOf(4711));

        assertThat(rollUps(evaluation("淮安市洪泽区人民政府")))
                .extracting(Finding::id)
                .containsExactly("ROLL-UP:requests/other/total");
    }

    @Test
    void the_consolidated_workbook_reads_back_as_the_sums() throws Exception {
        figures.remove("淮安市清江浦区人民政府");
        Path target = folder.resolve("汇总/总表.xlsx");

        List<Path> written = new ConsolidatedWorkbooks(register(), rollUp(), Language.ZH).write(target);

        assertThat(written)
                .containsExactly(
                        target, folder.resolve("汇总/总表-淮安市洪泽区人民政府.xlsx"), folder.resolve("汇总/总表-淮安市清江浦区人民政府.xlsx"));
        OpenedReport city = read(target);
        Map<Address, BigDecimal> expected = of("淮安市人民政府");
        expected.forEach((address, number) -> assertThat(
                        city.report().figure(address).orElseThrow().number().orElseThrow())
                .as(address.toString())
                .isEqualByComparingTo(number));
        assertThat(city.report().agency()).contains("淮安市人民政府");
        assertThat(city.report().year()).contains(2024);
        String note = city.workbook().sheet("汇总说明").orElseThrow().rows().toString();
        assertThat(note).contains("计入 3 个单位，未计入 1 个", "未计入：未报送；由其所属单位的表代替", "清江浦区教育局.xlsx");
        assertThat(new BuiltInRules().all().evaluate(Evidence.of(city.report())).findings())
                .extracting(Finding::rule)
                .doesNotContain("DOC-AGENCY", "DOC-YEAR", "CELL-BLANK", "REQ-ROW");
    }

    @Test
    void a_parent_that_only_groups_its_units_has_a_consolidated_workbook_too() throws Exception {
        list = "单位,上级\n洪泽区教育局,洪泽区\n洪泽区民政局,洪泽区\n";

        assertThat(new ConsolidatedWorkbooks(register(), rollUp(), Language.EN).write(folder.resolve("out")))
                .containsExactly(folder.resolve("out/洪泽区.xlsx"));
    }

    private Evaluation evaluation(String parent) throws Exception {
        Report report = read(standard(parent)).report();
        return new BuiltInRules()
                .all()
                .evaluate(new Evidence(
                        report,
                        null,
                        rollUp().sums(parent, report.layout()).stream().toList()));
    }

    private static List<Finding> rollUps(Evaluation evaluation) {
        return evaluation.findings().stream()
                .filter(finding -> finding.rule().equals("ROLL-UP"))
                .toList();
    }

    private Path standard(String agency) throws Exception {
        Map<Address, CellContent> contents = new HashMap<>();
        of(agency).forEach((address, number) -> contents.put(address, new CellContent.Number(number)));
        Path file = folder.resolve(agency + ".xlsx");
        new StandardWorkbook(LAYOUT, Map.of(), report -> List.of())
                .write(new ReportData(agency, 2024, null, contents), file, true);
        return file;
    }

    private static OpenedReport read(Path file) throws Exception {
        return new ReportReader(new Recogniser(LAYOUTS, null, null), Password.NONE).read(file.toString());
    }

    private RollUp rollUp() throws Exception {
        Submissions submissions = new Submissions(register(), null, null);
        List<AuditedWorkbook> all = new ArrayList<>(others);
        figures.forEach((agency, numbers) -> all.add(Submitted.workbook(agency + ".xlsx", agency, 2024, numbers)));
        all.forEach(workbook -> submissions.add(SubmittedWorkbook.of(workbook)));
        Review review = submissions.review(Language.ZH);
        RollUp rollUp = new RollUp(register(), review, LAYOUTS.all());
        all.forEach(rollUp::add);
        return rollUp;
    }

    private Register register() throws Exception {
        return UnitsFile.read(Files.writeString(folder.resolve("units.csv"), list))
                .register();
    }

    private Map<Address, BigDecimal> sum(String... units) {
        Map<Address, BigDecimal> sum = new HashMap<>();
        for (String unit : units) {
            of(unit).forEach((address, number) -> sum.merge(address, number, BigDecimal::add));
        }
        return sum;
    }

    /** Draws （六）其他处理 as one row. */
    private void single(String unit) {
        Map<Address, BigDecimal> numbers = new HashMap<>();
        of(unit).forEach((address, number) -> {
            boolean member = address.row().startsWith("other.");
            Address to = member ? new Address(address.table(), "other", address.column()) : address;
            numbers.merge(to, number, BigDecimal::add);
        });
        figures.put(unit, numbers);
    }

    private Map<Address, BigDecimal> of(String unit) {
        return Objects.requireNonNull(figures.get(unit));
    }

    private BigDecimal get(String unit, Address cell) {
        return Objects.requireNonNull(of(unit).get(cell));
    }

    private void put(String unit, Address cell, BigDecimal number) {
        of(unit).put(cell, number);
    }
}

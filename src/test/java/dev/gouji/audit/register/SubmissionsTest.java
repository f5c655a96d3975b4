package dev.gouji.audit.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.bench.ConsistentFigures;
import dev.gouji.finding.Language;
import dev.gouji.layout.Layouts;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.RegisterIssue;
import dev.gouji.table.Address;
import dev.gouji.table.Layout;
import dev.gouji.workbook.SourceFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubmissionsTest {
    private static final Layout LAYOUT = Layouts.builtIn().get(0);
    private static final String LIST = """
            单位,上级,别名
            洪泽区人民政府,,
            洪泽区教育局,洪泽区人民政府,
            洪泽区民政局,洪泽区人民政府,
            洪泽区卫生健康委员会,洪泽区人民政府,洪泽区卫健委
            """;

    @Test
    void who_did_not_submit_who_need_not_and_who_did_twice_is_told() throws Exception {
        List<AuditedWorkbook> workbooks = List.of(
                Submitted.workbook("a/政府.xlsx", "淮安市洪泽区人民政府", 2024, figures(1)),
                Submitted.workbook("a/教育.xlsx", "洪泽区教育局", 2024, figures(2)),
                Submitted.workbook("b/教育局.xlsx", "淮安市洪泽区教育局", 2024, figures(2)),
                Submitted.workbook("b/卫健.xlsx", "洪泽区卫健委", 2024, figures(3)),
                Submitted.workbook("b/卫健2.xlsx", "洪泽区卫生健康委", 2024, figures(4)),
                Submitted.workbook("c/其他.xlsx", "清江浦区民政局", 2024, figures(5)),
                Submitted.workbook("c/无名.xlsx", null, 2024, figures(6)));

        List<RegisterIssue> issues = issues(LIST, null, workbooks);

        assertThat(brief(issues))
                .containsExactly(
                        "missing 洪泽区民政局 []",
                        "unexpected 清江浦区民政局 [c/其他.xlsx]",
                        "duplicate 洪泽区卫生健康委员会 [b/卫健.xlsx, b/卫健2.xlsx]",
                        "duplicate 洪泽区教育局 [a/教育.xlsx, b/教育局.xlsx]",
                        "no-agency  [c/无名.xlsx]");
        assertThat(issues.get(0).parent()).isEqualTo("洪泽区人民政府");
        assertThat(issues.get(2).note()).startsWith("报送了 2 份，表内的数不同，请问清以哪一份为准");
        assertThat(issues.get(3).note()).startsWith("报送了 2 份，表内的数相同，留一份即可。");
    }

    @Test
    void the_outcome_is_the_same_in_any_order() throws Exception {
        List<AuditedWorkbook> workbooks = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            workbooks.add(
                    Submitted.workbook("f" + at + ".xlsx", "第" + at % 13 + "局", 2023 + at % 7 / 6, figures(at % 5)));
        }
        List<RegisterIssue> once = issues("", null, workbooks);
        Collections.shuffle(workbooks, new Random(1));

        assertThat(issues("", null, workbooks)).isEqualTo(once).isNotEmpty();
    }

    @Test
    void without_a_list_nobody_is_missing_and_offices_are_not_their_governments() throws Exception {
        assertThat(brief(issues(
                        "",
                        null,
                        List.of(
                                Submitted.workbook("1.xlsx", "洪泽区人民政府", 2024, figures(1)),
                                Submitted.workbook("2.xlsx", "洪泽区人民政府办公室", 2024, figures(2)),
                                Submitted.workbook("3.xlsx", "淮安市洪泽区政府", 2023, figures(3)),
                                Submitted.workbook("4.xlsx", "淮安市洪泽区政府", 2024, figures(4))))))
                .containsExactly("duplicate 淮安市洪泽区政府 [1.xlsx, 4.xlsx]", "wrong-year 淮安市洪泽区政府 [3.xlsx]");
    }

    @Test
    void a_workbook_that_cannot_be_read_is_no_missing_one_where_its_name_tells_whose_it_is() throws Exception {
        List<RegisterIssue> issues = issues(
                LIST,
                null,
                List.of(
                        Submitted.unreadable("区/2024年洪泽区教育局报表.xlsx"),
                        Submitted.unreadable("区/洪泽区民政局下属单位.xlsx"),
                        Submitted.unreadable("洪泽区卫健委/报表.xlsx"),
                        Submitted.workbook("政府.xlsx", "洪泽区人民政府", 2024, figures(1))));

        assertThat(brief(issues)).containsExactly("missing 洪泽区民政局 []");
    }

    @Test
    void the_same_tables_of_two_agencies_are_told_but_not_what_all_have() throws Exception {
        Map<Address, BigDecimal> nothing = Map.of(Address.of("requests/new/natural"), BigDecimal.ZERO);
        Map<Address, BigDecimal> one = Map.of(
                Address.of("requests/new/natural"), BigDecimal.ONE, Address.of("requests/new/total"), BigDecimal.ONE);

        assertThat(brief(issues(
                        LIST,
                        null,
                        List.of(
                                Submitted.workbook("1.xlsx", "洪泽区教育局", 2024, figures(1)),
                                Submitted.workbook("2.xlsx", "洪泽区民政局", 2024, figures(1)),
                                Submitted.workbook("3.xlsx", "洪泽区卫健委", 2024, nothing),
                                Submitted.workbook("4.xlsx", "洪泽区人民政府", 2024, nothing)))))
                .containsExactly("identical 洪泽区教育局 [1.xlsx, 2.xlsx]");
        assertThat(issues(
                        "",
                        null,
                        List.of(
                                Submitted.workbook("1.xlsx", "洪泽区教育局", 2024, one),
                                Submitted.workbook("2.xlsx", "洪泽区民政局", 2024, one))))
                .isEmpty();
    }

    @Test
    void a_roll_up_of_one_unit_is_not_a_copy_of_it() throws Exception {
        assertThat(issues(
                        "单位,上级\n洪泽区人民政府,\n洪泽区教育局,洪泽区人民政府\n",
                        null,
                        List.of(
                                Submitted.workbook("1.xlsx", "洪泽区教育局", 2024, figures(1)),
                                Submitted.workbook("2.xlsx", "洪泽区人民政府", 2024, figures(1)))))
                .isEmpty();
    }

    @Test
    void last_years_tables_sent_again_are_told() throws Exception {
        Register register = register(LIST);
        PreviousFolder previous = previous(
                register,
                false,
                entry("p/教育.xlsx", "洪泽区教育局", 2023, figures(1)),
                entry("p/民政.xlsx", "洪泽区民政局", 2023, figures(2)),
                entry("p/卫计.xlsx", "洪泽区卫健委", 2023, figures(3)),
                entry("p/卫计2.xlsx", "洪泽区卫生健康委", 2023, figures(4)),
                entry("q/教育.xlsx", "洪泽区教育局", 2022, figures(5)));

        List<RegisterIssue> issues = issues(
                register,
                previous,
                List.of(
                        Submitted.workbook("1.xlsx", "洪泽区教育局", 2024, figures(1)),
                        Submitted.workbook("2.xlsx", "洪泽区民政局", 2023, figures(2)),
                        Submitted.workbook("3.xlsx", "洪泽区卫健委", 2024, figures(7)),
                        Submitted.workbook("4.xlsx", "洪泽区人民政府", 2024, figures(8))));

        assertThat(brief(issues))
                .containsExactly(
                        "last-years-file 洪泽区教育局 [1.xlsx]",
                        "last-years-file 洪泽区民政局 [2.xlsx]",
                        "previous-missing 洪泽区人民政府 [4.xlsx]",
                        "previous-ambiguous 洪泽区卫生健康委员会 [p/卫计.xlsx, p/卫计2.xlsx]");
    }

    @Test
    void both_years_may_stand_in_one_tree() throws Exception {
        Register register = register(LIST);
        PreviousFolder previous = previous(
                register,
                true,
                entry("2023/教育.xlsx", "洪泽区教育局", 2023, figures(1)),
                entry("2023/民政.xlsx", "洪泽区民政局", 2023, figures(2)),
                entry("2023/卫健.xlsx", "洪泽区卫健委", 2023, figures(3)),
                entry("2024/教育.xlsx", "洪泽区教育局", 2024, figures(4)),
                entry("2024/政府.xlsx", "洪泽区人民政府", 2024, figures(5)));

        List<RegisterIssue> issues = issues(
                register,
                previous,
                List.of(
                        Submitted.workbook("2023/教育.xlsx", "洪泽区教育局", 2023, figures(1)),
                        Submitted.workbook("2023/民政.xlsx", "洪泽区民政局", 2023, figures(2)),
                        Submitted.workbook("2023/卫健.xlsx", "洪泽区卫健委", 2023, figures(3)),
                        Submitted.workbook("2024/教育.xlsx", "洪泽区教育局", 2024, figures(4)),
                        Submitted.workbook("2024/政府.xlsx", "洪泽区人民政府", 2024, figures(5))));

        assertThat(brief(issues))
                .containsExactly(
                        "missing 洪泽区卫生健康委员会 [2023/卫健.xlsx]",
                        "missing 洪泽区民政局 [2023/民政.xlsx]",
                        "previous-missing 洪泽区人民政府 [2024/政府.xlsx]");
        assertThat(previous.find("淮安市洪泽区教育局", 2024)).isEqualTo(new PreviousMatch.One("2023/教育.xlsx"));
    }

    private static List<RegisterIssue> issues(
            String list, @Nullable PreviousFolder previous, List<AuditedWorkbook> workbooks) throws Exception {
        return issues(list.isEmpty() ? Register.NONE : register(list), previous, workbooks);
    }

    private static List<RegisterIssue> issues(
            Register register, @Nullable PreviousFolder previous, List<AuditedWorkbook> workbooks) {
        Submissions submissions = new Submissions(register, previous, null);
        workbooks.forEach(workbook -> submissions.add(SubmittedWorkbook.of(workbook)));
        return submissions.review(Language.ZH).issues();
    }

    private static PreviousFolder previous(Register register, boolean amongAudited, PreviousEntry... entries) {
        return new PreviousFolder(List.of(entries), register, amongAudited, file -> {
            throw new AssertionError(file);
        });
    }

    private static PreviousEntry entry(String file, String agency, int year, Map<Address, BigDecimal> figures) {
        return new PreviousEntry(file, agency, year, FigurePrint.of(figures));
    }

    private static Register register(String list) throws Exception {
        return UnitsFile.of(new SourceFile(Path.of("units.csv"), list.getBytes(StandardCharsets.UTF_8)))
                .register();
    }

    private static Map<Address, BigDecimal> figures(int seed) {
        return ConsistentFigures.of(LAYOUT, 300, new Random(seed));
    }

    private static List<String> brief(List<RegisterIssue> issues) {
        return issues.stream()
                .map(issue -> issue.kind().code() + " " + issue.agency() + " " + issue.files())
                .toList();
    }
}

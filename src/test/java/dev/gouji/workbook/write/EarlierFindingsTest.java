package dev.gouji.workbook.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.gouji.finding.Explained;
import dev.gouji.finding.Language;
import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.findings.Column;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierFindingsTest {
    private static Grid sheet(String name, List<String> headings, String... row) {
        Grid.Builder grid = new Grid.Builder(name, Grid.Visibility.VISIBLE);
        for (int column = 0; column < headings.size(); column++) {
            grid.put(4, column, new CellContent.Text(headings.get(column)));
        }
        for (int column = 0; column < row.length; column++) {
            grid.put(5, column, row[column].isEmpty() ? new CellContent.Blank() : new CellContent.Text(row[column]));
        }
        return grid.build();
    }

    private static String[] row(String explanation, String id) {
        return new String[] {"1", "", "", "", "", "", "", "", "", "", "", "", explanation, id};
    }

    private static final Grid DATA = new Grid.Builder("依申请公开", Grid.Visibility.VISIBLE).build();

    @Test
    void findings_are_no_data_in_either_language_and_under_any_name() {
        Workbook workbook = new Workbook(
                "a",
                List.of(
                        DATA,
                        sheet("校验结果", Column.headings(Language.ZH)),
                        sheet("Findings", Column.headings(Language.EN)),
                        sheet("去年的", Column.headings(Language.ZH))));
        assertThat(EarlierFindings.in(workbook).dataSheets().sheets()).containsExactly(DATA);
    }

    @Test
    void only_sheets_under_the_tools_own_names_are_replaced() {
        Workbook workbook = new Workbook(
                "a",
                List.of(
                        sheet("校验结果", Column.headings(Language.ZH)),
                        sheet("校验结果(2)", Column.headings(Language.ZH)),
                        sheet("校验结果 (2)", Column.headings(Language.ZH)),
                        sheet("去年的", Column.headings(Language.ZH))));
        assertThat(EarlierFindings.in(workbook).replaced()).containsExactlyInAnyOrder("校验结果", "校验结果(2)");
    }

    @Test
    void a_sheet_that_lacks_a_column_is_the_departments_own() {
        List<String> headings = new ArrayList<>(Column.headings(Language.ZH));
        headings.remove("编号");
        Grid own = sheet("校验结果", headings);
        EarlierFindings earlier = EarlierFindings.in(new Workbook("a", List.of(own)));
        assertThat(earlier.dataSheets().sheets()).containsExactly(own);
        assertThat(earlier.replaced()).isEmpty();
    }

    @Test
    void columns_that_the_department_put_in_between_do_not_matter() {
        List<String> headings = new ArrayList<>(Column.headings(Language.ZH));
        headings.add(1, "经办人");
        String[] row = {"1", "张", "", "", "", "", "", "", "", "", "", "", "", "数字无误 ", "id-7"};
        EarlierFindings earlier = EarlierFindings.in(new Workbook("a", List.of(sheet("校验结果", headings, row))));
        assertThat(earlier.run().orElseThrow().explanations())
                .containsOnly(entry("id-7", new Explained("id-7", "", "", "数字无误")));
    }

    @Test
    void a_kept_copy_does_not_bring_back_what_was_struck_out() {
        Workbook workbook = new Workbook(
                "a",
                List.of(
                        sheet("校验结果", Column.headings(Language.ZH), row("", "id-1")),
                        sheet("校验结果 (2)", Column.headings(Language.ZH), row("旧说明", "id-1"))));
        assertThat(EarlierFindings.in(workbook).run().orElseThrow().explanations())
                .isEmpty();
    }
}

package dev.gouji.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.table.Layout;
import dev.gouji.table.Mention;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
    private static final Layout LAYOUT = Layouts.builtIn().find("2021").orElseThrow();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "淮安市洪泽区人民政府2023年政府信息公开工作年度报告, 淮安市洪泽区人民政府, 2023",
                "淮安市洪泽区人民政府２０２３年度政府信息公开年报, 淮安市洪泽区人民政府, 2023",
                "2022年某某市民政局政府信息公开工作年度报告, 某某市民政局, 2022",
                "二〇二一年政府信息公开工作年度报告, -, 2021",
                "山西省人民政府外事办公室 2021 年 政府信息公开 工作年度报告, 山西省人民政府外事办公室, 2021",
                "与2022年相比，政府信息公开情况有所好转, -, -",
                "2022年主动公开政府信息情况, -, 2022",
                "收到和处理政府信息公开申请情况, -, -"
            })
    void a_title_names_agency_and_year(String title, String agency, Integer year) {
        Mentions mentions = new Mentions();
        Titles.find(sheet(title), mentions);

        assertThat(mentions.agencies()).extracting(Mention::value).isEqualTo(listOf(agency));
        assertThat(mentions.years()).extracting(Mention::value).isEqualTo(listOf(year));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "淮安市洪泽区人民政府2023年.xlsx, 淮安市洪泽区人民政府, 2023",
                "附件2：某某县财政局2022年度政府信息公开统计表.xlsx, 某某县财政局, 2022",
                "某某县财政局_2022.xlsx, 某某县财政局, 2022",
                "政府信息公开年报2021.xlsx, -, 2021",
                "某某县财政局2024年1月15日报送.xlsx, 某某县财政局, -",
                "20240115某某县财政局.xlsx, 某某县财政局, -",
                "统计表2022-2023.xlsx, -, -",
                "report-2024-01-15.xlsx, -, -",
                "统计表(2021年版).xlsx, -, -",
                "（国办公开办函〔2021〕30号）统计表.xlsx, -, -",
                "某某县财政局2023年（2021版）.xlsx, 某某县财政局, 2023",
                "2021-模板.xlsx, -, -",
                "0517-2021.xlsx, -, -",
                "Book1.xlsx, -, -"
            })
    void a_file_name_states_what_it_plainly_states(String name, String agency, Integer year) {
        Mentions mentions = new Mentions();
        FileName.find(name, mentions);

        assertThat(mentions.agencies()).extracting(Mention::value).isEqualTo(listOf(agency));
        assertThat(mentions.years()).extracting(Mention::value).isEqualTo(listOf(year));
    }

    @ParameterizedTest
    @CsvSource({"填报单位,某某局", "填报单位（盖章）：,某某局", "填报单位,某某局（公章）", "填报单位：,某某局", "单位名称,某 某 局", "填报单位：某某局,''", "1.填报单位,某某局"})
    void a_cover_field_names_the_agency(String name, String content) {
        Mentions mentions = new Mentions();
        new CoverFields(LAYOUT).find(sheet(name, "", content), mentions);

        assertThat(mentions.agencies()).extracting(Mention::value).containsExactly("某某局");
    }

    @Test
    void a_year_may_be_a_number_and_a_unit_is_no_agency() {
        Grid.Builder grid = new Grid.Builder("封面", Grid.Visibility.VISIBLE);
        grid.put(0, 0, new CellContent.Text("统计年度"));
        grid.put(0, 1, new CellContent.Number(BigDecimal.valueOf(2023)));
        grid.put(1, 0, new CellContent.Text("填报单位"));
        grid.put(2, 0, new CellContent.Text("统计年度"));
        Mentions mentions = new Mentions();
        new CoverFields(LAYOUT).find(new SheetLabels(grid.build()), mentions);

        assertThat(mentions.years()).extracting(Mention::value).containsExactly(2023);
        assertThat(mentions.agencies()).isEmpty();
    }

    private static SheetLabels sheet(String... row) {
        Grid.Builder grid = new Grid.Builder("表", Grid.Visibility.VISIBLE);
        for (int column = 0; column < row.length; column++) {
            if (!row[column].isEmpty()) {
                grid.put(0, column, new CellContent.Text(row[column]));
            }
        }
        return new SheetLabels(grid.build());
    }

    private static List<?> listOf(Object one) {
        return one == null ? List.of() : List.of(one);
    }
}

package dev.gouji.corpus;

import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.table.ReportData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Draws where agency and year stand. */
final class DrawnCover {
    private static final List<String> AGENCY = List.of("填报单位", "单位名称", "机关名称", "部门", "填报单位（盖章）", "报送单位：", "填 报 单 位");
    private static final List<String> YEAR = List.of("年度", "统计年度", "报告年度", "统计期限", "年　度：");

    private final ReportData data;
    private final Random random;
    private final Grid.Builder sheet = new Grid.Builder("首页", Grid.Visibility.VISIBLE);

    DrawnCover(ReportData data, Random random) {
        this.data = data;
        this.random = random;
    }

    Grid draw() {
        String agency = AGENCY.get(random.nextInt(AGENCY.size()));
        String year = YEAR.get(random.nextInt(YEAR.size()));
        switch (random.nextInt(6)) {
            case 0 -> beside(agency, year);
            case 1 -> below(agency, year);
            case 2 -> {
                put(0, 0, agency.replace("：", "") + "：" + data.agency());
                put(1, 0, year.replace("：", "") + "：" + yearText());
            }
            case 3 ->
                put(
                        0,
                        0,
                        agency.replace("：", "") + "：" + data.agency() + "    " + year.replace("：", "") + "："
                                + yearText());
            case 4 -> {
                put(0, 0, data.agency());
                put(1, 0, data.year() + "年政府信息公开工作年度报告");
            }
            default -> put(0, 1, data.year() + "年" + data.agency() + "政府信息公开工作情况统计表");
        }
        put(6, 0, "填报日期：" + (data.year() == null ? 0 : data.year() + 1) + "年1月15日");
        return sheet.build();
    }

    private void beside(String agency, String year) {
        put(0, 0, agency);
        put(0, 2, data.agency());
        put(1, 0, year);
        if (random.nextBoolean() && data.year() != null) {
            sheet.put(1, 2, new CellContent.Number(BigDecimal.valueOf(data.year())));
        } else {
            put(1, 2, yearText());
        }
    }

    private void below(String agency, String year) {
        put(0, 0, agency);
        put(0, 1, year);
        put(1, 0, data.agency());
        put(1, 1, yearText());
    }

    private String yearText() {
        return switch (random.nextInt(3)) {
            case 0 -> data.year() + "年";
            case 1 -> data.year() + "年1月1日至" + data.year() + "年12月31日";
            default -> String.valueOf(data.year());
        };
    }

    private void put(int row, int column, String text) {
        sheet.put(row, column, new CellContent.Text(text));
    }
}

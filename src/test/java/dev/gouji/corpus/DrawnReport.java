package dev.gouji.corpus;

import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.table.Layout;
import dev.gouji.table.ReportData;
import dev.gouji.table.TableLayout;
import dev.gouji.table.Workbook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws a report's figures as a workbook, in a style; the same workbook for the same seed. */
public final class DrawnReport {
    private final Layout layout;
    private final ReportData data;
    private final Style style;
    private final Random random;
    private final List<Grid> sheets = new ArrayList<>();
    private final DrawnNumbers numbers;
    private String fileName = "报表.xlsx";
    private boolean mistyped;

    DrawnReport(Layout layout, ReportData data, Style style, Random random) {
        this.layout = layout;
        this.data = data;
        this.style = style;
        this.random = random;
        this.numbers = new DrawnNumbers(style.numbers(), random);
    }

    /** One of all the ways of drawing, chosen by the seed. */
    public static DrawnReport of(Layout layout, ReportData data, long seed) {
        Random random = new Random(seed);
        return new DrawnReport(layout, data, Style.of(random), random);
    }

    /** One of all the ways of arranging the form, its words and the numbers left as they are. */
    public static DrawnReport faithful(Layout layout, ReportData data, long seed) {
        Random random = new Random(seed);
        return new DrawnReport(layout, data, Style.of(random).faithful(), random);
    }

    /** The form as it is, on one sheet named Sheet1. */
    public static DrawnReport plain(Layout layout, ReportData data) {
        return new DrawnReport(layout, data, Style.plain(), new Random(0));
    }

    Style style() {
        return style;
    }

    /** How many numbers were typed otherwise than as numbers. */
    int oddNumbers() {
        return numbers.odd();
    }

    /** Whether some label is not in the form's words. */
    boolean hasOtherLabels() {
        return mistyped;
    }

    /** The drawing. */
    public Workbook draw() {
        if (style.decoys()) {
            sheets.add(new Grid.Builder("填表说明", Grid.Visibility.VISIBLE)
                    .put(0, 0, text("填表说明：自然人、商业企业等申请人的申请，按件统计，总计应等于各项之和。"))
                    .put(2, 0, text("序号"))
                    .put(2, 1, text("科室"))
                    .put(2, 2, text("人数"))
                    .put(3, 0, new CellContent.Number(java.math.BigDecimal.ONE))
                    .put(3, 1, text("办公室"))
                    .put(3, 2, new CellContent.Number(java.math.BigDecimal.TEN))
                    .build());
        }
        boolean titleOnly = style.titled();
        if (!titleOnly) {
            sheets.add(new DrawnCover(data, random).draw());
        }
        int year = data.year() == null ? 2023 : data.year();
        if (style.lastYear()) {
            tables(GeneratedFigures.of(layout, random.nextLong()), year - 1, true);
        }
        tables(data, year, titleOnly || style.lastYear());
        return new Workbook(fileName, sheets);
    }

    private void tables(ReportData figures, int year, boolean titled) {
        String title = data.agency() + year + "年政府信息公开工作年度报告";
        List<TableLayout> tables = new ArrayList<>(layout.tables());
        DrawnLabels labels = new DrawnLabels(style.labels(), random);
        if (style.sheets() == Style.Sheets.ONE_EACH) {
            Collections.shuffle(tables, random);
            for (TableLayout table : tables) {
                Canvas sheet = new Canvas();
                if (titled) {
                    sheet.text(0, 0, title);
                }
                sheet.add(drawn(table, figures, labels), titled ? 1 + random.nextInt(2) : 0, 0);
                place(sheet);
            }
            return;
        }
        Canvas all = new Canvas();
        int right = 0;
        for (TableLayout table : tables) {
            Canvas drawn = new Canvas().text(0, 0, table.heading());
            drawn.add(drawn(table, figures, labels), 1 + random.nextInt(2), 0);
            if (style.sheets() == Style.Sheets.BESIDE) {
                all.add(drawn, 0, right);
                right = all.width() + 1 + random.nextInt(2);
            } else {
                all.add(drawn, all.height() + (all.height() == 0 ? 0 : 1 + random.nextInt(3)), 0);
            }
        }
        Canvas sheet = new Canvas();
        if (titled) {
            sheet.text(0, 0, title);
        }
        place(sheet.add(all, titled ? 2 : 0, 0));
    }

    private Canvas drawn(TableLayout table, ReportData figures, DrawnLabels labels) {
        labels.startTable();
        DrawnNumbers typed = figures.equals(data) ? numbers : new DrawnNumbers(0, random);
        Canvas drawn = new DrawnTable(layout, table, figures, style, labels, typed).draw();
        mistyped |= labels.differ();
        if (style.widest() > 1) {
            int[] widths = random.ints(drawn.width(), 1, style.widest() + 1).toArray();
            drawn = drawn.spread(column -> widths[column]);
        }
        if (style.decoys()) {
            drawn.text(drawn.height(), 0, "注：1.本表由各单位填报，单位：件。2.总计应等于各项之和。");
            drawn.text(drawn.height(), 0, "填表人：张三")
                    .text(drawn.height() - 1, Math.max(drawn.width() - 1, 1), "联系电话：0517-87200000");
        }
        return drawn;
    }

    private void place(Canvas sheet) {
        boolean plain = style.equals(Style.plain());
        Grid.Builder grid = new Grid.Builder(plain ? "Sheet1" : "表" + (sheets.size() + 1), Grid.Visibility.VISIBLE);
        sheet.drawOn(grid, plain ? 0 : random.nextInt(6), plain ? 0 : random.nextInt(6), style.merged());
        sheets.add(grid.build());
    }

    private static CellContent text(String text) {
        return new CellContent.Text(text);
    }
}

package dev.gouji.layout;

import dev.gouji.table.Address;
import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Heading;
import dev.gouji.table.Layout;
import dev.gouji.table.Region;
import dev.gouji.table.ReportData;
import dev.gouji.table.TableLayout;
import dev.gouji.table.Workbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws a report's figures in one of the many ways that people draw the tables, chosen by a seed. */
public final class DrawnWorkbook {
    private final Layout layout;
    private final ReportData data;
    private final Random random;
    private final boolean merged;
    private final boolean oneSheet;
    private final boolean oneLabelColumn;
    private final boolean matrix;
    private final boolean groupsAbove;
    private final boolean titled;
    private final int style;
    private final int gap;

    private Grid.Builder sheet;
    private boolean numbersAsText = true;
    private int row;
    private int left;

    /** Chooses how to draw. */
    public DrawnWorkbook(Layout layout, ReportData data, long seed) {
        this.layout = layout;
        this.data = data;
        this.random = new Random(seed);
        this.merged = random.nextBoolean();
        this.oneSheet = random.nextBoolean();
        this.oneLabelColumn = random.nextInt(3) == 0;
        this.matrix = random.nextBoolean();
        this.groupsAbove = random.nextInt(4) > 0;
        this.titled = random.nextBoolean();
        this.style = random.nextInt(8);
        this.gap = random.nextInt(3);
        this.sheet = new Grid.Builder("", Grid.Visibility.VISIBLE);
    }

    /** Types no number as text. */
    public DrawnWorkbook withPlainNumbers() {
        numbersAsText = false;
        return this;
    }

    /** The drawing. */
    public Workbook draw() {
        List<Grid> sheets = new ArrayList<>();
        List<TableLayout> tables = new ArrayList<>(layout.tables());
        if (!titled) {
            startSheet("首页", 0, 0);
            put(0, "填报单位");
            put(1, data.agency());
            row++;
            put(0, "统计年度");
            put(1, data.year() + "年");
            sheets.add(sheet.build());
        }
        String title = data.agency() + data.year() + "年政府信息公开工作年度报告";
        if (oneSheet) {
            startSheet("Sheet1", random.nextInt(4), random.nextInt(4));
            for (TableLayout table : tables) {
                if (titled && table.equals(tables.get(0))) {
                    put(0, title);
                    row += 1 + gap;
                }
                put(0, table.heading());
                row += 1 + gap;
                draw(table);
                row += 1 + gap;
            }
            put(0, "注：单位负责人：某某  填表人：某某");
            sheets.add(sheet.build());
        } else {
            Collections.shuffle(tables, random);
            for (TableLayout table : tables) {
                startSheet("表" + (sheets.size() + 1), random.nextInt(6), random.nextInt(6));
                if (titled) {
                    put(0, title);
                    row += 1 + gap;
                }
                draw(table);
                sheets.add(sheet.build());
            }
        }
        return new Workbook("报表.xlsx", sheets);
    }

    private void startSheet(String name, int top, int firstColumn) {
        sheet = new Grid.Builder(name, Grid.Visibility.VISIBLE);
        row = top;
        left = firstColumn;
    }

    private void draw(TableLayout table) {
        if (table.drawing() == TableLayout.Drawing.LINE && !matrix) {
            line(table, table.blocks().get(0));
        } else {
            table.blocks().forEach(block -> block(table, block));
        }
    }

    private void block(TableLayout table, Block block) {
        int labelColumns = oneLabelColumn ? 1 : depth(block.rows().headings());
        if (!block.title().isEmpty()) {
            put(0, block.title());
            row++;
        }
        int headerRows = groupsAbove ? depth(block.columns().headings()) : 1;
        if (!block.corner().isEmpty()) {
            span(0, row, labelColumns, headerRows, block.corner());
        }
        columns(block.columns().headings(), labelColumns, row, headerRows);
        row += headerRows;
        rows(table, block, block.rows().headings(), 0, labelColumns);
    }

    private int columns(List<Heading> headings, int from, int top, int height) {
        int column = from;
        for (Heading heading : headings) {
            if (heading instanceof Heading.Group group) {
                int width = new Axis(List.of(group)).items().size();
                if (groupsAbove) {
                    span(column, top, width, 1, group.label());
                }
                columns(group.members(), column, groupsAbove ? top + 1 : top, groupsAbove ? height - 1 : height);
                column += width;
            } else {
                span(column, top + (merged ? 0 : height - 1), 1, merged ? height : 1, heading.label());
                column++;
            }
        }
        return column;
    }

    private void rows(TableLayout table, Block block, List<Heading> headings, int depth, int labelColumns) {
        for (Heading heading : headings) {
            if (heading instanceof Heading.Item item) {
                span(oneLabelColumn ? 0 : depth, row, oneLabelColumn ? 1 : labelColumns - depth, 1, item.label());
                values(table, block, item.code(), labelColumns);
            } else if (heading instanceof Heading.Group group && isSingle(table, group)) {
                span(oneLabelColumn ? 0 : depth, row, oneLabelColumn ? 1 : labelColumns - depth, 1, group.label());
                values(table, block, group.subtotalCode().orElseThrow(), labelColumns);
            } else if (heading instanceof Heading.Group group) {
                int top = row;
                if (oneLabelColumn) {
                    put(0, group.label());
                    row++;
                }
                rows(table, block, group.members(), depth + 1, labelColumns);
                if (!oneLabelColumn) {
                    span(depth, top, 1, row - top, group.label());
                }
            }
        }
    }

    private boolean isSingle(TableLayout table, Heading.Group group) {
        return group.subtotalCode()
                .filter(code -> data.figures().keySet().stream()
                        .anyMatch(address -> address.table().equals(table.code())
                                && address.row().equals(code)))
                .isPresent();
    }

    private void values(TableLayout table, Block block, String code, int labelColumns) {
        int column = labelColumns;
        for (Heading.Item item : block.columns().items()) {
            value(column++, new Address(table.code(), code, item.code()));
        }
        row++;
    }

    private void line(TableLayout table, Block block) {
        int height = depth(block.rows().headings());
        int column = 0;
        List<Address> addresses = new ArrayList<>();
        for (Heading heading : block.rows().headings()) {
            List<Heading.Item> items = new Axis(List.of(heading)).items();
            int width = items.size() * block.columns().items().size();
            if (heading instanceof Heading.Group) {
                span(column, row, width, 1, heading.label());
            }
            for (Heading.Item item : items) {
                boolean inGroup = heading instanceof Heading.Group;
                span(
                        column,
                        inGroup ? row + 1 : row,
                        block.columns().items().size(),
                        inGroup ? height - 1 : height,
                        item.label());
                for (Heading.Item leaf : block.columns().items()) {
                    span(column, row + height, 1, 1, leaf.label());
                    addresses.add(new Address(table.code(), item.code(), leaf.code()));
                    column++;
                }
            }
        }
        row += height + 1;
        for (int at = 0; at < addresses.size(); at++) {
            value(at, addresses.get(at));
        }
        row++;
    }

    private void value(int column, Address address) {
        CellContent content = data.figures().getOrDefault(address, new CellContent.Blank());
        if (numbersAsText && random.nextInt(20) == 0 && content instanceof CellContent.Number number) {
            content = new CellContent.Text(number.text());
        }
        sheet.put(row, left + column, content);
    }

    private void span(int column, int top, int width, int height, String label) {
        sheet.put(top, left + column, new CellContent.Text(styled(label)));
        if (merged && width * height > 1) {
            sheet.merge(new Region(
                    new CellPosition(top, left + column),
                    new CellPosition(top + height - 1, left + column + width - 1)));
        }
    }

    private void put(int column, String text) {
        sheet.put(row, left + column, new CellContent.Text(text));
    }

    private String styled(String label) {
        return switch (style) {
            case 0 -> label.replace('（', '(').replace('）', ')');
            case 1 -> " " + String.join(" ", label.split("", -1)) + " ";
            case 2 -> label.length() > 4 ? label.substring(0, 3) + "\n" + label.substring(3) : label;
            case 3 -> label.replace("1.", "１．").replace("2.", "２．").replace("3.", "３．");
            case 4 -> label.replaceAll("^(\\d)\\.", "$1、").replaceAll("^（(.)）", "（$1）　");
            case 5 -> label.replaceAll("^(\\d)\\.", "($1)").replaceAll("（区分.*", "");
            case 6 -> label.replaceAll("^\\d\\.", "").replaceAll("^（.）", "").replaceAll("^[一二三四]、", "");
            default -> label;
        };
    }

    private static int depth(List<Heading> headings) {
        return headings.stream()
                .mapToInt(heading -> heading instanceof Heading.Group group ? 1 + depth(group.members()) : 1)
                .max()
                .orElse(0);
    }

    /** Figures for every official cell of the layout: mostly zeros, as in real reports, or up to four digits. */
    public static ReportData figures(Layout layout, long seed) {
        Random random = new Random(seed);
        Map<Address, CellContent> figures = new LinkedHashMap<>();
        for (TableLayout table : layout.tables()) {
            for (Address address : table.addresses()) {
                int number = random.nextInt(3) > 0 ? 0 : random.nextInt(9999);
                BigDecimal value = layout.measure(address).whole()
                        ? BigDecimal.valueOf(number)
                        : BigDecimal.valueOf(number, 2).stripTrailingZeros();
                figures.put(address, new CellContent.Number(new BigDecimal(value.toPlainString())));
            }
        }
        int year = layout.code().equals("2019") ? 2020 : 2021 + random.nextInt(5);
        return new ReportData("某某市某某区民政局", year, null, figures);
    }
}

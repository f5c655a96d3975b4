package dev.gouji.corpus;

import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Region;
import dev.gouji.table.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What happens to workbooks on their way: rows get lost, labels are overwritten, tables are cut off. */
enum Damage {
    ROW_DELETED {
        @Override
        Workbook done(Workbook workbook, Random random) {
            int sheet = fullest(workbook);
            int row = random(rowsWithNumbers(workbook.sheets().get(sheet)), random);
            return changed(workbook, sheet, at -> at.row() == row ? null : at.row() > row ? moved(at, -1, 0) : at);
        }
    },
    COLUMN_DELETED {
        @Override
        Workbook done(Workbook workbook, Random random) {
            int sheet = fullest(workbook);
            int column = number(workbook.sheets().get(sheet), random).column();
            return changed(
                    workbook, sheet, at -> at.column() == column ? null : at.column() > column ? moved(at, 0, -1) : at);
        }
    },
    CUT_OFF {
        @Override
        Workbook done(Workbook workbook, Random random) {
            int sheet = fullest(workbook);
            List<Integer> rows = rowsWithNumbers(workbook.sheets().get(sheet));
            int end = rows.get(1 + random.nextInt(rows.size() - 1));
            return changed(workbook, sheet, at -> at.row() >= end ? null : at);
        }
    },
    LABEL_GONE {
        @Override
        Workbook done(Workbook workbook, Random random) {
            int sheet = fullest(workbook);
            CellPosition label = label(workbook.sheets().get(sheet), random);
            return changed(workbook, sheet, at -> at.equals(label) ? null : at);
        }
    },
    LABEL_OVERWRITTEN {
        @Override
        Workbook done(Workbook workbook, Random random) {
            int sheet = fullest(workbook);
            CellPosition label = label(workbook.sheets().get(sheet), random);
            return replaced(workbook, sheet, Map.of(label, new CellContent.Text("待定")));
        }
    },
    LABELS_SWAPPED {
        @Override
        Workbook done(Workbook workbook, Random random) {
            int sheet = fullest(workbook);
            Grid grid = workbook.sheets().get(sheet);
            List<CellPosition> below = new ArrayList<>();
            for (CellPosition first : labels(grid)) {
                CellPosition second = moved(first, 1, 0);
                if (labels(grid).contains(second)
                        && isBesideNumber(grid, first)
                        && isBesideNumber(grid, second)
                        && !grid.at(first).equals(grid.at(second))) {
                    below.add(first);
                }
            }
            CellPosition first = random(below, random);
            CellPosition second = moved(first, 1, 0);
            return replaced(workbook, sheet, Map.of(first, grid.at(second), second, grid.at(first)));
        }
    },
    NUMBER_GARBLED {
        @Override
        Workbook done(Workbook workbook, Random random) {
            int sheet = fullest(workbook);
            CellPosition cell = number(workbook.sheets().get(sheet), random);
            return replaced(workbook, sheet, Map.of(cell, new CellContent.Text("约3或4")));
        }
    };

    abstract Workbook done(Workbook workbook, Random random);

    /** Where a cell goes; nowhere where it is lost. */
    private interface Move {
        @org.jspecify.annotations.Nullable
        CellPosition to(CellPosition from);
    }

    /** The sheet with the most numbers. */
    private static int fullest(Workbook workbook) {
        int fullest = 0;
        for (int sheet = 1; sheet < workbook.sheets().size(); sheet++) {
            boolean fuller = numbers(workbook.sheets().get(sheet)).size()
                    > numbers(workbook.sheets().get(fullest)).size();
            fullest = fuller ? sheet : fullest;
        }
        return fullest;
    }

    private static CellPosition moved(CellPosition at, int rows, int columns) {
        return new CellPosition(at.row() + rows, at.column() + columns);
    }

    private static <T> T random(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static Map<CellPosition, CellContent> cells(Grid grid) {
        Map<CellPosition, CellContent> cells = new TreeMap<>();
        grid.rows()
                .forEach(row -> row.cells()
                        .forEach((column, content) -> cells.put(new CellPosition(row.number(), column), content)));
        return cells;
    }

    private static List<CellPosition> numbers(Grid grid) {
        return cells(grid).entrySet().stream()
                .filter(cell -> cell.getValue() instanceof CellContent.Number)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static CellPosition number(Grid grid, Random random) {
        return random(numbers(grid), random);
    }

    private static List<Integer> rowsWithNumbers(Grid grid) {
        return numbers(grid).stream().map(CellPosition::row).distinct().toList();
    }

    private static List<CellPosition> labels(Grid grid) {
        return cells(grid).entrySet().stream()
                .filter(cell -> cell.getValue() instanceof CellContent.Text)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A label that has a number beside it: without it, that number is nobody's. */
    private static CellPosition label(Grid grid, Random random) {
        return random(
                labels(grid).stream().filter(cell -> isBesideNumber(grid, cell)).toList(), random);
    }

    private static boolean isBesideNumber(Grid grid, CellPosition label) {
        int right = label.column();
        for (Region merge : grid.merges()) {
            right = merge.first().equals(label) ? merge.last().column() : right;
        }
        for (int column = right + 1; column <= right + 6; column++) {
            if (!(grid.at(label.row(), column) instanceof CellContent.Blank)) {
                return grid.at(label.row(), column) instanceof CellContent.Number;
            }
        }
        return false;
    }

    private static Workbook replaced(Workbook workbook, int sheet, Map<CellPosition, CellContent> by) {
        Grid grid = workbook.sheets().get(sheet);
        Grid.Builder changed = new Grid.Builder(grid.name(), grid.visibility());
        cells(grid).forEach((at, content) -> changed.put(at.row(), at.column(), by.getOrDefault(at, content)));
        grid.merges().forEach(changed::merge);
        return with(workbook, sheet, changed.build());
    }

    private static Workbook changed(Workbook workbook, int sheet, Move move) {
        Grid grid = workbook.sheets().get(sheet);
        Grid.Builder changed = new Grid.Builder(grid.name(), grid.visibility());
        cells(grid).forEach((at, content) -> {
            CellPosition to = move.to(at);
            if (to != null) {
                changed.put(to.row(), to.column(), content);
            }
        });
        for (Region merge : grid.merges()) {
            CellPosition first = move.to(merge.first());
            CellPosition last = move.to(merge.last());
            if (first != null && last != null && !first.equals(last)) {
                changed.merge(new Region(first, last));
            }
        }
        return with(workbook, sheet, changed.build());
    }

    private static Workbook with(Workbook workbook, int sheet, Grid changed) {
        List<Grid> sheets = new ArrayList<>(workbook.sheets());
        sheets.set(sheet, changed);
        return new Workbook(workbook.fileName(), sheets);
    }
}

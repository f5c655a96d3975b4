package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Explained;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Severity;
import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.workbook.findings.Column;
import dev.gouji.workbook.findings.Headings;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A findings sheet that an earlier check left, told by its headings. */
record ReadSheet(Grid grid, Headings headings) {
    /** The findings on that sheet; nothing where it is none. */
    static Optional<ReadSheet> of(Grid sheet) {
        return Headings.on(sheet).map(headings -> new ReadSheet(sheet, headings));
    }

    /** The ids of the findings. */
    Set<String> ids() {
        return rows().filter(row -> !isKept(row)).map(row -> at(row, Column.ID)).collect(Collectors.toSet());
    }

    /** The number of findings. */
    int count() {
        return (int) rows().filter(row -> !isKept(row)).count();
    }

    /** What the department wrote, by the findings' ids, to findings that were gone already included. */
    Map<String, Explained> explanations() {
        Map<String, Explained> explanations = new LinkedHashMap<>();
        rows().filter(row -> !at(row, Column.EXPLANATION).isBlank()).forEach(row -> {
            String id = at(row, Column.ID);
            Explained explained = new Explained(
                    id,
                    at(row, Column.RULE),
                    at(row, Column.PROBLEM),
                    at(row, Column.EXPLANATION).strip());
            explanations.put(id, explained);
        });
        return explanations;
    }

    /** The rows that have an id. */
    private Stream<Integer> rows() {
        return IntStream.rangeClosed(headings.row() + 1, grid.lastRow())
                .boxed()
                .filter(row -> !at(row, Column.ID).isEmpty());
    }

    /** Whether the row keeps an explanation to a finding that was gone already. */
    private boolean isKept(int row) {
        return SheetWords.isLabel(SheetWords.KEPT, List.of(at(row, Column.SEVERITY)));
    }

    /** Whether it names that workbook, or that agency, as the one it was written for. */
    boolean isOf(String name) {
        return head().flatMap(List::stream).anyMatch(name::equals);
    }

    /** The fingerprint, if it has one. */
    Optional<Fingerprint> fingerprint() {
        return head().filter(row -> SheetWords.isLabel(SheetWords.FINGERPRINT, row))
                .flatMap(row -> Fingerprint.parse(String.join(" ", row)).stream())
                .findFirst();
    }

    /** By which version and rules it was written, or nothing. */
    String tool() {
        return head().filter(row -> SheetWords.isLabel(SheetWords.TOOL, row))
                .map(row -> row.get(row.size() - 1))
                .findFirst()
                .orElse("");
    }

    /** What it says. */
    SheetContents contents() {
        SheetContents contents = new SheetContents();
        head().forEach(contents::addHead);
        grid.rows().stream()
                .filter(row -> row.number() > headings.row()
                        && at(row.number(), Column.ID).isEmpty())
                .forEach(row -> contents.addFurther(texts(row)));
        rows().filter(row -> !isKept(row)).forEach(row -> {
            Map<Column, CellContent> cells = new EnumMap<>(Column.class);
            headings.places().forEach((column, place) -> cells.put(column, grid.at(row, place)));
            contents.add(cells);
        });
        return contents;
    }

    /** Whether what changes while the department works still does so by the program's own formulas, and claims nothing. */
    boolean isLive(CheckResult now) {
        Set<String> ties = now.findings().stream()
                .filter(finding -> finding.live() != null)
                .map(Finding::id)
                .collect(Collectors.toSet());
        boolean status = rows().filter(row -> ties.contains(at(row, Column.ID)))
                .allMatch(row ->
                        LiveStatus.isStatus(grid.at(row, headings.places().getOrDefault(Column.STATUS, -1))));
        return status
                && grid.rows().stream()
                        .filter(row -> row.number() < headings.row() && isOpenRow(row))
                        .allMatch(row -> row.cells().values().stream()
                                .anyMatch(cell -> LiveStatus.isCount(cell, now.count(Severity.ERROR))));
    }

    private static boolean isOpenRow(Grid.Row row) {
        return SheetWords.isLabel(
                SheetWords.OPEN,
                row.cells().values().stream().map(CellContent::text).toList());
    }

    /** The ids of the findings that it shows as errors. */
    Set<String> errors() {
        return rows().filter(row -> SheetWords.isLabel(Severity.ERROR.word(), List.of(at(row, Column.SEVERITY))))
                .map(row -> at(row, Column.ID))
                .collect(Collectors.toSet());
    }

    /** The texts of each row above the headings. */
    private Stream<List<String>> head() {
        return grid.rows().stream().filter(row -> row.number() < headings.row()).map(ReadSheet::texts);
    }

    private static List<String> texts(Grid.Row row) {
        return row.cells().values().stream()
                .map(CellContent::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private String at(int row, Column column) {
        return grid.at(row, headings.places().getOrDefault(column, 0)).text();
    }
}

package dev.gouji.audit.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds tables that several agencies filled in alike, which say too much for that to be chance. */
final class IdenticalTables {
    private static final String WHOLE = "";

    private final Register register;
    private final Function<SubmittedWorkbook, String> agencies;

    IdenticalTables(Register register, Function<SubmittedWorkbook, String> agencies) {
        this.register = register;
        this.agencies = agencies;
    }

    /**
     * Agencies with the same tables.
     *
     * @param tables the tables' codes; empty where all figures are the same
     */
    record Same(List<String> agencies, List<String> files, List<String> tables) {}

    List<Same> in(List<SubmittedWorkbook> workbooks) {
        Map<FigurePrint.OfTable, List<SubmittedWorkbook>> byPrint = new HashMap<>();
        for (SubmittedWorkbook workbook : workbooks) {
            if (workbook.print().isTelling()) {
                put(byPrint, new FigurePrint.OfTable(WHOLE, workbook.print().whole()), workbook);
            }
            workbook.print().tables().forEach(table -> put(byPrint, table, workbook));
        }
        Map<List<SubmittedWorkbook>, Set<String>> tables = new LinkedHashMap<>();
        new TreeMap<>(sorted(byPrint))
                .values()
                .forEach(prints -> prints.forEach(print -> {
                    List<SubmittedWorkbook> of = byPrint.getOrDefault(print, List.of());
                    if (agencies(of).size() > 1) {
                        tables.computeIfAbsent(of, none -> new TreeSet<>()).add(print.table());
                    }
                }));
        List<Same> same = new ArrayList<>();
        tables.forEach((of, which) -> same.add(new Same(
                agencies(of),
                of.stream().map(SubmittedWorkbook::file).toList(),
                which.contains(WHOLE) ? List.of() : List.copyOf(which))));
        return same;
    }

    private static void put(
            Map<FigurePrint.OfTable, List<SubmittedWorkbook>> byPrint,
            FigurePrint.OfTable print,
            SubmittedWorkbook workbook) {
        byPrint.computeIfAbsent(print, none -> new ArrayList<>(1)).add(workbook);
    }

    /** The prints by the files that have them, so that the order is always the same. */
    private static Map<String, List<FigurePrint.OfTable>> sorted(
            Map<FigurePrint.OfTable, List<SubmittedWorkbook>> byPrint) {
        Map<String, List<FigurePrint.OfTable>> sorted = new HashMap<>();
        byPrint.forEach((print, of) -> {
            if (of.size() > 1) {
                sorted.computeIfAbsent(of.get(0).file(), none -> new ArrayList<>())
                        .add(print);
            }
        });
        return sorted;
    }

    /** The agencies but for those above others of them: a roll-up of one unit is the same as the unit's. */
    private List<String> agencies(List<SubmittedWorkbook> of) {
        Set<String> all = new TreeSet<>();
        of.forEach(workbook -> all.add(agencies.apply(workbook)));
        return all.stream()
                .filter(agency -> all.stream().noneMatch(other -> register.isAbove(agency, other)))
                .toList();
    }
}

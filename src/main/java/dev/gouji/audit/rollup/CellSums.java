package dev.gouji.audit.rollup;

import dev.gouji.table.Address;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Adds figures of one form up, cell by cell; blank cells count as 0. */
final class CellSums {
    private final FormCells cells;
    private final BigDecimal[] sums;
    private final Set<String> drawnSingle = new HashSet<>();

    CellSums(FormCells cells) {
        this.cells = cells;
        this.sums = new BigDecimal[cells.size()];
        Arrays.fill(sums, BigDecimal.ZERO);
    }

    FormCells cells() {
        return cells;
    }

    /** Adds a workbook's figures. */
    void add(Map<Address, BigDecimal> figures) {
        figures.forEach((address, number) -> {
            if (!cells.isInGroup(address)) {
                add(address, number);
            }
        });
        Map<String, Boolean> split = new HashMap<>();
        for (FormCells.Group group : cells.groups()) {
            boolean members = group.members().stream().anyMatch(figures::containsKey);
            split.merge(rowOf(group), members, Boolean::logicalOr);
        }
        for (FormCells.Group group : cells.groups()) {
            BigDecimal single = figures.get(group.single());
            if (Boolean.TRUE.equals(split.get(rowOf(group)))) {
                for (Address member : group.members()) {
                    BigDecimal number = figures.getOrDefault(member, BigDecimal.ZERO);
                    add(member, number);
                    add(group.single(), number);
                }
            } else if (single != null) {
                drawnSingle.add(rowOf(group));
                add(group.single(), single);
            }
        }
    }

    /** Adds what others add up to. */
    void add(CellSums other) {
        for (int place = 0; place < sums.length; place++) {
            sums[place] = sums[place].add(other.sums[place]);
        }
        drawnSingle.addAll(other.drawnSingle);
    }

    private void add(Address address, BigDecimal number) {
        int place = cells.place(address);
        if (place >= 0) {
            sums[place] = sums[place].add(number);
        }
    }

    private static String rowOf(FormCells.Group group) {
        return group.single().table() + "/" + group.single().row();
    }

    /**
     * The sums. Of a group that some workbook draws as a single row there is the single row alone.
     *
     * @param both whether a group that all split has its single row's sum too
     */
    Map<Address, BigDecimal> figures(boolean both) {
        Set<Address> left = new HashSet<>();
        for (FormCells.Group group : cells.groups()) {
            if (drawnSingle.contains(rowOf(group))) {
                left.addAll(group.members());
            } else if (!both) {
                left.add(group.single());
            }
        }
        Map<Address, BigDecimal> figures = new LinkedHashMap<>();
        cells.places().forEach((address, place) -> {
            if (!left.contains(address)) {
                figures.put(address, sums[place]);
            }
        });
        return figures;
    }
}

package dev.gouji.bench;

import dev.gouji.finding.ChangePattern;
import dev.gouji.table.Address;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Puts errors into figures; a blank cell is one that is gone from the map. */
public final class Injection {
    private static final List<String> ROWS_SUMMED = List.of("total");

    private final Random random;
    private final Map<Address, BigDecimal> figures;
    private final Map<Address, BigDecimal> lastYear;
    private final List<Address> cells;

    /**
     * Errors in one table.
     *
     * @param figures changed in place
     */
    public Injection(Random random, Map<Address, BigDecimal> figures, Map<Address, BigDecimal> lastYear, String table) {
        this.random = random;
        this.figures = figures;
        this.lastYear = lastYear;
        this.cells = figures.keySet().stream()
                .filter(address -> address.table().equals(table))
                .toList();
    }

    /** Whether an error of the kind could be put in. */
    public boolean inject(ChangePattern kind) {
        for (int attempt = 0; attempt < 200; attempt++) {
            Address cell = cells.get(random.nextInt(cells.size()));
            BigDecimal value = figures.getOrDefault(cell, BigDecimal.ZERO);
            boolean fits = kind == ChangePattern.OTHER
                    || kind == ChangePattern.SWAPPED
                    || kind == ChangePattern.TOTAL_TYPED_OVER
                    || value.signum() > 0;
            if (fits && put(kind, cell, value.longValue())) {
                return true;
            }
        }
        return false;
    }

    private boolean put(ChangePattern kind, Address cell, long value) {
        String digits = Long.toString(value);
        int at = random.nextInt(digits.length());
        return switch (kind) {
            case TRANSPOSED_DIGITS -> at + 1 < digits.length() && set(cell, transposed(digits, at));
            case DIGIT_DROPPED -> digits.length() > 1 && set(cell, digits.substring(0, at) + digits.substring(at + 1));
            case DIGIT_DOUBLED -> set(cell, digits.substring(0, at + 1) + digits.substring(at));
            case DIGIT_ADDED -> set(cell, digits.substring(0, at) + random.nextInt(10) + digits.substring(at));
            case DIGIT_MISTYPED -> set(cell, digits.substring(0, at) + random.nextInt(10) + digits.substring(at + 1));
            case FACTOR_10 -> set(cell, (random.nextBoolean() && value % 10 == 0) ? value / 10 : value * 10);
            case FACTOR_100 -> set(cell, value * 100);
            case SIGN -> set(cell, -value);
            case NEIGHBOUR_COLUMN -> move(cell, neighbour(cell, true), value);
            case NEIGHBOUR_ROW -> move(cell, neighbour(cell, false), value);
            case SWAPPED -> swap(cell, neighbour(cell, random.nextBoolean()));
            case BLANK -> figures.remove(cell) != null;
            case TOTAL_NOT_UPDATED ->
                isTotal(cell) && set(cell, Math.max(0, value - 1 - random.nextInt((int) Math.max(1, value / 5))));
            case TOTAL_TYPED_OVER -> isTotal(cell) && set(cell, random.nextInt((int) (2 * Math.abs(value) + 5)));
            case LAST_YEAR ->
                set(cell, lastYear.getOrDefault(cell, BigDecimal.ZERO).longValue());
            case FORMULA -> false;
            case OTHER -> set(cell, random.nextInt((int) (2 * Math.abs(value) + 10)));
        };
    }

    private static String transposed(String digits, int at) {
        return digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);
    }

    private static boolean isTotal(Address cell) {
        return ROWS_SUMMED.contains(cell.row()) || cell.column().equals("total");
    }

    private boolean set(Address cell, String digits) {
        return set(cell, Long.parseLong(digits));
    }

    private boolean set(Address cell, long value) {
        BigDecimal before = figures.put(cell, BigDecimal.valueOf(value));
        return before == null || before.longValue() != value;
    }

    private boolean move(Address from, Address to, long value) {
        if (from.equals(to) || (figures.getOrDefault(to, BigDecimal.ZERO).signum() != 0 && random.nextInt(10) > 0)) {
            return false;
        }
        set(to, value);
        if (random.nextBoolean()) {
            figures.remove(from);
        } else {
            set(from, 0);
        }
        return true;
    }

    private boolean swap(Address one, Address other) {
        BigDecimal first = figures.getOrDefault(one, BigDecimal.ZERO);
        BigDecimal second = figures.getOrDefault(other, BigDecimal.ZERO);
        if (first.signum() == 0 || second.signum() == 0 || first.compareTo(second) == 0) {
            return false;
        }
        figures.put(one, second);
        figures.put(other, first);
        return true;
    }

    /** A cell beside it in its row or column; itself where there is none. */
    private Address neighbour(Address cell, boolean inRow) {
        List<Address> line = new ArrayList<>();
        for (Address other : cells) {
            if (inRow ? other.row().equals(cell.row()) : other.column().equals(cell.column())) {
                line.add(other);
            }
        }
        int at = line.indexOf(cell) + (random.nextBoolean() ? 1 : -1);
        return at < 0 || at >= line.size() ? cell : line.get(at);
    }

    /** What must be put right: the cells whose numbers differ, with the true ones. */
    static Map<Address, BigDecimal> differences(Map<Address, BigDecimal> truth, Map<Address, BigDecimal> wrong) {
        Map<Address, BigDecimal> differences = new LinkedHashMap<>();
        truth.forEach((address, number) -> {
            if (number.compareTo(wrong.getOrDefault(address, BigDecimal.ZERO)) != 0) {
                differences.put(address, number);
            }
        });
        return differences;
    }
}

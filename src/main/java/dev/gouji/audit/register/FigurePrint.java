package dev.gouji.audit.register;

import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What tells figures from others in a few bytes; blank cells and zeros count for nothing.
 *
 * @param whole the same for the same figures
 * @param weight how much the figures say: the digits of all their different numbers
 * @param tables the same of each table that says enough not to be the same by chance
 */
public record FigurePrint(long whole, int weight, List<OfTable> tables) {
    /** What says so much is not the same by chance in two agencies' tables: 1175, 35, 12. */
    private static final int TELLING = 8;
    /** An agency's own figures of two years are alike more easily. */
    private static final int TELLING_ACROSS_YEARS = 5;

    static final FigurePrint NOTHING = new FigurePrint(0, 0, List.of());

    public FigurePrint {
        tables = List.copyOf(tables);
    }

    /** The print of one table. */
    public record OfTable(String table, long print) {}

    static FigurePrint of(Map<Address, BigDecimal> figures) {
        Collected whole = new Collected();
        Map<String, Collected> byTable = new TreeMap<>();
        figures.forEach((address, number) -> {
            if (number.signum() != 0) {
                whole.add(address, number);
                byTable.computeIfAbsent(address.table(), none -> new Collected())
                        .add(address, number);
            }
        });
        List<OfTable> telling = new ArrayList<>();
        byTable.forEach((table, collected) -> {
            if (collected.weight() >= TELLING) {
                telling.add(new OfTable(table.intern(), collected.print));
            }
        });
        return new FigurePrint(whole.print, whole.weight(), telling);
    }

    static FigurePrint of(Report report) {
        Map<Address, BigDecimal> figures = new HashMap<>();
        for (Table table : report.tables()) {
            for (Figure figure : table.figures().values()) {
                figure.number().ifPresent(number -> figures.put(figure.address(), number));
            }
        }
        return of(figures);
    }

    /** Whether the figures are the other's, and not by chance. */
    boolean isAgain(FigurePrint other) {
        return whole == other.whole && weight >= TELLING_ACROSS_YEARS;
    }

    /** Whether the figures say enough not to be another agency's by chance. */
    boolean isTelling() {
        return weight >= TELLING;
    }

    /** Figures of which the print is made, in whatever order they come. */
    private static final class Collected {
        private final Set<BigDecimal> different = new HashSet<>();
        private long print;

        void add(Address address, BigDecimal number) {
            BigDecimal plain = number.stripTrailingZeros();
            different.add(plain.abs());
            print += mixed(((long) address.hashCode() << Integer.SIZE) ^ plain.hashCode());
        }

        int weight() {
            return different.stream().mapToInt(BigDecimal::precision).sum();
        }

        /** Spreads the bits, as SplitMix64 does. */
        private static long mixed(long bits) {
            long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
            return mixed ^ (mixed >>> 31);
        }
    }
}

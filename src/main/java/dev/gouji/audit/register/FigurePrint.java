package dev.gouji.audit.register;

import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        Map<String, BigDecimal> all = new TreeMap<>();
        Map<String, Map<String, BigDecimal>> byTable = new TreeMap<>();
        figures.forEach((address, number) -> {
            if (number.signum() != 0) {
                all.put(address.toString(), number);
                byTable.computeIfAbsent(address.table(), none -> new TreeMap<>())
                        .put(address.toString(), number);
            }
        });
        if (all.isEmpty()) {
            return NOTHING;
        }
        List<OfTable> telling = new ArrayList<>();
        byTable.forEach((table, cells) -> {
            if (weight(cells) >= TELLING) {
                telling.add(new OfTable(table.intern(), print(cells)));
            }
        });
        return new FigurePrint(print(all), weight(all), telling);
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

    private static int weight(Map<String, BigDecimal> cells) {
        Set<BigDecimal> different = new HashSet<>();
        cells.values().forEach(number -> different.add(number.abs().stripTrailingZeros()));
        return different.stream().mapToInt(BigDecimal::precision).sum();
    }

    private static long print(Map<String, BigDecimal> cells) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            cells.forEach((address, number) ->
                    digest.update((address + "=" + number.stripTrailingZeros().toPlainString() + "\n")
                            .getBytes(StandardCharsets.UTF_8)));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

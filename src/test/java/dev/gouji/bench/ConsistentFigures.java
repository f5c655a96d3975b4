package dev.gouji.bench;

import dev.gouji.table.Address;
import dev.gouji.table.Layout;
import dev.gouji.table.TableLayout;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Figures as an agency might report them, all ties of which hold: mostly zeros, few kinds of results, natural persons first. */
public final class ConsistentFigures {
    static final List<String> COLUMNS =
            List.of("natural", "company", "research", "nonprofit", "legal-service", "other-org");
    static final List<String> ENDS = List.of("upheld", "corrected", "other", "pending");

    private static final double[] SHARES = {0.82, 0.12, 0.004, 0.008, 0.03, 0.018};
    private static final Map<String, Double> OFTEN = Map.of(
            "granted", 8.0,
            "partly-granted", 2.0,
            "unavailable.not-held", 6.0,
            "unavailable.needs-creation", 1.5,
            "rejected.petition", 2.5,
            "denied.administrative-inquiry", 1.5,
            "denied.internal-affairs", 1.0,
            "other.other", 1.5,
            "other.not-corrected", 1.0);

    private final Random random;
    private final Map<Address, BigDecimal> figures = new LinkedHashMap<>();

    private ConsistentFigures(Random random) {
        this.random = random;
    }

    /** The figures of an agency that receives about so many requests. */
    public static Map<Address, BigDecimal> of(Layout layout, double requests, Random random) {
        ConsistentFigures drawn = new ConsistentFigures(random);
        for (TableLayout table : layout.tables()) {
            table.addresses().forEach(address -> drawn.figures.put(address, BigDecimal.ZERO));
        }
        drawn.requests(requests);
        drawn.remedies(requests);
        drawn.proactive(requests);
        return drawn.figures;
    }

    private void requests(double requests) {
        List<String> results = figures.keySet().stream()
                .filter(address -> address.table().equals("requests"))
                .map(Address::row)
                .distinct()
                .filter(row ->
                        !List.of("new", "carried-in", "total", "carried-out").contains(row))
                .toList();
        Map<String, Double> weights = new HashMap<>();
        results.forEach(row ->
                weights.put(row, random.nextDouble() < 0.4 ? 0 : OFTEN.getOrDefault(row, 0.2) * random.nextDouble()));
        double size = requests * Math.exp(random.nextGaussian() * 0.7);
        for (int column = 0; column < COLUMNS.size(); column++) {
            long fresh = count(size * SHARES[column] * Math.exp(random.nextGaussian() * 0.4));
            long in = count(fresh * 0.04);
            long out = Math.min(fresh + in, count(fresh * 0.04));
            put("requests/new/" + COLUMNS.get(column), fresh);
            put("requests/carried-in/" + COLUMNS.get(column), in);
            put("requests/carried-out/" + COLUMNS.get(column), out);
            put("requests/total/" + COLUMNS.get(column), fresh + in - out);
            spread(fresh + in - out, results, weights, COLUMNS.get(column));
        }
        figures.keySet().stream()
                .filter(address ->
                        address.table().equals("requests") && address.column().equals("total"))
                .toList()
                .forEach(total -> put(
                        total.toString(),
                        COLUMNS.stream()
                                .mapToLong(column -> get("requests/" + total.row() + "/" + column))
                                .sum()));
    }

    private void spread(long total, List<String> rows, Map<String, Double> weights, String column) {
        double all = weights.values().stream().mapToDouble(weight -> weight).sum();
        for (long request = 0; request < total; request++) {
            double point = random.nextDouble() * all;
            String chosen = "granted";
            for (String row : rows) {
                point -= weights.getOrDefault(row, 0.0);
                if (point < 0) {
                    chosen = row;
                    break;
                }
            }
            String cell = "requests/" + chosen + "/" + column;
            put(cell, get(cell) + 1);
        }
    }

    private void remedies(double requests) {
        for (String procedure : List.of("reconsideration", "litigation-direct", "litigation-after-review")) {
            long total = 0;
            for (String end : ENDS) {
                double share = end.equals("upheld") ? 0.04 : 0.012;
                long number = count(requests * share * Math.exp(random.nextGaussian()));
                put("remedies/" + procedure + "/" + end, number);
                total += number;
            }
            put("remedies/" + procedure + "/total", total);
        }
    }

    private void proactive(double requests) {
        put("proactive/licensing/decisions", count(requests * 20));
        put("proactive/penalties/decisions", count(requests * 5));
        put("proactive/normative-documents/in-force", 5 + random.nextInt(40));
    }

    /** A count with that mean. */
    private long count(double mean) {
        if (mean > 60) {
            return Math.max(0, Math.round(mean + random.nextGaussian() * Math.sqrt(mean)));
        }
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        long count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    private long get(String address) {
        return figures.getOrDefault(Address.of(address), BigDecimal.ZERO).longValue();
    }

    private void put(String address, long number) {
        figures.put(Address.of(address), BigDecimal.valueOf(number));
    }
}

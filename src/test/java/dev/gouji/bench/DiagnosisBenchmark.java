package dev.gouji.bench;

import dev.gouji.corpus.DrawnReport;
import dev.gouji.diagnosis.Diagnoser;
import dev.gouji.finding.Alternative;
import dev.gouji.finding.Change;
import dev.gouji.finding.ChangePattern;
import dev.gouji.finding.Diagnosis;
import dev.gouji.finding.DiagnosisWords;
import dev.gouji.finding.Finding;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.output.ReportDataException;
import dev.gouji.output.ReportDataReader;
import dev.gouji.output.StatedReport;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.PreviousReport;
import dev.gouji.rule.RuleSet;
import dev.gouji.rule.form.InventedReport;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.table.Address;
import dev.gouji.table.Layout;
import dev.gouji.table.Report;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Prints how often the diagnosis names what was put wrong into consistent reports: each kind of error alone, then two and three
 * of all kinds; whether scores are what they say; and how long it takes.
 */
public final class DiagnosisBenchmark {
    private static final double[] SCALES = {15, 100, 1000, 8000};
    private static final int BINS = 10;

    /** What can be put into figures: a formula cannot. */
    private static final ChangePattern[] KINDS = Arrays.stream(ChangePattern.values())
            .filter(kind -> kind != ChangePattern.FORMULA)
            .toArray(ChangePattern[]::new);

    private static final List<String> PUBLISHED =
            List.of("hongze-2023", "hongze-2024", "shanghai-office-2019", "shanxi-foreign-affairs-2021");

    private final RuleSet rules = new BuiltInRules().all();
    private final Layout layout = Layouts.builtIn().find("2021").orElseThrow();
    private final Diagnoser diagnoser = new Diagnoser(rules);
    private final int[] suggested = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] scores = new double[BINS];
    private final List<Long> nanos = new ArrayList<>();

    private DiagnosisBenchmark() {}

    /** Runs the benchmark; the argument is how many reports each line is about. */
    public static void main(String[] arguments) throws IOException, ReportDataException {
        int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        new DiagnosisBenchmark().requests(500, 7, KINDS, 2, "warming up");
        DiagnosisBenchmark benchmark = new DiagnosisBenchmark();
        System.out.printf(
                "%-34s %8s %8s %8s %8s %8s %8s %9s%n",
                "errors", "breaking", "detected", "first", "cells", "first 3", "cells", "median ms");
        for (ChangePattern kind : KINDS) {
            benchmark.requests(
                    reports, kind.code().hashCode(), new ChangePattern[] {kind}, 1, "requests " + kind.code());
        }
        for (int errors = 1; errors <= 3; errors++) {
            benchmark.requests(reports, 100 + errors, KINDS, errors, "requests, " + errors + " of any");
        }
        for (ChangePattern kind : KINDS) {
            benchmark.remedies(
                    reports, 1L + kind.code().hashCode(), new ChangePattern[] {kind}, "remedies " + kind.code());
        }
        benchmark.remedies(reports, 300, KINDS, "remedies, 1 of any");
        benchmark.clean(reports);
        benchmark.published();
        benchmark.calibration();
        benchmark.time();
    }

    private void requests(int reports, long seed, ChangePattern[] kinds, int errors, String title) {
        new Line(title).run(reports, seed, kinds, errors, "requests");
    }

    private void remedies(int reports, long seed, ChangePattern[] kinds, String title) {
        new Line(title).run(reports, seed, kinds, 1, "remedies");
    }

    /** Tells of the findings of one report, and of their diagnoses. */
    private record Told(List<Finding> findings, List<Diagnosis> diagnoses) {}

    private Told told(Map<Address, BigDecimal> figures, Map<Address, BigDecimal> lastYear) {
        Report report = InventedReport.of(layout, figures);
        PreviousReport previous = new PreviousReport("", InventedReport.of(layout, lastYear));
        Evidence evidence = new Evidence(report, lastYear.isEmpty() ? null : previous, List.of());
        List<Finding> findings = rules.evaluate(evidence).findings();
        long start = System.nanoTime();
        List<Diagnosis> diagnoses = diagnoser.diagnose(evidence, findings);
        nanos.add(System.nanoTime() - start);
        return new Told(findings, diagnoses);
    }

    private static Map<Address, BigDecimal> before(
            Layout layout, Map<Address, BigDecimal> figures, double scale, Random random) {
        Map<Address, BigDecimal> before = ConsistentFigures.of(layout, scale, random);
        for (Address address : List.copyOf(before.keySet())) {
            if (address.row().equals("carried-out")) {
                before.put(
                        address,
                        figures.getOrDefault(new Address("requests", "carried-in", address.column()), BigDecimal.ZERO));
            }
        }
        return before;
    }

    /** One line of the table: reports with errors of some kinds. */
    private final class Line {
        private final String title;
        private int breaking;
        private int detected;
        private int first;
        private int firstCells;
        private int firstThree;
        private int firstThreeCells;

        private Line(String title) {
            this.title = title;
        }

        private void run(int reports, long seed, ChangePattern[] kinds, int errors, String table) {
            Random random = new Random(seed);
            int from = nanos.size();
            for (int run = 0; run < reports; run++) {
                double scale = SCALES[run % SCALES.length];
                Map<Address, BigDecimal> truth = ConsistentFigures.of(layout, scale, random);
                Map<Address, BigDecimal> before = before(layout, truth, scale, random);
                Map<Address, BigDecimal> wrong = new LinkedHashMap<>(truth);
                Injection injection = new Injection(random, wrong, before, table);
                boolean done = true;
                boolean lastYear = false;
                for (int error = 0; error < errors; error++) {
                    ChangePattern kind = kinds[random.nextInt(kinds.length)];
                    lastYear |= kind == ChangePattern.LAST_YEAR;
                    done &= injection.inject(kind);
                }
                if (done) {
                    judge(truth, wrong, lastYear ? before : Map.of());
                }
            }
            print(from);
        }

        private void judge(
                Map<Address, BigDecimal> truth, Map<Address, BigDecimal> wrong, Map<Address, BigDecimal> lastYear) {
            Told told = told(wrong, lastYear);
            boolean breaks = told.findings().stream()
                    .anyMatch(finding -> finding.rule().startsWith("RE") && finding.expected() != null);
            if (!breaks) {
                return;
            }
            breaking++;
            detected += told.diagnoses().isEmpty() ? 0 : 1;
            Map<Address, BigDecimal> differences = Injection.differences(truth, wrong);
            first += named(told.diagnoses(), differences, 1, true) ? 1 : 0;
            firstCells += named(told.diagnoses(), differences, 1, false) ? 1 : 0;
            firstThree += named(told.diagnoses(), differences, 3, true) ? 1 : 0;
            firstThreeCells += named(told.diagnoses(), differences, 3, false) ? 1 : 0;
            for (Diagnosis diagnosis : told.diagnoses()) {
                for (Alternative alternative : diagnosis.alternatives()) {
                    int bin = Math.min(BINS - 1, (int) (alternative.score() * BINS));
                    suggested[bin]++;
                    scores[bin] += alternative.score();
                    right[bin] += isWithin(alternative, differences, true) ? 1 : 0;
                }
            }
        }

        private void print(int from) {
            long[] sorted = nanos.subList(from, nanos.size()).stream()
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            System.out.printf(
                    "%-34s %8d %7.1f%% %7.1f%% %7.1f%% %7.1f%% %7.1f%% %9.2f%n",
                    title,
                    breaking,
                    100.0 * detected / Math.max(1, breaking),
                    100.0 * first / Math.max(1, breaking),
                    100.0 * firstCells / Math.max(1, breaking),
                    100.0 * firstThree / Math.max(1, breaking),
                    100.0 * firstThreeCells / Math.max(1, breaking),
                    sorted.length == 0 ? 0 : sorted[sorted.length / 2] / 1e6);
        }
    }

    private static boolean named(
            List<Diagnosis> diagnoses, Map<Address, BigDecimal> differences, int among, boolean values) {
        Map<Address, BigDecimal> named = new HashMap<>();
        for (Diagnosis diagnosis : diagnoses) {
            for (Alternative alternative :
                    diagnosis.alternatives().stream().limit(among).toList()) {
                if (isWithin(alternative, differences, values)) {
                    alternative.changes().forEach(change -> named.put(change.address(), change.to()));
                    break;
                }
            }
        }
        return named.size() == differences.size();
    }

    private static boolean isWithin(Alternative alternative, Map<Address, BigDecimal> differences, boolean values) {
        for (Change change : alternative.changes()) {
            BigDecimal meant = differences.get(change.address());
            if (meant == null || (values && meant.compareTo(change.to()) != 0)) {
                return false;
            }
        }
        return true;
    }

    private void clean(int reports) {
        Random random = new Random(1);
        int alarms = 0;
        for (int run = 0; run < reports; run++) {
            alarms += told(ConsistentFigures.of(layout, SCALES[run % SCALES.length], random), Map.of())
                            .diagnoses()
                            .isEmpty()
                    ? 0
                    : 1;
        }
        System.out.printf("clean reports: %d, with a diagnosis: %d%n", reports, alarms);
    }

    private void published() throws IOException, ReportDataException {
        for (String name : PUBLISHED) {
            try (InputStream in = DiagnosisBenchmark.class.getResourceAsStream("/reports/" + name + ".json")) {
                StatedReport stated = ReportDataReader.read(Objects.requireNonNull(in));
                Layout form = Layouts.builtIn()
                        .find(Objects.requireNonNull(stated.layout()))
                        .orElseThrow();
                Report report = new Recogniser(Layouts.builtIn(), null, null)
                        .recognise(DrawnReport.plain(form, stated.dataFor(form)).draw())
                        .orElseThrow();
                Evidence evidence = Evidence.of(report);
                List<Diagnosis> diagnoses =
                        diagnoser.diagnose(evidence, rules.evaluate(evidence).findings());
                System.out.printf("published %s: %d diagnoses%n", name, diagnoses.size());
                diagnoses.forEach(diagnosis ->
                        System.out.println("    " + DiagnosisWords.of(diagnosis).zh()));
            }
        }
    }

    private void calibration() {
        System.out.println("score          suggestions   mean score   right");
        for (int bin = 0; bin < BINS; bin++) {
            int count = Math.max(1, suggested[bin]);
            System.out.printf(
                    "%.1f to %.1f %15d %12.3f %7.3f%n",
                    (double) bin / BINS,
                    (bin + 1.0) / BINS,
                    suggested[bin],
                    scores[bin] / count,
                    (double) right[bin] / count);
        }
    }

    private void time() {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                "time: median %.2f ms, 99%% within %.1f ms, worst %.1f ms%n",
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}

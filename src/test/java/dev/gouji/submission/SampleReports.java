package dev.gouji.submission;

import dev.gouji.bench.ConsistentFigures;
import dev.gouji.bench.Injection;
import dev.gouji.diagnosis.Diagnoser;
import dev.gouji.finding.ChangePattern;
import dev.gouji.finding.Diagnosis;
import dev.gouji.finding.DiagnosisWords;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;
import dev.gouji.layout.Layouts;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.Outcome;
import dev.gouji.rule.Rule;
import dev.gouji.rule.RuleSet;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Figure;
import dev.gouji.table.Layout;
import dev.gouji.table.Mention;
import dev.gouji.table.Origin;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import dev.gouji.table.TableLayout;
import dev.gouji.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports with invented figures, one in three with errors, checked by the built-in rules. */
final class SampleReports {
    private static final List<ChangePattern> KINDS =
            List.of(ChangePattern.TRANSPOSED_DIGITS, ChangePattern.TOTAL_TYPED_OVER, ChangePattern.OTHER);

    private final RuleSet rules = new BuiltInRules().all();
    private final Language language;

    SampleReports(Language language) {
        this.language = language;
    }

    RuleSet rules() {
        return rules;
    }

    /** A report and what the rules find in it; file, agency and copy are for others to fill in. */
    AuditedWorkbook checked(int seed) {
        Random random = new Random(seed);
        Layout layout = Layouts.builtIn().get(random.nextInt(10) == 0 ? 1 : 0);
        Map<Address, BigDecimal> figures = ConsistentFigures.of(layout, 20 + random.nextInt(400), random);
        if (seed % 3 == 0) {
            for (String table : List.of("requests", "requests", "remedies").subList(0, 1 + random.nextInt(3))) {
                new Injection(random, figures, Map.of(), table).inject(KINDS.get(random.nextInt(KINDS.size())));
            }
        }
        if (seed % 4 == 1) {
            figures.keySet()
                    .removeIf(address ->
                            random.nextInt(12) == 0 && address.column().equals("research"));
        }
        if (figures.containsKey(Address.of("proactive/fees/amount"))) {
            figures.put(Address.of("proactive/fees/amount"), BigDecimal.valueOf(random.nextInt(100_000), 2));
        }
        return audited(report(layout, figures), figures, seed % 5 == 2);
    }

    private AuditedWorkbook audited(Report report, Map<Address, BigDecimal> figures, boolean explains) {
        Evidence evidence = Evidence.of(report);
        List<Finding> findings = new ArrayList<>();
        List<RuleTally> tallies = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            int[] counts = new int[3];
            for (Outcome outcome : rule.evaluate(evidence)) {
                if (outcome instanceof Outcome.Violated violated) {
                    findings.add(violated.finding());
                    counts[1]++;
                } else {
                    counts[outcome instanceof Outcome.Satisfied ? 0 : 2]++;
                }
            }
            tallies.add(new RuleTally(rule.description().id(), counts[0], counts[1], counts[2]));
        }
        findings.sort(Comparator.comparing(Finding::severity));
        List<Diagnosis> diagnoses = new Diagnoser(rules).diagnose(evidence, findings);
        List<ListedFinding> listed = new ArrayList<>();
        for (Finding finding : findings) {
            listed.add(listed(finding, diagnoses, explains ? "经核实，数据无误，系上年遗留。" : ""));
        }
        return new AuditedWorkbook(
                "", "", report.layout().code(), null, 2025, verdict(listed), listed, tallies, figures, null, null);
    }

    static Verdict verdict(List<ListedFinding> findings) {
        Verdict verdict = Verdict.PASSED;
        for (ListedFinding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return Verdict.FAILED;
            }
            verdict = finding.severity() == Severity.WARNING && !finding.isExplained() ? Verdict.WARNINGS : verdict;
        }
        return verdict;
    }

    private ListedFinding listed(Finding finding, List<Diagnosis> diagnoses, String explanation) {
        String suggested = diagnoses.stream()
                .filter(diagnosis -> diagnosis.findings().contains(finding.id()))
                .map(diagnosis -> DiagnosisWords.of(diagnosis).in(language) + "\n")
                .findFirst()
                .orElse("");
        Origin place = finding.place();
        return new ListedFinding(
                finding.id(),
                finding.rule(),
                finding.severity(),
                place == null || place.sheet().isEmpty() ? null : place.sheet(),
                place == null || place.sheet().isEmpty() ? null : place.cell().toString(),
                finding.rowLabel() + (finding.columnLabel().isEmpty() ? "" : " · " + finding.columnLabel()),
                finding.message().in(language),
                finding.actual(),
                finding.expected(),
                finding.difference(),
                suggested + finding.advice().in(language),
                finding.basis().in(language),
                finding.severity() == Severity.WARNING ? explanation : "");
    }

    private static Report report(Layout layout, Map<Address, BigDecimal> numbers) {
        List<Table> tables = new ArrayList<>();
        for (TableLayout table : layout.tables()) {
            Map<Address, Figure> figures = new LinkedHashMap<>();
            List<String> rows = new ArrayList<>();
            List<String> columns = new ArrayList<>();
            for (Address address : table.addresses()) {
                Origin origin = new Origin(
                        table.sheet(),
                        new CellPosition(4 + place(rows, address.row()), 3 + place(columns, address.column())));
                figures.put(address, figure(address, numbers.get(address), origin));
            }
            tables.add(new Table(table, figures, List.of(), List.of(), List.of()));
        }
        List<Mention<Integer>> years = List.of();
        return new Report("", layout, List.of(), years, null, tables, List.of());
    }

    private static int place(List<String> known, String code) {
        if (!known.contains(code)) {
            known.add(code);
        }
        return known.indexOf(code);
    }

    private static Figure figure(Address address, @Nullable BigDecimal number, Origin origin) {
        return number == null
                ? new Figure(address, new Value.Blank(), "", origin, new CellContent.Blank(), Set.of())
                : new Figure(
                        address,
                        new Value.Number(number),
                        number.toPlainString(),
                        origin,
                        new CellContent.Number(number),
                        Set.of());
    }
}

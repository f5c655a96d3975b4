package dev.gouji.diagnosis;

import dev.gouji.finding.Alternative;
import dev.gouji.finding.Change;
import dev.gouji.finding.Diagnosis;
import dev.gouji.finding.Finding;
import dev.gouji.layout.Layouts;
import dev.gouji.rule.Equation;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.PreviousReport;
import dev.gouji.rule.RuleSet;
import dev.gouji.rule.form.InventedReport;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.table.Address;
import dev.gouji.table.Layout;
import dev.gouji.table.TableLayout;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report whose ties hold, all figures but a few being 0, to put wrong numbers into. */
final class WrongReport {
    private static final RuleSet RULES = new BuiltInRules().all();
    private static final Layout LAYOUT = Layouts.builtIn().find("2021").orElseThrow();

    private final Map<Address, BigDecimal> figures = new LinkedHashMap<>();
    private final Map<Address, BigDecimal> lastYear = new LinkedHashMap<>();

    WrongReport(Map<Address, BigDecimal> figures) {
        for (TableLayout table : LAYOUT.tables()) {
            table.addresses().forEach(address -> this.figures.put(address, BigDecimal.ZERO));
        }
        this.figures.putAll(figures);
    }

    /** 1175 requests of natural persons and 240 of companies, all but 15 answered by granting; 11 reconsiderations. */
    static WrongReport ofSome() {
        WrongReport report = new WrongReport(Map.of());
        report.column("natural", 1175, 1160, 15).column("company", 240, 231, 9).column("total", 1415, 1391, 24);
        return report.put("remedies/reconsideration/upheld", 10)
                .put("remedies/reconsideration/corrected", 1)
                .put("remedies/reconsideration/total", 11);
    }

    private WrongReport column(String column, int received, int granted, int notHeld) {
        return put("requests/new/" + column, received)
                .put("requests/granted/" + column, granted)
                .put("requests/unavailable.not-held/" + column, notHeld)
                .put("requests/total/" + column, received);
    }

    static Layout layout() {
        return LAYOUT;
    }

    WrongReport put(String address, int number) {
        figures.put(Address.of(address), BigDecimal.valueOf(number));
        return this;
    }

    WrongReport blank(String address) {
        figures.remove(Address.of(address));
        return this;
    }

    WrongReport lastYear(String address, int number) {
        lastYear.put(Address.of(address), BigDecimal.valueOf(number));
        return this;
    }

    /** The same report with the changes. */
    WrongReport corrected(Alternative alternative) {
        WrongReport corrected = new WrongReport(Map.of());
        corrected.figures.clear();
        corrected.figures.putAll(figures);
        corrected.lastYear.putAll(lastYear);
        for (Change change : alternative.changes()) {
            corrected.figures.put(change.address(), change.to());
        }
        return corrected;
    }

    private Evidence evidence() {
        PreviousReport previous = new PreviousReport("上年.xlsx", InventedReport.of(LAYOUT, lastYear));
        return new Evidence(InventedReport.of(LAYOUT, figures), lastYear.isEmpty() ? null : previous, List.of());
    }

    List<Diagnosis> diagnoses() {
        Evidence evidence = evidence();
        List<Finding> findings = RULES.evaluate(evidence).findings();
        return new Diagnoser(RULES).diagnose(evidence, findings);
    }

    /** The likeliest changes, such as {@code requests/granted/natural 1157 1175 transposed-digits}. */
    List<List<String>> first() {
        return diagnoses().stream()
                .map(diagnosis -> told(diagnosis.alternatives().get(0)))
                .toList();
    }

    static List<String> told(Alternative alternative) {
        return alternative.changes().stream()
                .map(change -> change.address() + " " + change.from() + " " + change.to() + " "
                        + change.pattern().code())
                .toList();
    }

    /** The ids of the findings of ties that do not hold. */
    List<String> violated() {
        return RULES.equations(evidence()).stream()
                .filter(equation -> !equation.holds())
                .map(Equation::finding)
                .toList();
    }
}

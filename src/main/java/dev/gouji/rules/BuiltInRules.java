package dev.gouji.rules;

import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.RuleSetIdentity;
import dev.gouji.finding.StandingTie;
import dev.gouji.rule.Rule;
import dev.gouji.rule.RuleSet;
import dev.gouji.rule.form.Forms;
import dev.gouji.rule.form.InventedReport;
import dev.gouji.rule.form.WrittenRule;
import dev.gouji.rule.language.RuleDefinition;
import dev.gouji.rule.language.RuleFile;
import dev.gouji.table.Address;
import dev.gouji.table.Layout;
import dev.gouji.table.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules that are in force without any further rule file. */
public final class BuiltInRules {
    private static final String RULES = "rules.txt";

    private final RuleFile file;
    private final Forms forms = new Forms();
    private final List<WrittenRule> written;

    /** Reads the rule file. */
    public BuiltInRules() {
        try (InputStream bytes = BuiltInRules.class.getResourceAsStream(RULES)) {
            if (bytes == null) {
                throw new IllegalStateException("built-in rules are missing: " + RULES);
            }
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            file = RuleFile.parse(RuleDescription.BUILT_IN, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!file.faults().isEmpty()) {
            throw new IllegalStateException(file.faults().toString());
        }
        List<WrittenRule> read = new ArrayList<>();
        for (RuleDefinition rule : file.rules()) {
            read.add(new WrittenRule(rule, forms));
        }
        written = List.copyOf(read);
    }

    /** The file that states those of them that are conditions over cells. */
    public RuleFile file() {
        return file;
    }

    /** The forms that they are laid onto. */
    Forms forms() {
        return forms;
    }

    /** All rules, in the order in which they are listed. */
    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(List.of(
                new TableMissing(),
                new TableDuplicate(),
                new OtherYears(),
                new RowMissing(),
                new ColumnMissing(),
                new LabelOrder(),
                new LayoutYear(),
                new LabelWording(),
                new HiddenValues(),
                new CellBlank(),
                new CellText()));
        rules.addAll(CellCheck.all());
        rules.add(new FormulaStale());
        rules.add(new PreviousWorkbook());
        rules.addAll(written);
        rules.addAll(List.of(new Regulations(), new FeeUnit(), new SameAgency(), new SameYear(), new TextYear()));
        rules.addAll(TextSections.all());
        return rules;
    }

    /** The set of these rules alone. */
    public RuleSet all() {
        RuleSetIdentity identity = new RuleSetIdentity(file.version(), RuleSetHash.of(file.text()));
        return new RuleSet(identity, rules(), List.of());
    }

    /** The ties that the report's own cells must satisfy, whether they do or not. */
    public List<StandingTie> ties(Report report) {
        return written.stream().flatMap(rule -> rule.ties(report).stream()).toList();
    }

    /** The cells that a layout's ties state as the sum of others, each with those others; of several ties the first counts. */
    public Map<Address, List<Address>> totals(Layout layout) {
        Report blank = InventedReport.of(layout, Map.of());
        Map<Address, List<Address>> totals = new LinkedHashMap<>();
        for (WrittenRule rule : written) {
            rule.totals(blank).forEach(totals::putIfAbsent);
        }
        return totals;
    }
}

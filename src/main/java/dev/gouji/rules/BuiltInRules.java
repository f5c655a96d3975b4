package dev.gouji.rules;

import dev.gouji.rule.Rule;
import dev.gouji.rule.RuleFile;
import dev.gouji.rule.RuleFileException;
import dev.gouji.rule.RuleSet;
import dev.gouji.rule.TieRule;
import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Figure;
import dev.gouji.table.Layout;
import dev.gouji.table.Origin;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import dev.gouji.table.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that are in force without any further rule file. */
public final class BuiltInRules {
    private static final String TIES = "ties.txt";

    private final List<TieRule> ties;

    /** Reads the ties. */
    public BuiltInRules() {
        try (InputStream bytes = BuiltInRules.class.getResourceAsStream(TIES)) {
            if (bytes == null) {
                throw new IllegalStateException("built-in rules are missing: " + TIES);
            }
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            ties = RuleFile.read(TIES, text).stream().map(TieRule::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuleFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All rules, in the order in which they are listed. */
    public RuleSet all() {
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
        rules.addAll(ties);
        rules.addAll(List.of(new Regulations(), new FeeUnit(), new SameAgency(), new SameYear()));
        return new RuleSet(rules);
    }

    /** The cells that a layout's ties state as the sum of others, each with those others; of several ties the first counts. */
    public Map<Address, List<Address>> totals(Layout layout) {
        Report blank = blank(layout);
        Map<Address, List<Address>> totals = new LinkedHashMap<>();
        for (TieRule tie : ties) {
            tie.totals(blank).forEach(totals::putIfAbsent);
        }
        return totals;
    }

    /** A report of the layout in which nothing is filled in. */
    public static Report blank(Layout layout) {
        Origin nowhere = new Origin("", new CellPosition(0, 0));
        List<Table> tables = layout.tables().stream()
                .map(table -> {
                    Map<Address, Figure> figures = new LinkedHashMap<>();
                    table.addresses()
                            .forEach(address -> figures.put(
                                    address,
                                    new Figure(
                                            address,
                                            new Value.Blank(),
                                            "",
                                            nowhere,
                                            new CellContent.Blank(),
                                            Set.of())));
                    return new Table(table, figures, List.of(), List.of(), List.of());
                })
                .toList();
        return new Report("", layout, List.of(), List.of(), null, tables, List.of());
    }
}

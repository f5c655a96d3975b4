package dev.gouji.rule.form;

import dev.gouji.finding.Wording;
import dev.gouji.rule.FormLabels;
import dev.gouji.rule.language.Expression.Source;
import dev.gouji.table.Address;
import dev.gouji.table.TableLayout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in the form's words which cells a rule reads. */
final class CellWords {
    private static final int MOST_LABELS = 12;

    private final BoundRule rule;
    private final FormLabels labels;
    private final Map<Source, Set<Integer>> cells = new EnumMap<>(Source.class);

    CellWords(BoundRule rule) {
        this.rule = rule;
        this.labels = new FormLabels(rule.form().layout());
        for (BoundRule.BoundClause clause : rule.clauses()) {
            for (BoundPlace place : clause.places()) {
                place.demands().forEach(demand -> collect(demand.demand()));
            }
        }
    }

    private void collect(Demand demand) {
        for (Amount.CellSum sum : DemandCells.of(demand)) {
            Set<Integer> into = cells.computeIfAbsent(sum.source(), source -> new LinkedHashSet<>());
            for (Selection.Choice choice : sum.cells().choices()) {
                choice.members().stream().filter(rule.form()::isOfficial).forEach(into::add);
            }
        }
    }

    /** The cells, table by table: how many, and which rows and columns. */
    Wording words() {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        Set<Integer> own = cells.getOrDefault(Source.OWN, Set.of());
        for (Map.Entry<Source, Set<Integer>> ofSource : cells.entrySet()) {
            Wording lead = lead(ofSource.getKey());
            if (ofSource.getKey() != Source.OWN && ofSource.getValue().equals(own)) {
                zh.add(lead.zh() + "的同样各格");
                en.add(lead.en() + " same cells");
            } else {
                add(ofSource.getValue(), lead.zh(), lead.en().isEmpty() ? "" : lead.en() + " ", zh, en);
            }
        }
        return new Wording(String.join("；", zh), String.join("; ", en));
    }

    private static Wording lead(Source source) {
        return switch (source) {
            case OWN -> Wording.same("");
            case PREVIOUS -> new Wording("上年", "last year's");
            case UNITS -> new Wording("各下级单位", "the units'");
        };
    }

    private void add(Set<Integer> slots, String leadZh, String leadEn, List<String> zh, List<String> en) {
        Map<String, List<Address>> byTable = new LinkedHashMap<>();
        for (int slot : slots) {
            Address address = rule.form().address(slot);
            byTable.computeIfAbsent(address.table(), table -> new ArrayList<>()).add(address);
        }
        byTable.forEach((table, addresses) -> {
            String sheet =
                    rule.form().layout().table(table).map(TableLayout::sheet).orElse(table);
            Set<String> rows = new LinkedHashSet<>();
            Set<String> columns = new LinkedHashSet<>();
            for (Address address : addresses) {
                rows.add(labels.row(address));
                columns.add(labels.column(address));
            }
            zh.add(leadZh + "“" + sheet + "”表 " + addresses.size() + " 格：" + shown(rows) + " × " + shown(columns));
            en.add(leadEn + table + ", " + addresses.size() + " cells: " + shown(rows) + " × " + shown(columns));
        });
    }

    private static String shown(Set<String> labels) {
        List<String> shown = labels.stream().limit(MOST_LABELS).toList();
        return String.join("、", shown) + (labels.size() > MOST_LABELS ? "…" : "");
    }
}

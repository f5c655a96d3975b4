package dev.gouji.audit.register;

import dev.gouji.finding.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a register of a list's rows, or tells all that is wrong in them. */
final class UnitsList {
    private static final Pattern ALIASES = Pattern.compile("[;；,，、/／|\\n]");
    private static final int MOST_FAULTS = 100;

    private final List<ListRow> rows;
    private final List<UnitsFault> faults = new ArrayList<>();
    private final List<UnitsFault> remarks = new ArrayList<>();
    private final AgencyNames names = new AgencyNames();
    private final Map<String, Unit> units = new HashMap<>();
    private final List<Unit> listed = new ArrayList<>();

    UnitsList(List<ListRow> rows) {
        this.rows = rows;
    }

    UnitsFile read() throws UnitsFileException {
        if (rows.stream().allMatch(ListRow::isBlank)) {
            throw new UnitsFileException(List.of(new UnitsFault(0, UnitsWords.EMPTY)));
        }
        UnitsColumns columns = UnitsColumns.in(rows)
                .orElseThrow(() -> new UnitsFileException(
                        List.of(new UnitsFault(0, UnitsWords.noAgency(UnitsColumns.headings(rows))))));
        List<String> rivals = columns.rivals(rows);
        if (!rivals.isEmpty()) {
            fault(rows.get(columns.heading()).line(), UnitsWords.rivals(rivals));
        }
        for (ListRow row : rows.subList(columns.heading() + 1, rows.size())) {
            unit(row, columns);
        }
        if (listed.isEmpty() && faults.isEmpty()) {
            fault(0, UnitsWords.EMPTY);
        }
        listed.forEach(this::aliases);
        List<Unit> placed = new Places(names, listed).placed(this::parent);
        new ParentCycles(placed).forEach((unit, cycle) -> fault(unit.line(), UnitsWords.cycle(cycle)));
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(UnitsFault::line));
            throw new UnitsFileException(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
        }
        remarks.sort(Comparator.comparingInt(UnitsFault::line));
        return new UnitsFile(new Register(placed, names), remarks);
    }

    private void fault(int line, Wording words) {
        faults.add(new UnitsFault(line, words));
    }

    private void unit(ListRow row, UnitsColumns columns) {
        if (row.isBlank()) {
            return;
        }
        String agency = row.cell(columns.agency());
        if (RegionalName.spelled(agency).isEmpty()) {
            fault(row.line(), UnitsWords.NAMELESS);
            return;
        }
        String before = names.add(agency);
        if (before == null && units.containsKey(agency)) {
            before = agency;
        }
        if (before != null) {
            Unit first = units.get(before);
            fault(row.line(), UnitsWords.twice(agency, before, first == null ? 0 : first.line()));
            return;
        }
        Set<String> aliases = new LinkedHashSet<>();
        for (int column : columns.aliases()) {
            for (String alias : ALIASES.split(row.cell(column), -1)) {
                if (!RegionalName.spelled(alias).isEmpty()) {
                    aliases.add(alias.strip());
                }
            }
        }
        Unit unit = new Unit(
                agency, row.cell(columns.parent()), row.cell(columns.level()), List.copyOf(aliases), row.line());
        units.put(agency, unit);
        listed.add(unit);
    }

    private void aliases(Unit unit) {
        for (String alias : unit.aliases()) {
            String other = names.alias(unit.agency(), alias);
            if (other != null) {
                Unit owner = units.get(other);
                fault(unit.line(), UnitsWords.claimed(alias, other, owner == null ? 0 : owner.line()));
            }
        }
    }

    /** The unit's parent as it is listed; as it is written where it is not. */
    private String parent(Unit unit) {
        if (RegionalName.spelled(unit.parent()).isEmpty()) {
            return "";
        }
        AgencyMatch found = names.find(unit.parent());
        if (found instanceof AgencyMatch.One one) {
            return one.agency();
        }
        if (found instanceof AgencyMatch.Unclear unclear && unclear.perhaps().size() > 1) {
            fault(unit.line(), UnitsWords.unclearParent(unit.parent(), unclear.perhaps()));
        } else {
            remarks.add(new UnitsFault(unit.line(), UnitsWords.unlisted(unit.parent())));
            names.add(unit.parent());
        }
        return unit.parent();
    }
}

package dev.gouji.rule.form;

import dev.gouji.rule.language.CellPath;
import dev.gouji.rule.language.Condition;
import dev.gouji.rule.language.RuleDefinition;
import dev.gouji.rule.language.Scope;
import dev.gouji.table.Address;
import dev.gouji.table.TableLayout;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays a rule onto a form. */
final class Binder {
    private final FormIndex form;
    private final NameFinder names;
    private final RuleDefinition rule;
    private final NameFaults faults;

    /** @param faults takes the names that the form does not have */
    Binder(FormIndex form, RuleDefinition rule, NameFaults faults) {
        this.form = form;
        this.names = new NameFinder(form);
        this.rule = rule;
        this.faults = faults;
    }

    BoundRule bind() {
        List<BoundRule.BoundClause> clauses = new ArrayList<>();
        for (RuleDefinition.Clause clause : rule.clauses()) {
            List<BoundPlace> places = new ArrayList<>();
            for (Where where : wheres(clause)) {
                place(clause, where).ifPresent(places::add);
            }
            clauses.add(new BoundRule.BoundClause(clause.scope(), places));
        }
        return new BoundRule(form, clauses);
    }

    private List<Where> wheres(RuleDefinition.Clause clause) {
        Scope scope = clause.scope();
        try {
            if (scope instanceof Scope.Rows rows) {
                TableLayout table = names.table(rows.path());
                List<Where> wheres = new ArrayList<>();
                for (String row : names.rows(rows.path(), false)) {
                    wheres.add(Where.row(table, row));
                }
                return wheres;
            }
            if (scope instanceof Scope.Columns columns) {
                TableLayout table = names.table(columns.path());
                List<Where> wheres = new ArrayList<>();
                for (String column : names.rows(columns.path(), true)) {
                    wheres.add(Where.column(table, column));
                }
                return wheres;
            }
            if (scope instanceof Scope.CellsEach cells) {
                return cells(clause, cells);
            }
            return List.of(scope instanceof Scope.Statements ? Where.IN_TEXT : Where.ANYWHERE);
        } catch (UnknownName unknown) {
            CellPath path = scope instanceof Scope.Rows rows ? rows.path() : ((Scope.Columns) scope).path();
            faults.unknown(clause.place(), path, unknown.words());
            return List.of();
        }
    }

    private List<Where> cells(RuleDefinition.Clause clause, Scope.CellsEach cells) {
        Set<Integer> slots = new LinkedHashSet<>();
        for (CellPath path : cells.paths()) {
            slots.addAll(slots(clause, path));
        }
        for (CellPath path : cells.except()) {
            slots.removeAll(slots(clause, path));
        }
        List<Where> wheres = new ArrayList<>();
        for (int slot : slots) {
            Address address = form.address(slot);
            wheres.add(Where.cell(form.layout().table(address.table()).orElseThrow(), address.row(), address.column()));
        }
        return wheres;
    }

    private List<Integer> slots(RuleDefinition.Clause clause, CellPath path) {
        List<Integer> slots = new ArrayList<>();
        try {
            CellPath whole = path.segments().size() == 1 && !path.labels()
                    ? new CellPath(
                            List.of(path.segments().get(0), CellPath.ALL, CellPath.ALL),
                            false,
                            path.written(),
                            path.at())
                    : path;
            for (Selection.Choice choice : names.find(whole, Where.ANYWHERE).choices()) {
                slots.addAll(choice.members());
                if (choice.single() != FormIndex.NONE) {
                    slots.add(choice.single());
                }
            }
            faults.known(clause.place(), path);
        } catch (UnknownName unknown) {
            faults.unknown(clause.place(), path, unknown.words());
        }
        return slots;
    }

    private Optional<BoundPlace> place(RuleDefinition.Clause clause, Where where) {
        List<BoundDemand> demands = new ArrayList<>();
        for (RuleDefinition.Requirement requirement : clause.requirements()) {
            ConditionBinder binder =
                    new ConditionBinder(form, names, where, requirement.place(), faults, rule.counting());
            Condition condition = requirement.condition();
            Optional<Demand> demand = binder.bind(condition);
            if (demand.isPresent()) {
                demands.add(new BoundDemand(demand.get(), condition));
            }
        }
        if (demands.size() < clause.requirements().size()) {
            return Optional.empty();
        }
        TableLayout table = where.table();
        return Optional.of(new BoundPlace(
                table == null || where.row() == null ? FormIndex.NONE : form.row(table.code(), where.row()),
                table == null || where.column() == null ? FormIndex.NONE : form.column(table.code(), where.column()),
                demands,
                look(where)));
    }

    private @Nullable Selection look(Where where) {
        CellPath path = rule.look();
        if (path == null || (where.row() != null && where.column() != null)) {
            return null;
        }
        try {
            Selection found = names.find(path, where);
            return found.choices().isEmpty() ? null : found;
        } catch (UnknownName unknown) {
            return null;
        }
    }
}

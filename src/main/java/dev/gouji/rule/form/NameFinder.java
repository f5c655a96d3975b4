package dev.gouji.rule.form;

import dev.gouji.rule.language.CellPath;
import dev.gouji.table.Address;
import dev.gouji.table.Block;
import dev.gouji.table.LabelText;
import dev.gouji.table.TableLayout;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the cells of a form that a rule names, by codes or by the form's labels. */
final class NameFinder {
    private static final int TABLE_ROW_COLUMN = 3;

    private final FormIndex form;
    private final NameAdvice advice;

    NameFinder(FormIndex form) {
        this.form = form;
        this.advice = new NameAdvice(form.layout());
    }

    /** The table of that code or label; the path may go on with some of its rows or columns. */
    TableLayout table(CellPath path) throws UnknownName {
        Optional<TableLayout> table = tableOf(path);
        if (table.isEmpty()) {
            throw advice.noTable(path.segments().get(0));
        }
        return table.get();
    }

    private Optional<TableLayout> tableOf(CellPath path) {
        String name = path.segments().get(0);
        for (TableLayout table : form.layout().tables()) {
            if (path.labels() ? isNamed(table, name) : table.code().equals(name)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(TableLayout table, String name) {
        String plain = LabelText.of(name).plain();
        List<String> names = new ArrayList<>(List.of(table.sheet(), table.heading()));
        names.addAll(table.aliases());
        return names.stream().map(known -> LabelText.of(known).plain()).anyMatch(plain::equals);
    }

    /** The rows, or columns, of the table that a scope goes through: all, or those that its path names. */
    List<String> rows(CellPath path, boolean columns) throws UnknownName {
        TableLayout table = table(path);
        List<String> rest = path.segments().subList(1, path.segments().size());
        Set<String> found = new LinkedHashSet<>();
        for (Block block : table.blocks()) {
            var axis = columns ? block.columns() : block.rows();
            if (rest.isEmpty()) {
                found.addAll(FormIndex.codes(axis));
            } else if (path.labels()) {
                new AxisNames(axis).byLabels(rest).forEach(choices -> add(choices, found));
            } else if (rest.size() == 1) {
                add(new AxisNames(axis).byCode(rest.get(0)), found);
            }
        }
        if (found.isEmpty()) {
            throw advice.unknown(table, path, rest);
        }
        return List.copyOf(found);
    }

    private static void add(List<AxisChoice> choices, Set<String> codes) {
        for (AxisChoice choice : choices) {
            codes.addAll(choice.members());
            if (choice.single() != null) {
                codes.add(choice.single());
            }
        }
    }

    /** The cells that the path names, asked from there. */
    Selection find(CellPath path, Where where) throws UnknownName {
        String key = path.written() + "\n" + where.table() + "\n" + where.row() + "\n" + where.column();
        Selection known = form.known(key);
        return known != null ? known : form.keep(key, search(path, where));
    }

    private Selection search(CellPath path, Where where) throws UnknownName {
        Optional<TableLayout> named = tableOf(path);
        boolean whole = named.isPresent() && path.segments().size() >= (path.labels() ? 2 : TABLE_ROW_COLUMN);
        TableLayout table = where.table();
        if (table == null || whole) {
            return inTable(table(path), path);
        }
        List<Selection.Choice> choices = new ArrayList<>();
        boolean known = false;
        for (Block block : table.blocks()) {
            List<AxisChoice> found = besides(block, path, where);
            known |= !found.isEmpty();
            if (!found.isEmpty() && where.isIn(block)) {
                cross(table, rows(where, found), columns(where, found), choices);
            }
        }
        if (!known) {
            throw advice.unknown(table, path, path.segments());
        }
        return new Selection(choices, isAll(path));
    }

    /** The rows, or columns, that a path names where the other is given. */
    private List<AxisChoice> besides(Block block, CellPath path, Where where) throws UnknownName {
        AxisNames names = new AxisNames(where.row() == null ? block.rows() : block.columns());
        if (!path.labels()) {
            return path.segments().size() == 1 ? names.byCode(path.segments().get(0)) : List.of();
        }
        List<List<AxisChoice>> found = names.byLabels(path.segments());
        if (found.size() > 1) {
            throw advice.ambiguous(path);
        }
        return found.isEmpty() ? List.of() : found.get(0);
    }

    private static List<AxisChoice> rows(Where where, List<AxisChoice> found) {
        return where.row() == null ? found : List.of(AxisChoice.of(where.row()));
    }

    private static List<AxisChoice> columns(Where where, List<AxisChoice> found) {
        return where.column() == null ? found : List.of(AxisChoice.of(where.column()));
    }

    private Selection inTable(TableLayout table, CellPath path) throws UnknownName {
        List<String> rest = path.segments().subList(1, path.segments().size());
        List<Selection.Choice> choices = new ArrayList<>();
        if (path.labels()) {
            byLabels(table, path, rest, choices);
        } else if (rest.size() == 2) {
            for (Block block : table.blocks()) {
                cross(
                        table,
                        new AxisNames(block.rows()).byCode(rest.get(0)),
                        new AxisNames(block.columns()).byCode(rest.get(1)),
                        choices);
            }
        }
        if (choices.isEmpty()) {
            throw advice.unknown(table, path, rest);
        }
        return new Selection(choices, isAll(path));
    }

    /** Where the row's labels end and the column's begin, the labels themselves tell. */
    private void byLabels(TableLayout table, CellPath path, List<String> rest, List<Selection.Choice> choices)
            throws UnknownName {
        int readings = 0;
        for (int split = 1; split < rest.size(); split++) {
            boolean found = false;
            for (Block block : table.blocks()) {
                List<List<AxisChoice>> rows = new AxisNames(block.rows()).byLabels(rest.subList(0, split));
                List<List<AxisChoice>> columns =
                        new AxisNames(block.columns()).byLabels(rest.subList(split, rest.size()));
                if (rows.size() > 1 || columns.size() > 1) {
                    throw advice.ambiguous(path);
                }
                if (!rows.isEmpty() && !columns.isEmpty()) {
                    cross(table, rows.get(0), columns.get(0), choices);
                    found = true;
                }
            }
            readings += found ? 1 : 0;
        }
        if (readings > 1) {
            throw advice.ambiguous(path);
        }
    }

    private void cross(
            TableLayout table, List<AxisChoice> rows, List<AxisChoice> columns, List<Selection.Choice> choices) {
        for (AxisChoice row : rows) {
            for (AxisChoice column : columns) {
                for (String code : column.members()) {
                    List<Integer> members = new ArrayList<>();
                    for (String member : row.members()) {
                        members.add(slot(table, member, code));
                    }
                    choices.add(new Selection.Choice(
                            members, row.single() == null ? FormIndex.NONE : slot(table, row.single(), code)));
                }
            }
        }
    }

    private int slot(TableLayout table, String row, String column) {
        return form.slot(new Address(table.code(), row, column));
    }

    private static boolean isAll(CellPath path) {
        for (int at = 0; at < path.segments().size(); at++) {
            boolean all = path.segments().get(at).equals(CellPath.ALL);
            boolean ofGroup =
                    path.labels() && at > 0 && !path.segments().get(at - 1).equals(CellPath.ALL);
            if (all && !ofGroup) {
                return true;
            }
        }
        return false;
    }
}

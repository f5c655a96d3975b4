package dev.gouji.layout;

import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import dev.gouji.table.Grid;
import dev.gouji.table.LabelMatch;
import dev.gouji.table.Table;
import dev.gouji.table.TableLayout;
import dev.gouji.table.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a table together from what was read below its headers, and tells its parts from further drawings of it. */
final class TableAssembler {
    private final TableLayout layout;
    private final Map<Address, Figure> figures = new LinkedHashMap<>();
    private final List<LabelMatch> labels = new ArrayList<>();
    private final List<List<Figure>> copies = new ArrayList<>();
    private final List<Figure> hidden = new ArrayList<>();

    TableAssembler(TableLayout layout) {
        this.layout = layout;
    }

    /** The table, if any of the fragments is of it. */
    Optional<Table> assemble(List<Fragment> fragments) {
        List<Fragment> own = new ArrayList<>();
        for (Fragment fragment : fragments) {
            if (fragment.table().code().equals(layout.code())) {
                own.add(fragment);
            }
        }
        // What is filled in counts before what is blank, what is seen before what is hidden.
        own.sort(Comparator.comparingInt(TableAssembler::rank));
        own.forEach(this::add);
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        Map<Address, Figure> ordered = new LinkedHashMap<>();
        for (Address address : layout.addresses()) {
            Figure figure = figures.get(address);
            if (figure != null) {
                ordered.put(address, figure);
            }
        }
        figures.forEach(ordered::putIfAbsent);
        labels.sort(Comparator.comparing((LabelMatch label) -> label.origin().sheet())
                .thenComparing(label -> label.origin().cell()));
        return Optional.of(new Table(layout, ordered, labels, copies, hidden));
    }

    private void add(Fragment fragment) {
        List<Figure> again = new ArrayList<>();
        boolean differs = false;
        for (Figure figure : fragment.figures().values()) {
            if (figures.containsKey(figure.address())) {
                again.add(figure);
                differs |= differs(figure);
            }
        }
        if (differs && !fragment.isBlank()) {
            copies.add(again);
            return;
        }
        if (again.isEmpty()) {
            labels.addAll(fragment.labels());
        }
        for (Figure figure : fragment.figures().values()) {
            boolean kept = figures.putIfAbsent(figure.address(), figure) == null;
            if (kept && !figure.isBlank() && !fragment.sheet().shows(figure.origin())) {
                hidden.add(figure);
            }
        }
    }

    private static int rank(Fragment fragment) {
        boolean hidden = fragment.sheet().grid().visibility() != Grid.Visibility.VISIBLE;
        return (fragment.isBlank() ? 4 : 0) + (hidden ? 2 : 0) + (fragment.isZero() ? 1 : 0);
    }

    private boolean differs(Figure figure) {
        Figure before = figures.get(figure.address());
        return before != null && !sameNumber(before.value(), figure.value());
    }

    private static boolean sameNumber(Value left, Value right) {
        if (left instanceof Value.Number one && right instanceof Value.Number other) {
            return one.number().compareTo(other.number()) == 0;
        }
        return left.equals(right);
    }
}

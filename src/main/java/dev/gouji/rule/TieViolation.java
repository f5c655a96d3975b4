package dev.gouji.rule;

import dev.gouji.finding.Finding;
import dev.gouji.finding.Wording;
import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of a broken tie: where to look, what is filled in, what should be, by how much it is off. */
final class TieViolation {
    private final TieDefinition definition;
    private final Condition condition;
    private final Binding binding;
    private final Tie tie;
    private final List<Figure> read;
    private final FormLabels labels;
    private final TieWords words;

    /** @param given the cells that the condition's "if" read */
    TieViolation(
            TieDefinition definition, Scope scope, Condition condition, Binding binding, Tie tie, List<Figure> given) {
        this.definition = definition;
        this.condition = condition;
        this.binding = binding;
        this.tie = tie;
        this.read = new ArrayList<>(given);
        Set<Address> before = new HashSet<>();
        for (Figure cell : given) {
            before.add(cell.address());
        }
        for (Figure cell : tie.cells()) {
            if (before.add(cell.address())) {
                read.add(cell);
            }
        }
        this.labels = new FormLabels(binding.report().layout());
        this.words = new TieWords(labels, scope);
    }

    Finding finding() {
        Figure look = look();
        boolean numbers = tie.reads(look);
        BigDecimal actual = numbers ? look.number().orElse(BigDecimal.ZERO) : null;
        BigDecimal expected =
                numbers && tie.operator() == Operator.EQUAL ? nonNegative(tie.expected(look), look) : null;
        return new Finding(
                definition.description().id() + ":" + look.address(),
                definition.description().id(),
                definition.description().title(),
                definition.description().severity(),
                look.address().table(),
                look.origin(),
                cellsRead(),
                labels.row(look.address()),
                labels.column(look.address()),
                message(look),
                definition.advice(),
                actual,
                expected,
                words.expression(condition, tie),
                definition.description().basis());
    }

    private List<Finding.CellRead> cellsRead() {
        List<Finding.CellRead> cells = new ArrayList<>();
        for (Figure cell : read) {
            cells.add(new Finding.CellRead(
                    cell.origin(), cell.address(), cell.number().orElse(null)));
        }
        return cells;
    }

    private @Nullable BigDecimal nonNegative(BigDecimal expected, Figure cell) {
        boolean signed = binding.report().layout().measure(cell.address()).signed();
        return expected.signum() < 0 && !signed ? null : expected;
    }

    private Wording message(Figure look) {
        Wording place = labels.place(look);
        Optional<Wording> own = definition.ownMessage();
        if (own.isPresent()) {
            return new Wording(
                    place.zh() + "：" + own.get().zh(),
                    place.en() + ": " + own.get().en());
        }
        return words.message(place, tie);
    }

    /** The cell the rule names; else the total that the tie states; else the first cell with a number, as it asks for another. */
    private Figure look() {
        Optional<Figure> named = Optional.ofNullable(definition.look())
                .flatMap(binding::addresses)
                .flatMap(addresses -> addresses.stream()
                        .flatMap(address -> figure(address).stream())
                        .findFirst());
        Comparator<Figure> filledFirst = Comparator.comparing(
                cell -> cell.number().orElse(BigDecimal.ZERO).signum() == 0);
        return named.orElseGet(() -> condition.given() == null && tie.statesOneCell()
                ? tie.cells().get(0)
                : read.stream().sorted(filledFirst).findFirst().orElseThrow());
    }

    private Optional<Figure> figure(Address address) {
        return binding.report().figure(address);
    }
}

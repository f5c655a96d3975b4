package dev.gouji.rule;

import dev.gouji.finding.Wording;
import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import dev.gouji.table.Report;
import dev.gouji.table.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a report's values into a comparison. */
final class TieResolver {
    /** What became of a comparison: a tie with values, or why there is none. */
    sealed interface Resolution {
        /** All values are there. */
        record Resolved(Tie tie) implements Resolution {}

        /** The form, or this drawing of it, has no such cells: the rule does not apply. */
        record Inapplicable() implements Resolution {}

        /** A cell that should be there is not, or holds no number. */
        record Missing(Wording what) implements Resolution {}
    }

    private final Report report;
    private final FormLabels labels;
    private final Binding binding;
    private boolean applies = true;
    private @Nullable Wording missing;

    TieResolver(Binding binding) {
        this.report = binding.report();
        this.labels = new FormLabels(report.layout());
        this.binding = binding;
    }

    Resolution resolve(Condition.Comparison comparison) {
        List<Part> left = parts(comparison.left());
        List<Part> right = parts(comparison.right());
        if (!applies || (left.isEmpty() && missing == null) || share(left, right)) {
            return new Resolution.Inapplicable();
        }
        return missing == null
                ? new Resolution.Resolved(new Tie(left, comparison.operator(), right))
                : new Resolution.Missing(missing);
    }

    /** Whether a cell stands on both sides, as where a group has only one row. */
    private static boolean share(List<Part> left, List<Part> right) {
        for (Part part : left) {
            for (Part other : right) {
                if (part.figure() != null && other.isOf(part.figure()) && part.sign() == other.sign()) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Part> parts(Side side) {
        List<Part> parts = new ArrayList<>();
        for (Term term : side.terms()) {
            if (term instanceof Term.Constant constant) {
                parts.add(new Part(constant.sign(), constant.number(), null));
            } else if (term instanceof Term.Cells cells) {
                Optional<List<Address>> addresses = binding.addresses(cells.path());
                applies &= addresses.isPresent();
                addCells(cells, addresses.orElse(List.of()), parts);
            }
        }
        return parts;
    }

    /** {@code *} stands for the cells that are there, so one of them is enough. */
    private void addCells(Term.Cells cells, List<Address> addresses, List<Part> parts) {
        boolean any = cells.path().contains("*") && !cells.path().contains(".*");
        int before = parts.size();
        for (Address address : addresses) {
            part(cells.sign(), address, any).ifPresent(parts::add);
        }
        if (any && parts.size() == before) {
            addresses.stream().findFirst().ifPresent(address -> lacks(address, new Wording("缺少", "missing: ")));
        }
    }

    private Optional<Part> part(int sign, Address address, boolean optional) {
        Optional<Figure> figure = report.figure(address);
        if (figure.isEmpty()) {
            boolean official = report.layout()
                    .table(address.table())
                    .filter(table -> table.isOfficial(address))
                    .isPresent();
            if (!official) {
                applies = false;
            } else if (!optional) {
                lacks(address, new Wording("缺少", "missing: "));
            }
            return Optional.empty();
        }
        Value value = figure.get().value();
        if (value instanceof Value.Number || value instanceof Value.Blank) {
            BigDecimal number = figure.get().number().orElse(BigDecimal.ZERO);
            return Optional.of(new Part(sign, number, figure.get()));
        }
        lacks(address, new Wording("不是数", "no number: "));
        return Optional.empty();
    }

    private void lacks(Address address, Wording what) {
        if (missing == null) {
            String label = labels.both(address);
            missing = new Wording(what.zh() + "“" + label + "”", what.en() + label);
        }
    }
}

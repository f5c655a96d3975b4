package dev.gouji.diagnosis;

import dev.gouji.finding.ChangePattern;
import dev.gouji.table.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can go wrong in two cells at once. */
final class DoubleSlips {
    /** That the cell into which a number was typed by mistake should be empty. */
    private static final double NOTHING_OVERWRITTEN = 0.9;

    /** How often it happens among totals, in parts of elsewhere. */
    private static final double OF_TOTALS = 0.8;

    /** With which of a cell's neighbours, of the other cells in its line, of all cells of the table it is exchanged. */
    private static final double BESIDE = 0.3;

    private static final double APART_IN_LINE = 0.02;
    private static final double APART = 0.0002;

    private final Neighbours neighbours;
    private final double blankness;

    /** @param blankness how much likelier a cell is blank because something was forgotten than because it is 0 */
    DoubleSlips(Neighbours neighbours, double blankness) {
        this.neighbours = neighbours;
        this.blankness = blankness;
    }

    /** The slip that explains both cells; null for none. */
    @Nullable
    Slip slip(Typed one, Typed other) {
        Slip best = better(misplaced(one, other), misplaced(other, one));
        return better(best, swapped(one, other));
    }

    private static @Nullable Slip better(@Nullable Slip one, @Nullable Slip other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.logLikelihood() > one.logLikelihood() ? other : one;
    }

    /** A number that belongs into the one cell was typed into the other. */
    private @Nullable Slip misplaced(Typed meant, Typed hit) {
        ChangePattern pattern = neighbour(meant.address(), hit.address());
        boolean added = hit.isTypedAs(hit.to().add(meant.to())) && hit.to().signum() != 0;
        if (pattern == null || !meant.isFromNothing() || !(added || meant.isMeantAs(hit.from()))) {
            return null;
        }
        double likelihood = hit.to().signum() == 0 ? NOTHING_OVERWRITTEN : 1 - NOTHING_OVERWRITTEN;
        likelihood *= often(meant, hit);
        double gain = meant.truthGain() + hit.truthGain() + (meant.blank() ? blankness : 0);
        return new Slip(
                List.of(meant.cell(), hit.cell()),
                pattern,
                Priors.SLIP + Math.log(Priors.of(pattern) * likelihood / 2) + gain);
    }

    private @Nullable ChangePattern neighbour(Address one, Address other) {
        if (neighbours.inColumns(one, other)) {
            return ChangePattern.NEIGHBOUR_COLUMN;
        }
        return neighbours.inRows(one, other) ? ChangePattern.NEIGHBOUR_ROW : null;
    }

    private @Nullable Slip swapped(Typed one, Typed other) {
        if (!one.isMeantAs(other.from()) || !other.isMeantAs(one.from())) {
            return null;
        }
        Address place = one.address();
        Address second = other.address();
        boolean line = place.table().equals(second.table())
                && (place.row().equals(second.row()) || place.column().equals(second.column()));
        double near = neighbour(place, second) != null ? BESIDE : line ? APART_IN_LINE : APART;
        double nothing = one.isFromNothing() || other.isFromNothing() ? 0.1 : 1;
        return new Slip(
                List.of(one.cell(), other.cell()),
                ChangePattern.SWAPPED,
                Priors.SLIP + Math.log(Priors.of(ChangePattern.SWAPPED) * near * nothing * often(one, other)));
    }

    private static double often(Typed one, Typed other) {
        return one.total() && other.total() ? OF_TOTALS : 1;
    }
}

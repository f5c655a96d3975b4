package dev.gouji.audit.rollup;

import dev.gouji.rule.UnitSums;
import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.Layout;
import dev.gouji.table.ReportData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agency's table as the sum of what was read from below it.
 *
 * @param included the workbooks that were added up
 * @param absent the units that were not
 */
public record Consolidation(
        String agency,
        @Nullable Integer year,
        Layout layout,
        Map<Address, BigDecimal> figures,
        List<Included> included,
        List<NotIncluded> absent) {
    public Consolidation {
        figures = Map.copyOf(figures);
        included = List.copyOf(included);
        absent = List.copyOf(absent);
    }

    /** A unit that was added up. */
    public record Included(String unit, String file) {}

    /**
     * A unit that was not added up.
     *
     * @param replaced whether the units below it were, in its place
     */
    public record NotIncluded(String unit, UnitSums.Reason reason, boolean replaced) {}

    /** The figures to fill the standard workbook with. */
    public ReportData data() {
        Map<Address, CellContent> contents = new LinkedHashMap<>();
        figures.forEach((address, sum) -> contents.put(address, new CellContent.Number(sum)));
        return new ReportData(agency, year, null, contents);
    }

    /** Collects what was read. */
    static final class Builder {
        private final String agency;
        private final @Nullable Integer year;
        private final Layout layout;
        private final List<Included> included = new ArrayList<>();
        private final List<NotIncluded> absent = new ArrayList<>();
        private @Nullable CellSums sums;

        Builder(String agency, @Nullable Integer year, Layout layout) {
            this.agency = agency;
            this.year = year;
            this.layout = layout;
        }

        Layout layout() {
            return layout;
        }

        void add(CellSums more) {
            sums = sums == null ? new CellSums(more.cells()) : sums;
            sums.add(more);
        }

        /** How many workbooks were added up so far. */
        int count() {
            return included.size();
        }

        void included(String unit, String file) {
            included.add(new Included(unit, file));
        }

        void absent(String unit, UnitSums.Reason reason, boolean replaced) {
            absent.add(new NotIncluded(unit, reason, replaced));
        }

        /** The consolidation; empty where nothing was read. */
        Optional<Consolidation> build() {
            return sums == null
                    ? Optional.empty()
                    : Optional.of(new Consolidation(agency, year, layout, sums.figures(false), included, absent));
        }
    }
}

package dev.gouji.rule.form;

import dev.gouji.finding.Finding;
import dev.gouji.finding.Wording;
import dev.gouji.rule.FormLabels;
import dev.gouji.rule.Operator;
import dev.gouji.rule.UnitSums;
import dev.gouji.rule.language.Expression.Source;
import dev.gouji.rule.language.Placeholder;
import dev.gouji.rule.language.RuleDefinition;
import dev.gouji.rule.language.Scope;
import dev.gouji.table.Address;
import dev.gouji.table.Figure;
import dev.gouji.table.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Tells of a broken demand: where to look, what is filled in, what should be, by how much it is off. */
final class Violation {
    private final RuleDefinition rule;
    private final BoundPlace place;
    private final BoundDemand demand;
    private final Inquiry inquiry;
    private final List<Tie> ties = new ArrayList<>();
    private final Map<Address, Figure> read = new LinkedHashMap<>();
    private final Map<Address, Figure> previous = new LinkedHashMap<>();
    private final boolean conditional;
    private boolean ofUnits;
    private final FormLabels labels;
    private final PartWords parts;

    Violation(RuleDefinition rule, Scope scope, BoundPlace place, BoundDemand demand, Inquiry inquiry) {
        this.rule = rule;
        this.place = place;
        this.demand = demand;
        this.inquiry = inquiry;
        this.labels = new FormLabels(inquiry.form().layout());
        this.parts = new PartWords(labels, scope, inquiry);
        Broken broken = new Broken(demand.demand(), inquiry);
        this.conditional = !broken.conditions().isEmpty();
        for (Demand.Comparison comparison : broken.conditions()) {
            read(comparison);
        }
        for (Demand.Comparison comparison : broken.comparisons()) {
            ties.add(Tie.of(comparison, inquiry));
            read(comparison);
        }
    }

    private void read(Demand.Comparison comparison) {
        for (Amount.CellSum cells : DemandCells.of(comparison)) {
            ofUnits |= cells.source() == Source.UNITS;
            Map<Address, Figure> into = cells.source() == Source.PREVIOUS ? previous : read;
            Optional<Facts> facts = cells.source() == Source.UNITS
                    ? Optional.empty()
                    : inquiry.facts().of(cells.source(), inquiry);
            for (Selection.Choice choice : facts.isEmpty()
                    ? List.<Selection.Choice>of()
                    : cells.cells().choices()) {
                for (int slot : inquiry.drawn(facts.get(), choice)) {
                    Figure figure = facts.get().figure(slot);
                    if (figure != null) {
                        into.putIfAbsent(figure.address(), figure);
                    }
                }
            }
        }
    }

    Finding finding() {
        Figure look = look();
        return look == null ? ofReport() : of(look);
    }

    /** Where no cell was read, as where a rule compares numbers of its own. */
    private Finding ofReport() {
        return finding("report", null, null, "", "", null, null);
    }

    private Finding of(Figure look) {
        Tie one = ties.size() == 1 && ties.get(0).reads(look) ? ties.get(0) : null;
        BigDecimal expected =
                one != null && one.operator() == Operator.EQUAL ? possible(one.expected(look), look) : null;
        Address address = look.address();
        return finding(
                address.toString(),
                address.table(),
                look,
                labels.row(address),
                labels.column(address),
                one == null ? null : look.number().orElse(BigDecimal.ZERO),
                expected);
    }

    private Finding finding(
            String key,
            @Nullable String table,
            @Nullable Figure look,
            String rowLabel,
            String columnLabel,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal expected) {
        return new Finding(
                rule.description().id() + ":" + key,
                rule.description().id(),
                rule.description().title(),
                rule.description().severity(),
                table,
                look == null ? null : look.origin(),
                cellsRead(),
                rowLabel,
                columnLabel,
                message(look),
                rule.advice(),
                actual,
                expected,
                new Wording(expression(), demand.condition().toString()),
                rule.description().basis(),
                TieFormula.live(place, inquiry),
                "");
    }

    private List<Finding.CellRead> cellsRead() {
        List<Finding.CellRead> cells = new ArrayList<>();
        for (Figure cell : read.values()) {
            cells.add(new Finding.CellRead(
                    cell.origin(), cell.address(), cell.number().orElse(null), null));
        }
        String file = inquiry.facts()
                .evidence()
                .previous()
                .map(previous -> previous.file())
                .orElse(null);
        for (Figure cell : previous.values()) {
            cells.add(new Finding.CellRead(
                    cell.origin(), cell.address(), cell.number().orElse(null), file));
        }
        return cells;
    }

    private @Nullable BigDecimal possible(BigDecimal expected, Figure cell) {
        boolean signed = inquiry.form().layout().measure(cell.address()).signed();
        return expected.signum() < 0 && !signed ? null : expected;
    }

    private Wording message(@Nullable Figure look) {
        Wording where = look == null ? Wording.same("") : labels.place(look);
        Optional<Wording> own = rule.ownMessage();
        if (own.isPresent()) {
            OwnMessage filled = new OwnMessage(values(look));
            String zh = filled.filled(own.get().zh()) + otherWorkbooks(true);
            String en = filled.filled(own.get().en()) + otherWorkbooks(false);
            return look == null ? new Wording(zh, en) : new Wording(where.zh() + "：" + zh, where.en() + ": " + en);
        }
        if (ties.isEmpty()) {
            return new Wording(
                    where.zh() + "不符合“" + rule.description().title().zh() + "”。",
                    where.en() + " breaks \"" + rule.description().title().en() + "\".");
        }
        Wording message = new TieWords(parts).message(where, ties.get(0));
        return new Wording(message.zh() + otherWorkbooks(true), message.en() + otherWorkbooks(false));
    }

    /** What the rule's own message may ask for. */
    private Map<Placeholder, String> values(@Nullable Figure look) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        if (look != null) {
            values.put(Placeholder.VALUE, PartWords.plain(look.number().orElse(BigDecimal.ZERO)));
            values.put(Placeholder.ROW, labels.row(look.address()));
            values.put(Placeholder.COLUMN, labels.column(look.address()));
        }
        if (!previous.isEmpty()) {
            BigDecimal before = previous.values().iterator().next().number().orElse(BigDecimal.ZERO);
            values.put(Placeholder.PREVIOUS, PartWords.plain(before));
        }
        if (!ties.isEmpty()) {
            Tie tie = ties.get(0);
            values.put(Placeholder.LEFT, PartWords.plain(tie.leftValue()));
            values.put(Placeholder.RIGHT, PartWords.plain(tie.rightValue()));
            values.put(
                    Placeholder.DIFFERENCE,
                    PartWords.plain(tie.leftValue().subtract(tie.rightValue()).abs()));
        }
        Report report = inquiry.facts().evidence().report();
        report.agency().ifPresent(agency -> values.put(Placeholder.AGENCY, agency));
        report.year().ifPresent(year -> values.put(Placeholder.YEAR, String.valueOf(year)));
        return values;
    }

    /** What the person has to know of the other workbooks that were read. */
    private String otherWorkbooks(boolean chinese) {
        Optional<UnitSums> sums = ofUnits ? inquiry.facts().evidence().sums() : Optional.empty();
        return previousPlaces(chinese)
                + sums.map(of -> composition(of, chinese)).orElse("");
    }

    /** Which units were added up; where some lack, their parent has less than the others already. */
    private static String composition(UnitSums sums, boolean chinese) {
        Wording words = sums.composition();
        if (chinese) {
            return words.zh() + (sums.isComplete() ? "。" : "；补上后合计只会更大。");
        }
        String more = sums.isComplete() ? "" : "; with them the sum can but grow";
        return " " + Character.toUpperCase(words.en().charAt(0)) + words.en().substring(1) + more + ".";
    }

    /** Where last year's numbers stand: the person has to look into two workbooks. */
    private String previousPlaces(boolean chinese) {
        StringJoiner places = new StringJoiner(chinese ? "、" : ", ");
        for (Figure cell : previous.values()) {
            if (!cell.origin().sheet().isEmpty()) {
                places.add(cell.origin().toString());
            }
        }
        String file = inquiry.facts()
                .evidence()
                .previous()
                .map(previous -> previous.name())
                .orElse("");
        if (places.length() == 0) {
            return "";
        }
        return chinese ? "上年的数见 " + file + " 的 " + places + "。" : " Last year's number: " + file + ", " + places + ".";
    }

    private String expression() {
        StringJoiner all = new StringJoiner("；");
        for (Tie tie : ties) {
            all.add(parts.names(tie.left()) + " " + tie.operator().sign() + " " + parts.names(tie.right()));
        }
        return all.toString();
    }

    /** The cell the rule names; else the total that the tie states; else the first cell with a number, as it asks for another. */
    private @Nullable Figure look() {
        Optional<Figure> named = place.look() == null ? Optional.empty() : named(place.look());
        if (named.isPresent()) {
            return named.get();
        }
        if (!conditional && !ties.isEmpty() && ties.get(0).statesOneCell()) {
            return ties.get(0).cells().get(0);
        }
        return read.values().stream()
                .min(Comparator.comparing(
                        cell -> cell.number().orElse(BigDecimal.ZERO).signum() == 0))
                .orElse(null);
    }

    private Optional<Figure> named(Selection look) {
        for (Selection.Choice choice : look.choices()) {
            for (int slot : inquiry.drawn(inquiry.facts().own(), choice)) {
                Figure figure = inquiry.facts().own().figure(slot);
                if (figure != null) {
                    return Optional.of(figure);
                }
            }
        }
        return Optional.empty();
    }
}

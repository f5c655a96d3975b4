package dev.gouji.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decisions on licences, penalties and coercion, and fees: 作出行政处罚决定12件, 行政事业性收费3.5万元. */
final class DecisionCount implements Count {
    private static final Set<Kind> OF_DECISIONS = Count.neutralAnd(Kind.DECISION, Kind.MATTER, Kind.DECIDED);
    private static final Set<Kind> OF_FEES = Count.neutralAnd(Kind.FEE);
    private static final Set<String> COUNTERS = Set.of("", "件", "宗", "起", "个", "项", "例");

    @Override
    public Optional<Meaning> of(Segment segment, Course course) {
        Word number = segment.number();
        Quantity quantity = number == null ? null : number.quantity();
        if (number == null || quantity == null || !segment.has(Kind.FEE, Kind.DECISION, Kind.DECIDED)) {
            return Optional.empty();
        }
        return segment.has(Kind.FEE) ? fee(segment, number, quantity) : decisions(segment, number, quantity);
    }

    private static Optional<Meaning> decisions(Segment segment, Word number, Quantity quantity) {
        List<Word> sorts = segment.words().stream()
                .filter(word -> word.is(Kind.DECISION, Kind.MATTER))
                .toList();
        boolean decided = segment.has(Kind.DECISION) || segment.has(Kind.DECIDED);
        if (sorts.size() != 1
                || !decided
                || !COUNTERS.contains(quantity.counter())
                || !segment.holdsOnly(OF_DECISIONS)) {
            return Optional.empty();
        }
        Reading reading = Count.sum("proactive/" + sorts.get(0).meaning() + "/decisions");
        return Optional.of(Meaning.of(Topic.PROACTIVE, number, quantity, List.of(reading)));
    }

    private static Optional<Meaning> fee(Segment segment, Word number, Quantity quantity) {
        boolean inYuan = quantity.counter().equals("元");
        if (!segment.holdsOnly(OF_FEES) || !(inYuan || quantity.counter().equals("万元"))) {
            return Optional.empty();
        }
        BigDecimal amount = inYuan ? quantity.value().movePointLeft(4) : quantity.value();
        return Optional.of(new Meaning(
                Topic.PROACTIVE, amount, number.from(), quantity.to(), List.of(Count.sum("proactive/fees/amount"))));
    }
}

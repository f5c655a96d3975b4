package dev.gouji.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How remedies ended, behind their number: 行政复议5件, 其中结果维持3件、结果纠正2件. */
final class OutcomeCount implements Count {
    private static final Set<Kind> KNOWN =
            Count.neutralAnd(Kind.OUTCOME, Kind.REMEDY, Kind.DISCLOSURE, Kind.REQUEST, Kind.FINISHED);
    private static final Set<String> COUNTERS = Set.of("", "件", "宗", "起", "例", "个", "项");

    @Override
    public Optional<Meaning> of(Segment segment, Course course) {
        Word number = segment.number();
        Quantity quantity = number == null ? null : number.quantity();
        Optional<String> column = column(segment);
        if (number == null
                || quantity == null
                || column.isEmpty()
                || !COUNTERS.contains(quantity.counter())
                || !segment.holdsOnly(KNOWN)
                || course.isInUnclearPart()) {
            return Optional.empty();
        }
        List<String> own = RemedyCount.rows(segment);
        boolean each = segment.has(Kind.EACH) && quantity.value().compareTo(BigDecimal.ZERO) != 0;
        List<Reading> readings = new ArrayList<>();
        for (List<String> rows : own.isEmpty() ? course.remedies() : course.remediesAre(own)) {
            readings.add(new Reading(rows.stream()
                    .map(row -> "remedies/" + row + "/" + column.get())
                    .toList()));
        }
        return readings.isEmpty() || each
                ? Optional.empty()
                : Optional.of(Meaning.of(Topic.REMEDIES, number, quantity, readings));
    }

    /** The only outcome; 一审维持 and 驳回 are none of the form's. */
    private static Optional<String> column(Segment segment) {
        List<String> outcomes = new ArrayList<>();
        for (Word word : segment.words()) {
            if (word.is(Kind.OUTCOME)) {
                outcomes.add(word.meaning());
            }
        }
        return outcomes.size() == 1 && !outcomes.get(0).isEmpty() ? Optional.of(outcomes.get(0)) : Optional.empty();
    }
}

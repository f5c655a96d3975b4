package dev.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reconsiderations and lawsuits about disclosure: 引发行政复议2件、行政诉讼1件. */
final class RemedyCount implements Count {
    private static final Set<Kind> KNOWN = Count.neutralAnd(
            Kind.REMEDY,
            Kind.DEFENCE,
            Kind.OCCURRED,
            Kind.DISCLOSURE,
            Kind.REQUEST,
            Kind.SHORT_REQUEST,
            Kind.RECEIVED,
            Kind.HANDLED,
            Kind.FINISHED,
            Kind.ETC);
    private static final Set<String> COUNTERS = Set.of("", "件", "宗", "起", "例", "个", "项", "次");

    @Override
    public Optional<Meaning> of(Segment segment, Course course) {
        Word number = segment.number();
        Quantity quantity = number == null ? null : number.quantity();
        if (number == null
                || quantity == null
                || !COUNTERS.contains(quantity.counter())
                || !segment.holdsOnly(KNOWN)
                || !isAboutDisclosure(segment, course)) {
            return Optional.empty();
        }
        List<String> cells = cells(segment);
        boolean each =
                segment.has(Kind.EACH) && cells.size() > 1 && quantity.value().signum() != 0;
        return cells.isEmpty() || each
                ? Optional.empty()
                : Optional.of(Meaning.of(Topic.REMEDIES, number, quantity, List.of(new Reading(cells))));
    }

    /**
     * An office of justice handles reconsiderations of every sort, those against others about disclosure too: what is
     * handled says nothing of those against the agency.
     */
    private static boolean isAboutDisclosure(Segment segment, Course course) {
        Word received = segment.first(Kind.RECEIVED);
        Word finished = segment.first(Kind.FINISHED);
        boolean handles = segment.has(Kind.HANDLED)
                || (finished != null && !finished.meaning().equals("answered"))
                || (received != null && received.meaning().equals("accepted"));
        boolean named = segment.has(Kind.DISCLOSURE, Kind.REQUEST);
        boolean implied = course.isAboutDisclosure()
                && !course.isAboutOtherThings()
                && !segment.has(Kind.DEFENCE)
                && (received == null || course.isAboutRequests());
        return !handles && !course.handlesRemedies() && (named || implied);
    }

    static List<String> cells(Segment segment) {
        return rows(segment).stream().map(row -> "remedies/" + row + "/total").toList();
    }

    /** The rows of the remedies that the segment names. */
    static List<String> rows(Segment segment) {
        List<String> rows = new ArrayList<>();
        for (Word word : segment.words()) {
            if (word.is(Kind.REMEDY, Kind.DEFENCE)) {
                if (word.meaning().equals("litigation")) {
                    rows.add("litigation-direct");
                    rows.add("litigation-after-review");
                } else {
                    rows.add(word.meaning());
                }
            }
        }
        return rows.stream().distinct().toList();
    }
}

package dev.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Requests carried from one year to the next: 上年结转3件, 结转下年度继续办理5件. */
final class CarriedCount implements Count {
    private static final Set<Kind> KNOWN = Count.neutralAnd(
            Kind.REQUEST,
            Kind.SHORT_REQUEST,
            Kind.CARRY,
            Kind.CARRY_OUT,
            Kind.HANDLED,
            Kind.FINISHED,
            Kind.RECEIVED,
            Kind.NEW,
            Kind.APPLICANT,
            Kind.EXCEPT,
            Kind.DISCLOSURE);
    private static final Set<String> COUNTERS = Set.of("", "件", "宗", "份", "起", "例", "个", "项", "条", "笔");

    @Override
    public Optional<Meaning> of(Segment segment, Course course) {
        Word number = segment.number();
        Quantity quantity = number == null ? null : number.quantity();
        if (number == null
                || quantity == null
                || !COUNTERS.contains(quantity.counter())
                || !segment.has(Kind.CARRY, Kind.CARRY_OUT)
                || !segment.holdsOnly(KNOWN)
                || isPart(segment)
                || course.isAboutOtherThings()) {
            return Optional.empty();
        }
        return Optional.of(Meaning.of(Topic.RESULTS, number, quantity, readings(segment)));
    }

    /** 办结上年结转3件 is what was closed of those carried in. */
    private static boolean isPart(Segment segment) {
        return segment.precedes(Kind.FINISHED, Kind.CARRY);
    }

    static List<Reading> readings(Segment segment) {
        Word applicant = segment.first(Kind.APPLICANT);
        String column = applicant == null ? "total" : applicant.meaning();
        String in = "requests/carried-in/" + column;
        String out = "requests/carried-out/" + column;
        if (segment.has(Kind.NEW)) {
            return List.of(Count.sum("requests/new/" + column, in));
        }
        List<Reading> readings = new ArrayList<>();
        if (mayBeIn(segment)) {
            readings.add(Count.sum(in));
        }
        if (mayBeOut(segment)) {
            readings.add(Count.sum(out));
        }
        return readings;
    }

    private static boolean mayBeIn(Segment segment) {
        return segment.has(Kind.CARRY) && !segment.has(Kind.NEXT_TIME);
    }

    private static boolean mayBeOut(Segment segment) {
        return segment.has(Kind.CARRY_OUT) || segment.has(Kind.NEXT_TIME) || !segment.has(Kind.PREVIOUS_TIME);
    }
}

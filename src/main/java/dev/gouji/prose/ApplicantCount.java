package dev.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who made requests: 自然人申请12件, 法人或其他组织申请3件. */
final class ApplicantCount implements Count {
    private static final Set<Kind> KNOWN = Count.neutralAnd(
            Kind.APPLICANT,
            Kind.LOOSE_APPLICANT,
            Kind.REQUEST,
            Kind.SHORT_REQUEST,
            Kind.RECEIVED,
            Kind.NEW,
            Kind.HANDLED,
            Kind.FINISHED,
            Kind.OCCURRED);
    private static final Set<String> COUNTERS = Set.of("", "件", "宗", "份", "起", "例", "个", "项", "条", "次", "人次");

    @Override
    public Optional<Meaning> of(Segment segment, Course course) {
        Word number = segment.number();
        Quantity quantity = number == null ? null : number.quantity();
        boolean ofRequests = course.isAboutRequests() || segment.has(Kind.REQUEST);
        if (number == null
                || quantity == null
                || !COUNTERS.contains(quantity.counter())
                || !segment.has(Kind.APPLICANT, Kind.LOOSE_APPLICANT)
                || !segment.holdsOnly(KNOWN)
                || !ofRequests
                || countsPersons(segment, number, quantity)
                || course.isInUnclearPart()) {
            return Optional.empty();
        }
        List<String> columns = new ArrayList<>();
        for (Word word : segment.words()) {
            if (word.is(Kind.APPLICANT, Kind.LOOSE_APPLICANT)) {
                columns.add(word.meaning());
            }
        }
        if (segment.has(Kind.EACH) && columns.size() > 1 && quantity.value().signum() != 0) {
            return Optional.empty();
        }
        List<Reading> readings = new ArrayList<>(readings(columns, segment, course));
        if (segment.has(Kind.LOOSE_APPLICANT)) {
            readings.addAll(readings(List.of("total"), segment, course));
        }
        return Optional.of(Meaning.of(Topic.APPLICANTS, number, quantity, readings));
    }

    /** 2个自然人的申请 are two persons' requests, however many. */
    private static boolean countsPersons(Segment segment, Word number, Quantity quantity) {
        return quantity.counter().equals("个")
                && segment.words().stream()
                        .anyMatch(word -> word.from() == number.to() && word.is(Kind.APPLICANT, Kind.LOOSE_APPLICANT));
    }

    private static List<Reading> readings(List<String> columns, Segment segment, Course course) {
        List<Reading> readings = new ArrayList<>();
        readings.add(reading(List.of("new"), columns));
        if (!segment.has(Kind.NEW)) {
            readings.add(reading(List.of("new", "carried-in"), columns));
        }
        if (segment.has(Kind.HANDLED, Kind.FINISHED) || course.hasHandled()) {
            readings.add(reading(List.of("total"), columns));
        }
        return readings;
    }

    private static Reading reading(List<String> rows, List<String> columns) {
        List<String> cells = new ArrayList<>();
        for (String row : rows) {
            for (String column : columns) {
                cells.add("requests/" + row + "/" + column);
            }
        }
        return new Reading(cells);
    }
}

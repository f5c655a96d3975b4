package dev.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Requests received, handled or closed: 收到政府信息公开申请21件, 办结21件. */
final class RequestCount implements Count {
    private static final Set<Kind> KNOWN = Count.neutralAnd(
            Kind.REQUEST,
            Kind.SHORT_REQUEST,
            Kind.RECEIVED,
            Kind.NEW,
            Kind.HANDLED,
            Kind.FINISHED,
            Kind.DISCLOSURE,
            Kind.OCCURRED);
    private static final Set<String> COUNTERS = Set.of("", "件", "宗", "份", "起", "例", "个", "项", "条", "次", "笔");
    private static final Reading NEW = Count.sum("requests/new/total");
    private static final Reading ALL = Count.sum("requests/new/total", "requests/carried-in/total");
    private static final Reading CLOSED = Count.sum("requests/total/total");
    // Who counts answers may leave out requests that were not dealt with further.
    private static final Reading ANSWERED = Count.sum(
            "requests/granted/total",
            "requests/partly-granted/total",
            "requests/denied.*/total",
            "requests/unavailable.*/total",
            "requests/rejected.*/total");

    @Override
    public Optional<Meaning> of(Segment segment, Course course) {
        Word number = segment.number();
        Quantity quantity = number == null ? null : number.quantity();
        if (number == null || quantity == null || !COUNTERS.contains(quantity.counter()) || !segment.holdsOnly(KNOWN)) {
            return Optional.empty();
        }
        boolean named = isNamed(segment, course);
        boolean understood =
                named || (course.isAboutRequests() && !quantity.counter().isEmpty());
        List<Reading> readings = understood ? readings(segment, course, named) : List.of();
        Topic topic = segment.has(Kind.RECEIVED, Kind.NEW, Kind.HANDLED) || !segment.has(Kind.FINISHED)
                ? Topic.REQUESTS
                : Topic.RESULTS;
        return readings.isEmpty() ? Optional.empty() : Optional.of(Meaning.of(topic, number, quantity, readings));
    }

    private static boolean isNamed(Segment segment, Course course) {
        Word request = segment.first(Kind.SHORT_REQUEST);
        return segment.has(Kind.REQUEST)
                || (request != null
                        && course.namesRequests()
                        && !course.isAboutOtherThings()
                        && !course.namesRequestsAfter(request));
    }

    private static List<Reading> readings(Segment segment, Course course, boolean named) {
        List<Reading> readings = new ArrayList<>();
        boolean finished = segment.has(Kind.FINISHED);
        if (segment.has(Kind.NEW)) {
            readings.add(NEW);
        } else if (segment.has(Kind.RECEIVED, Kind.HANDLED)) {
            if (!isOfAll(segment, course, named)) {
                return List.of();
            }
            readings.addAll(List.of(NEW, ALL));
            finished |= segment.has(Kind.HANDLED);
        } else if (!finished) {
            if (!isRequest(segment, course) || course.isInPart()) {
                return List.of();
            }
            readings.addAll(List.of(NEW, ALL, CLOSED));
        }
        if (finished && !course.isInUnclearPart()) {
            readings.add(CLOSED);
            Word how = segment.first(Kind.FINISHED);
            if (how != null && how.meaning().equals("answered")) {
                readings.add(ANSWERED);
            }
        }
        return readings;
    }

    /** 依申请公开12件 among documents may be an attribute of theirs. */
    private static boolean isRequest(Segment segment, Course course) {
        Word request = segment.first(Kind.REQUEST);
        return request != null && (request.meaning().isEmpty() || !course.isAboutOtherThings());
    }

    /** What is received within a part, or accepted of what was received, is a part of the requests. */
    private static boolean isOfAll(Segment segment, Course course, boolean named) {
        Word received = segment.first(Kind.RECEIVED);
        boolean accepted = received != null && received.meaning().equals("accepted");
        boolean repeated = received != null && course.hasReceived() && (accepted || !named);
        return !course.isInPart() && (named || !course.isInUnclearPart()) && !repeated;
    }
}

package dev.gouji.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** That there was none: 未收到政府信息公开申请, 未发生行政复议、行政诉讼, 无结转下年度办理件. */
final class AbsenceCount implements Count {
    private static final Set<Kind> OF_REMEDIES = Count.neutralAnd(
            Kind.NONE,
            Kind.REMEDY,
            Kind.OCCURRED,
            Kind.DISCLOSURE,
            Kind.REQUEST,
            Kind.SHORT_REQUEST,
            Kind.RECEIVED,
            Kind.FINISHED,
            Kind.APPLICANT,
            Kind.LOOSE_APPLICANT,
            Kind.OTHER_THING,
            Kind.ETC);
    private static final Set<Kind> OF_REQUESTS = Count.neutralAnd(
            Kind.NONE, Kind.REQUEST, Kind.SHORT_REQUEST, Kind.RECEIVED, Kind.NEW, Kind.OCCURRED, Kind.LOOSE_APPLICANT);
    private static final Set<Kind> OF_CARRIED = Count.neutralAnd(
            Kind.NONE, Kind.CARRY, Kind.CARRY_OUT, Kind.REQUEST, Kind.SHORT_REQUEST, Kind.HANDLED, Kind.OCCURRED);

    @Override
    public Optional<Meaning> of(Segment segment, Course course) {
        Word none = segment.first(Kind.NONE);
        if (none == null || segment.has(Kind.NUMBER)) {
            return Optional.empty();
        }
        if (segment.has(Kind.REMEDY)) {
            return segment.holdsOnly(OF_REMEDIES) && course.isAboutDisclosure()
                    ? Optional.of(Meaning.none(Topic.REMEDIES, none, List.of(new Reading(RemedyCount.cells(segment)))))
                    : Optional.empty();
        }
        if (segment.has(Kind.CARRY, Kind.CARRY_OUT)) {
            return segment.holdsOnly(OF_CARRIED) && !course.isAboutOtherThings()
                    ? Optional.of(Meaning.none(Topic.RESULTS, none, CarriedCount.readings(segment)))
                    : Optional.empty();
        }
        boolean named = segment.has(Kind.REQUEST)
                || (segment.has(Kind.SHORT_REQUEST) && segment.has(Kind.RECEIVED) && course.isAboutRequests());
        return named && segment.holdsOnly(OF_REQUESTS) && !course.isInPart()
                ? Optional.of(Meaning.none(Topic.REQUESTS, none, ofRequests()))
                : Optional.empty();
    }

    private static List<Reading> ofRequests() {
        return List.of(Count.sum("requests/new/total"), Count.sum("requests/new/total", "requests/carried-in/total"));
    }
}

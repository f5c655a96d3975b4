package dev.gouji.prose;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Understands the segments that count one sort of thing; what is not certain is not understood. */
interface Count {
    /** What says nothing against any count; whose and of when the number is, the course tells. */
    Set<Kind> NEUTRAL = Collections.unmodifiableSet(EnumSet.of(
            Kind.NUMBER,
            Kind.FILLER,
            Kind.TOGETHER,
            Kind.EVERYONE,
            Kind.JOINT,
            Kind.EACH,
            Kind.RESPECTIVELY,
            Kind.PART,
            Kind.SELF,
            Kind.OWN_TIME,
            Kind.WHOLE_YEAR,
            Kind.PREVIOUS_TIME,
            Kind.NEXT_TIME,
            Kind.PART_TIME,
            Kind.OTHER_TIME,
            Kind.CUMULATIVE));

    Optional<Meaning> of(Segment segment, Course course);

    static Set<Kind> neutralAnd(Kind first, Kind... others) {
        EnumSet<Kind> kinds = EnumSet.copyOf(NEUTRAL);
        kinds.addAll(EnumSet.of(first, others));
        return Collections.unmodifiableSet(kinds);
    }

    static Reading sum(String... cells) {
        return new Reading(List.of(cells));
    }
}

package dev.gouji.prose;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The phrase that was asked for: 接待咨询120人次. */
final class PhraseCount implements Count {
    private static final Set<Kind> UNCERTAIN = Set.copyOf(EnumSet.of(Kind.UNKNOWN, Kind.NONE, Kind.EXCEPT, Kind.ETC));

    @Override
    public Optional<Meaning> of(Segment segment, Course course) {
        Word number = segment.number();
        Quantity quantity = number == null ? null : number.quantity();
        boolean certain = segment.words().stream().noneMatch(word -> UNCERTAIN.contains(word.kind()));
        return number == null || quantity == null || !segment.has(Kind.PHRASE) || !certain
                ? Optional.empty()
                : Optional.of(Meaning.of(Topic.PHRASE, number, quantity, List.of()));
    }
}

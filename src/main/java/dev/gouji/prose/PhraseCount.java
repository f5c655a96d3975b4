package dev.gouji.prose;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The phrase that was asked for: 接待咨询120人次. */
final class PhraseCount implements Count {
    private static final Set<Kind> UNCERTAIN =
            Set.copyOf(EnumSet.of(Kind.UNKNOWN, Kind.FOREIGN, Kind.CHANNEL, Kind.NONE, Kind.EXCEPT, Kind.ETC));
    private static final Set<Kind> BETWEEN =
            Set.copyOf(EnumSet.of(Kind.FILLER, Kind.TOGETHER, Kind.WHOLE_YEAR, Kind.CUMULATIVE));

    @Override
    public Optional<Meaning> of(Segment segment, Course course) {
        Word number = segment.number();
        Quantity quantity = number == null ? null : number.quantity();
        Word phrase = segment.first(Kind.PHRASE);
        if (number == null || quantity == null || phrase == null) {
            return Optional.empty();
        }
        int from = Math.min(number.to(), phrase.to());
        int to = Math.max(number.from(), phrase.from());
        boolean certain = segment.words().stream()
                .allMatch(word -> (word.from() >= from && word.to() <= to)
                        ? BETWEEN.contains(word.kind())
                        : !UNCERTAIN.contains(word.kind()));
        return certain ? Optional.of(Meaning.of(Topic.PHRASE, number, quantity, List.of())) : Optional.empty();
    }
}

package dev.gouji.prose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words around one number of a clause, or of a clause without any. */
record Segment(Words words) {
    private static final Set<Kind> TERMS = EnumSet.of(
            Kind.REQUEST,
            Kind.SHORT_REQUEST,
            Kind.RECEIVED,
            Kind.NEW,
            Kind.HANDLED,
            Kind.FINISHED,
            Kind.CARRY,
            Kind.CARRY_OUT,
            Kind.RESULT,
            Kind.WEAK_RESULT,
            Kind.APPLICANT,
            Kind.LOOSE_APPLICANT,
            Kind.REMEDY,
            Kind.DEFENCE,
            Kind.DOCUMENT,
            Kind.REPEALED,
            Kind.IN_FORCE,
            Kind.DECISION,
            Kind.MATTER,
            Kind.FEE,
            Kind.PHRASE);

    Segment(List<Word> words) {
        this(new Words(words));
    }

    static boolean isTerm(Word word) {
        return TERMS.contains(word.kind());
    }

    boolean has(Kind kind, Kind... others) {
        return words.has(kind, others);
    }

    @Nullable
    Word first(Kind kind, Kind... others) {
        return words.first(kind, others);
    }

    boolean hasTerm() {
        return words.stream().anyMatch(Segment::isTerm);
    }

    /** The only number; null where there is none, or more than one. */
    @Nullable
    Word number() {
        Word number = null;
        if (!words.has(Kind.NUMBER)) {
            return null;
        }
        for (Word word : words) {
            if (word.is(Kind.NUMBER)) {
                if (number != null) {
                    return null;
                }
                number = word;
            }
        }
        return number;
    }

    boolean holdsOnly(Set<Kind> kinds) {
        return words.holdsOnly(kinds);
    }

    /** Whether what joins or parts a list stands between the two words. */
    boolean joins(Word first, Word second) {
        List<Word> list = words.list();
        return list.subList(list.indexOf(first), list.indexOf(second)).stream().anyMatch(word -> word.is(Kind.JOINT));
    }

    boolean precedes(Kind first, Kind second) {
        Word one = first(first);
        Word other = first(second);
        return one != null && other != null && one.from() < other.from();
    }
}

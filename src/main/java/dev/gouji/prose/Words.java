package dev.gouji.prose;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words of a sentence in their order, and of which kinds there are any. */
final class Words implements Iterable<Word> {
    private final List<Word> words;
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    Words(List<Word> words) {
        this.words = List.copyOf(words);
        for (Word word : this.words) {
            kinds.add(word.kind());
        }
    }

    List<Word> list() {
        return words;
    }

    @Override
    public Iterator<Word> iterator() {
        return words.iterator();
    }

    Stream<Word> stream() {
        return words.stream();
    }

    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    boolean has(Kind kind, Kind... others) {
        boolean found = kinds.contains(kind);
        for (Kind other : others) {
            found |= kinds.contains(other);
        }
        return found;
    }

    boolean holdsOnly(Set<Kind> allowed) {
        return allowed.containsAll(kinds);
    }

    @Nullable
    Word first(Kind kind, Kind... others) {
        if (has(kind, others)) {
            for (Word word : words) {
                if (word.is(kind, others)) {
                    return word;
                }
            }
        }
        return null;
    }
}

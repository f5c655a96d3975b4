package dev.gouji.prose;

import java.util.ArrayList;
import java.util.List;

/** Parts a clause into what belongs to each of its numbers. */
final class SegmentReader {
    private SegmentReader() {}

    static List<Segment> read(Clause clause) {
        List<Word> words = clause.words().list();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).is(Kind.RESPECTIVELY) && leadsNumbers(words, at)) {
                return paired(words.subList(0, at), words.subList(at + 1, words.size()));
            }
        }
        return parted(words);
    }

    private static List<Segment> parted(List<Word> words) {
        List<Segment> segments = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (word.is(Kind.JOINT) && isComplete(open) && !sharesNumber(open, words.subList(at, words.size()))) {
                segments.add(new Segment(open));
                open = new ArrayList<>();
            } else {
                open.add(word);
                if (word.is(Kind.NUMBER) && termsBefore(open) && countsMore(words.subList(at + 1, words.size()))) {
                    segments.add(new Segment(open));
                    open = new ArrayList<>();
                }
            }
        }
        segments.add(new Segment(open));
        return segments;
    }

    private static boolean isComplete(List<Word> open) {
        return open.stream().anyMatch(word -> word.is(Kind.NUMBER));
    }

    /** 5件行政复议和行政诉讼: the number before a list is that of the list. */
    private static boolean sharesNumber(List<Word> open, List<Word> rest) {
        return !termsBefore(open)
                && open.stream().anyMatch(Segment::isTerm)
                && rest.stream().noneMatch(word -> word.is(Kind.NUMBER));
    }

    private static boolean termsBefore(List<Word> open) {
        for (Word word : open) {
            if (word.is(Kind.NUMBER)) {
                return false;
            }
            if (Segment.isTerm(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another number with its own word before it follows in the same breath. */
    private static boolean countsMore(List<Word> rest) {
        boolean term = false;
        for (Word word : rest) {
            if (word.is(Kind.JOINT) && !term) {
                return false;
            }
            if (word.is(Kind.NUMBER)) {
                return term;
            }
            term |= Segment.isTerm(word);
        }
        return false;
    }

    private static boolean leadsNumbers(List<Word> words, int at) {
        for (Word word : words.subList(at + 1, words.size())) {
            if (word.is(Kind.NUMBER)) {
                return termsBefore(words.subList(0, at))
                        && words.subList(0, at).stream().noneMatch(w -> w.is(Kind.NUMBER));
            }
            if (!word.is(Kind.FILLER, Kind.TOGETHER)) {
                return false;
            }
        }
        return false;
    }

    /** 予以公开、部分公开分别为12件、3件: each word with its number, where there are as many of one as of the other. */
    private static List<Segment> paired(List<Word> before, List<Word> after) {
        List<List<Word>> counted = split(before);
        List<List<Word>> numbers = split(after);
        List<Segment> segments = new ArrayList<>();
        if (counted.size() == numbers.size()) {
            for (int at = 0; at < counted.size(); at++) {
                List<Word> words = new ArrayList<>(counted.get(at));
                words.addAll(numbers.get(at));
                segments.add(new Segment(words));
            }
        }
        return segments;
    }

    private static List<List<Word>> split(List<Word> words) {
        List<List<Word>> parts = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Word word : words) {
            if (word.is(Kind.JOINT)) {
                parts.add(open);
                open = new ArrayList<>();
            } else {
                open.add(word);
            }
        }
        parts.add(open);
        return parts;
    }
}

package dev.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What became of requests: 予以公开12件, 因本机关不掌握等原因无法提供3件. */
final class ResultCount implements Count {
    private static final Set<Kind> KNOWN = Count.neutralAnd(
            Kind.RESULT,
            Kind.WEAK_RESULT,
            Kind.REQUEST,
            Kind.SHORT_REQUEST,
            Kind.FINISHED,
            Kind.DECIDED,
            Kind.DISCLOSURE,
            Kind.ETC,
            Kind.APPLICANT);
    private static final Set<String> COUNTERS = Set.of("", "件", "宗", "份", "起", "例", "个", "项");

    @Override
    public Optional<Meaning> of(Segment segment, Course course) {
        Word number = segment.number();
        Quantity quantity = number == null ? null : number.quantity();
        if (number == null
                || quantity == null
                || !COUNTERS.contains(quantity.counter())
                || !segment.holdsOnly(KNOWN)
                || course.isAboutOtherThings()
                || !course.namesRequests()
                || course.isInUnclearPart()) {
            return Optional.empty();
        }
        List<Word> results = results(segment, course);
        boolean each =
                segment.has(Kind.EACH) && results.size() > 1 && quantity.value().signum() != 0;
        List<List<String>> rows = each ? List.of() : rows(results, segment);
        List<Reading> readings = readings(rows, segment, course);
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(Meaning.of(Topic.RESULTS, number, quantity, readings));
    }

    private static List<Word> results(Segment segment, Course course) {
        List<Word> results = new ArrayList<>();
        for (Word word : segment.words()) {
            // 公开 alone may be said of anything; beside other results it is one.
            if (word.is(Kind.RESULT) || (word.is(Kind.WEAK_RESULT) && course.namesResults())) {
                results.add(word);
            } else if (word.is(Kind.WEAK_RESULT)) {
                return List.of();
            }
        }
        return results;
    }

    /** The sets of rows that may be meant. */
    private static List<List<String>> rows(List<Word> results, Segment segment) {
        if (results.size() < 2) {
            return results.isEmpty()
                    ? List.of()
                    : List.of(List.of(results.get(0).meaning()));
        }
        Word last = results.get(results.size() - 1);
        List<Word> before = results.subList(0, results.size() - 1);
        boolean apart = !segment.joins(before.get(before.size() - 1), last);
        boolean examples = segment.has(Kind.ETC);
        if (apart && before.stream().allMatch(word -> isOf(word, last))) {
            // Reasons, and the result that they are the reasons of; 等 says that there are more.
            List<List<String>> rows = new ArrayList<>(List.of(List.of(last.meaning())));
            if (!examples) {
                rows.add(meanings(before));
            }
            return rows;
        }
        if (examples) {
            return List.of();
        }
        if (results.size() == 2 && apart) {
            return isOf(last, before.get(0)) ? List.of(meanings(before), List.of(last.meaning())) : List.of();
        }
        return areJoined(results, segment) ? List.of(meanings(results)) : List.of();
    }

    private static boolean areJoined(List<Word> results, Segment segment) {
        for (int at = 1; at < results.size(); at++) {
            if (!segment.joins(results.get(at - 1), results.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOf(Word row, Word group) {
        String members = group.meaning();
        return members.endsWith(".*") && row.meaning().startsWith(members.substring(0, members.length() - 1));
    }

    private static List<String> meanings(List<Word> words) {
        return words.stream().map(Word::meaning).distinct().toList();
    }

    private static List<Reading> readings(List<List<String>> rows, Segment segment, Course course) {
        Word who = segment.first(Kind.APPLICANT);
        List<String> columns = new ArrayList<>(List.of(who == null ? "total" : who.meaning()));
        if (who == null && course.isInPart() && !course.applicant().isEmpty()) {
            columns.add(course.applicant());
        }
        List<Reading> readings = new ArrayList<>();
        for (String column : columns) {
            for (List<String> together : rows) {
                readings.add(new Reading(together.stream()
                        .map(row -> "requests/" + row + "/" + column)
                        .toList()));
            }
        }
        return readings;
    }
}

package dev.gouji.layout;

import dev.gouji.table.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The places where a workbook names its agency and its year, collected while they are looked for. */
final class Mentions {
    private final List<Mention<String>> agencies = new ArrayList<>();
    private final List<Mention<Integer>> years = new ArrayList<>();

    void agency(Mention<String> mention) {
        agencies.add(mention);
    }

    void year(Mention<Integer> mention) {
        years.add(mention);
    }

    /** The most trusted first; a place that says it only in passing counts only where no better one says it. */
    List<Mention<String>> agencies() {
        return trusted(agencies, Mention.Source.NEARBY);
    }

    /** The most trusted first; a sheet's name counts only where no better place states the year. */
    List<Mention<Integer>> years() {
        return trusted(years, Mention.Source.SHEET_NAME);
    }

    private static <T> List<Mention<T>> trusted(List<Mention<T>> mentions, Mention.Source first) {
        List<Mention<T>> sorted = new ArrayList<>(mentions);
        sorted.sort(Comparator.comparing(Mention::source));
        if (!sorted.isEmpty()) {
            Mention.Source best = sorted.get(0).source();
            sorted.removeIf(mention -> mention.source() != best && isPassing(mention.source(), first));
        }
        return sorted;
    }

    private static boolean isPassing(Mention.Source source, Mention.Source first) {
        return source == first || (first == Mention.Source.NEARBY && source.compareTo(first) > 0);
    }
}

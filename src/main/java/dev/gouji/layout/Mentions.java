package dev.gouji.layout;

import dev.gouji.table.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** The most trusted first; a place that names it in passing counts only where no better one does. */
    List<Mention<String>> agencies() {
        return trusted(agencies, Mention.Source.NEARBY, Mention.Source.SHEET_NAME, Mention.Source.FILE_NAME);
    }

    /** The most trusted first; a place that states it in passing counts only where no better one does. */
    List<Mention<Integer>> years() {
        return trusted(years, Mention.Source.NEARBY, Mention.Source.SHEET_NAME);
    }

    private static <T> List<Mention<T>> trusted(List<Mention<T>> mentions, Mention.Source... passing) {
        List<Mention<T>> sorted = new ArrayList<>(mentions);
        sorted.sort(Comparator.comparing(Mention::source));
        for (Mention.Source source : passing) {
            if (!sorted.isEmpty() && (sorted.get(0).source() != source || disagree(sorted, source))) {
                sorted.removeIf(mention -> mention.source() == source);
            }
        }
        return sorted;
    }

    private static <T> boolean disagree(List<Mention<T>> mentions, Mention.Source source) {
        Set<T> values = new HashSet<>();
        for (Mention<T> mention : mentions) {
            if (mention.source() == source) {
                values.add(mention.value());
            }
        }
        return values.size() > 1;
    }
}

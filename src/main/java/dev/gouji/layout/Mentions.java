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

    /** The most trusted first. */
    List<Mention<String>> agencies() {
        return sorted(agencies);
    }

    /** The most trusted first. */
    List<Mention<Integer>> years() {
        return sorted(years);
    }

    private static <T> List<Mention<T>> sorted(List<Mention<T>> mentions) {
        List<Mention<T>> sorted = new ArrayList<>(mentions);
        sorted.sort(Comparator.comparing(Mention::source));
        return sorted;
    }
}

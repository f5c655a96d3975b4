package dev.gouji.output.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts of a block that stand in it once and are named by their number; number 0 is the empty text. */
final class SharedTexts {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    SharedTexts() {
        numberOf("");
    }

    int numberOf(String text) {
        Integer number = numbers.putIfAbsent(text, texts.size());
        if (number == null) {
            texts.add(text);
            return texts.size() - 1;
        }
        return number;
    }

    int size() {
        return texts.size();
    }

    List<String> inOrder() {
        return List.copyOf(texts);
    }
}

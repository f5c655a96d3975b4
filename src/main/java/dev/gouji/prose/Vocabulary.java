package dev.gouji.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that texts count by, with what each of them is. */
final class Vocabulary {
    /** A word found in a text. */
    record Match(Kind kind, String meaning, int to) {}

    private record Entry(Kind kind, String meaning) {}

    private static final class Node {
        final Map<Character, Node> next = new HashMap<>();

        @Nullable
        Entry entry;
    }

    private static final Vocabulary WORDS = read("words.txt");

    private final Node root = new Node();

    private Vocabulary() {}

    static Vocabulary words() {
        return WORDS;
    }

    /** The longest word that begins there. */
    @Nullable
    Match longest(String text, int from) {
        Node node = root;
        Match longest = null;
        for (int at = from; at < text.length(); at++) {
            node = node.next.get(text.charAt(at));
            if (node == null) {
                break;
            }
            if (node.entry != null) {
                longest = new Match(node.entry.kind(), node.entry.meaning(), at + 1);
            }
        }
        return longest;
    }

    private void add(String word, Entry entry) {
        Node node = root;
        for (int at = 0; at < word.length(); at++) {
            node = node.next.computeIfAbsent(word.charAt(at), letter -> new Node());
        }
        if (node.entry != null && !node.entry.equals(entry)) {
            throw new IllegalStateException(word + " is both " + node.entry + " and " + entry);
        }
        node.entry = entry;
    }

    private static Vocabulary read(String file) {
        Vocabulary words = new Vocabulary();
        try (InputStream bytes = Vocabulary.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the words are missing: " + file);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            Entry entry = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    String[] head = line.substring(1, line.length() - 1).split(" ", 2);
                    entry = new Entry(Kind.valueOf(head[0]), head.length > 1 ? head[1] : "");
                } else if (entry != null && !line.isBlank() && !line.startsWith("#")) {
                    for (String pattern : line.split(" ", -1)) {
                        for (String word : WordPattern.expanded(pattern)) {
                            words.add(word, entry);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

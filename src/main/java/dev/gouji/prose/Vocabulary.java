package dev.gouji.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The words that texts count by, with what each of them is. */
final class Vocabulary {
    /** A word found in a text. */
    record Match(Kind kind, String meaning, int to) {}

    private record Entry(Kind kind, String meaning) {}

    /** What follows a beginning of words: the letters in their order, and what follows each. */
    private static final class Node {
        char[] letters = {};
        Node[] following = {};

        @Nullable
        Entry entry;

        @Nullable
        Node after(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            return at < 0 ? null : following[at];
        }

        Node with(String letters) {
            Node node = this;
            for (int at = 0; at < letters.length(); at++) {
                node = node.with(letters.charAt(at));
            }
            return node;
        }

        private Node with(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            if (at >= 0) {
                return following[at];
            }
            int place = -at - 1;
            char[] wider = new char[letters.length + 1];
            System.arraycopy(letters, 0, wider, 0, place);
            wider[place] = letter;
            System.arraycopy(letters, place, wider, place + 1, letters.length - place);
            Node[] longer = new Node[wider.length];
            System.arraycopy(following, 0, longer, 0, place);
            longer[place] = new Node();
            System.arraycopy(following, place, longer, place + 1, following.length - place);
            letters = wider;
            following = longer;
            return longer[place];
        }
    }

    private static final Vocabulary WORDS = read("words.txt");

    /** A line's pattern and what its words are. */
    private record Line(WordPattern pattern, Entry entry) {}

    private final Map<Character, List<Line>> lines = new HashMap<>();
    // Laid out letter by letter, as texts begin words with them: a short text needs few of them, and at once.
    private final Map<Character, Node> roots = new ConcurrentHashMap<>();

    private Vocabulary() {}

    static Vocabulary words() {
        return WORDS;
    }

    /** The longest word that begins there. */
    @Nullable
    Match longest(String text, int from) {
        char first = text.charAt(from);
        Node node = roots.get(first);
        if (node == null) {
            if (!lines.containsKey(first)) {
                return null;
            }
            node = root(first);
            roots.put(first, node);
        }
        Match longest = null;
        for (int at = from; at < text.length(); at++) {
            node = node.after(text.charAt(at));
            if (node == null) {
                break;
            }
            if (node.entry != null) {
                longest = new Match(node.entry.kind(), node.entry.meaning(), at + 1);
            }
        }
        return longest;
    }

    private Node root(char first) {
        Node root = new Node();
        for (Line line : lines.getOrDefault(first, List.of())) {
            add(line, first, root);
        }
        return root;
    }

    /** Adds all the words of the line that begin with that letter, what they have in common once. */
    private static void add(Line line, char first, Node root) {
        List<Node> ends = List.of(root);
        for (List<String> alternatives : line.pattern().parts()) {
            List<Node> further = new ArrayList<>(ends.size() * alternatives.size());
            for (String alternative : alternatives) {
                for (Node end : ends) {
                    if (end != root || alternative.isEmpty() || alternative.charAt(0) == first) {
                        further.add(end.with(alternative));
                    }
                }
            }
            ends = further;
        }
        for (Node end : ends) {
            if (end.entry != null && !end.entry.equals(line.entry())) {
                throw new IllegalStateException(
                        "of " + line.pattern() + " a word is both " + end.entry + " and " + line.entry());
            }
            end.entry = line.entry();
        }
    }

    private void add(WordPattern pattern, Entry entry) {
        for (char first : pattern.firstLetters()) {
            lines.computeIfAbsent(first, letter -> new ArrayList<>()).add(new Line(pattern, entry));
        }
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
                        words.add(WordPattern.of(pattern), entry);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

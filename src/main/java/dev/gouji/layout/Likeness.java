package dev.gouji.layout;

import dev.gouji.table.Heading;
import dev.gouji.table.LabelMatch.How;
import dev.gouji.table.LabelText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a text is one of a few labels with words left out, or with characters wrong or dropped. */
final class Likeness {
    /** Shorter texts are like too many labels. */
    private static final int SHORTEST = 3;

    private static final Pattern LAST = Pattern.compile("[-—–/:：>_|\\n]([^-—–/:：>_|\\n]+)$");

    private final IdentityHashMap<Heading.Item, Texts> texts = new IdentityHashMap<>();

    /** Knows the wordings of these headings. */
    Likeness(List<Heading.Item> items) {
        for (Heading.Item item : items) {
            List<String> aliases = new ArrayList<>();
            for (String alias : item.aliases()) {
                aliases.add(LabelText.of(alias).withoutNotes());
            }
            texts.put(item, new Texts(LabelText.of(item.label()).withoutNotes(), aliases));
        }
    }

    /** A heading's own wording and the others in use, notes left out. */
    private record Texts(String official, List<String> aliases) {}

    /** A heading and how the text is like it. */
    record Match(Heading.Item item, How how) {}

    /** The one candidate that the label, or what stands last in it behind its groups, is like; empty where there is none, or several. */
    Optional<Match> only(LabelCell cell, List<Heading.Item> candidates) {
        Optional<Match> whole = only(cell.label(), candidates);
        Matcher last = LAST.matcher(cell.text());
        return whole.isPresent() || !last.find() ? whole : only(LabelText.of(last.group(1)), candidates);
    }

    /** The one candidate that the label is like. */
    Optional<Match> only(LabelText label, List<Heading.Item> candidates) {
        List<Match> like = new ArrayList<>();
        for (Heading.Item candidate : candidates) {
            how(label, candidate).ifPresent(how -> like.add(new Match(candidate, how)));
        }
        return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
    }

    private Optional<How> how(LabelText label, Heading.Item candidate) {
        String text = label.withoutNotes();
        boolean money = candidate.label().contains("元");
        if (text.length() < SHORTEST || (money && !label.plain().contains("万元"))) {
            return Optional.empty();
        }
        Texts known = texts.get(candidate);
        if (known == null) {
            return Optional.empty();
        }
        String official = known.official();
        if (isLike(text, official)) {
            return Optional.of(How.SIMILAR);
        }
        for (String alias : known.aliases()) {
            if (isLike(text, alias)) {
                return Optional.of(How.SIMILAR);
            }
        }
        return isShortened(text, official) ? Optional.of(How.SHORTENED) : Optional.empty();
    }

    /** At most every fourth character differs; of three, one. */
    private static boolean isLike(String text, String official) {
        int longest = Math.max(text.length(), official.length());
        int allowed = longest == SHORTEST ? 1 : longest / 4;
        return Math.abs(text.length() - official.length()) <= allowed && distance(text, official) <= allowed;
    }

    /** Whether the text is the label with characters left out. */
    private static boolean isShortened(String text, String official) {
        int at = 0;
        for (int next = 0; next < text.length(); next++) {
            at = official.indexOf(text.charAt(next), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /** The Levenshtein distance: characters to add, drop or replace. */
    static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int at = 0; at <= right.length(); at++) {
            previous[at] = at;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int at = 1; at <= right.length(); at++) {
                int replaced = previous[at - 1] + (left.charAt(row - 1) == right.charAt(at - 1) ? 0 : 1);
                current[at] = Math.min(replaced, Math.min(previous[at], current[at - 1]) + 1);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}

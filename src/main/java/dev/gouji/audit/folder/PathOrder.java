package dev.gouji.audit.folder;

import java.util.Comparator;

/** The order of paths: by their characters, whatever the machine's language is. */
enum PathOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int at = 0; at < length; at++) {
            char left = one.charAt(at);
            char right = other.charAt(at);
            if (left != right) {
                // Halves of pairs come after everything else, as the characters that they make do.
                boolean unlike = Character.isSurrogate(left) != Character.isSurrogate(right);
                return unlike
                        ? Boolean.compare(Character.isSurrogate(left), Character.isSurrogate(right))
                        : left - right;
            }
        }
        return one.length() - other.length();
    }
}

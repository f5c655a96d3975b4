package dev.gouji.workbook.read;

import dev.gouji.workbook.read.PlainPackage.NotPlainException;

/** Part names of letters, digits and the like, which mean the same in each of their forms. */
final class PlainName {
    private PlainName() {}

    /** The name, which begins with a slash; throws where it is not plain. */
    static String required(String name) {
        char before = ' ';
        for (int at = 0; at <= name.length(); at++) {
            char c = at < name.length() ? name.charAt(at) : '/';
            boolean ends = c == '/' || c == '.';
            boolean empty = at > 0 && c == '/' && (before == '/' || before == '.');
            // POI takes numbers in names for equal whatever zeros they begin with.
            boolean zeros = before == '0' && isDigit(c) && (at < 2 || !isDigit(name.charAt(at - 2)));
            if (empty || zeros || !(ends || isDigit(c) || isLetter(c) || c == '_' || c == '-')) {
                throw new NotPlainException(name);
            }
            before = c;
        }
        return name;
    }

    /** The name that a target has which is stated from that folder. */
    static String resolved(String folder, String target) {
        String base = target.startsWith("/") ? "" : folder.substring(0, folder.length() - 1);
        String rest = target.startsWith("/") ? target.substring(1) : target;
        while (rest.startsWith("../")) {
            int up = base.lastIndexOf('/');
            if (up < 0) {
                throw new NotPlainException(target);
            }
            base = base.substring(0, up);
            rest = rest.substring(3);
        }
        return required(base + "/" + rest);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}

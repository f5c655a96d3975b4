package dev.gouji.workbook.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The names of parts in a package, without a leading slash, and how they refer to each other. */
final class PartName {
    static final String ROOT = "";

    private PartName() {}

    /** The form under which two names are the same part. */
    static String key(String name) {
        return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }

    /** The folder of the part with its slash, or nothing. */
    static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** The part that holds the relations of that part. */
    static String relationsOf(String part) {
        String folder = folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    /** How the source's relations name the part: seen from the source, as other programs write it. */
    static String relative(String source, String target) {
        String folder = folder(source);
        StringBuilder up = new StringBuilder();
        while (!target.startsWith(folder)) {
            folder = folder(folder.substring(0, folder.length() - 1));
            up.append("../");
        }
        return up + target.substring(folder.length());
    }

    /** The part that a relation's target names, seen from the relation's source. */
    static String resolve(String source, String target) {
        String path = target.replace('\\', '/');
        int fragment = path.indexOf('#');
        path = fragment < 0 ? path : path.substring(0, fragment);
        Deque<String> names = new ArrayDeque<>();
        for (String name : (path.startsWith("/") ? path : folder(source) + path).split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }
}

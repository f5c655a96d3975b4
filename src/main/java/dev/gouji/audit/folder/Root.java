package dev.gouji.audit.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A folder that is audited.
 *
 * @param prefix what the paths of its files begin with; empty where it is the only folder
 */
record Root(String prefix, Path path) {
    /** The folders, each under its own name; of several of one name the further ones are numbered. */
    static List<Root> of(List<Path> folders) throws IOException {
        if (folders.size() == 1) {
            return List.of(new Root("", folders.get(0).toRealPath()));
        }
        List<Root> roots = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path folder : folders) {
            Path real = folder.toRealPath();
            Path last = real.getFileName();
            String name = last == null ? "root" : last.toString();
            String unique = name;
            for (int number = 2; !names.add(unique.toLowerCase(Locale.ROOT)); number++) {
                unique = name + "(" + number + ")";
            }
            roots.add(new Root(unique, real));
        }
        return roots;
    }
}

package dev.gouji.audit.folder;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Gives each path a name that no other has. */
final class UniqueNames {
    private final UnaryOperator<String> sameness;
    private final Set<String> names = new HashSet<>();

    /** @param sameness two names are the same where it makes one of them */
    UniqueNames(UnaryOperator<String> sameness) {
        this.sameness = sameness;
    }

    /** The path itself; with a number before its ending where another has it. */
    String of(String file) {
        String name = file;
        for (int number = 2; !names.add(sameness.apply(name)); number++) {
            int dot = file.lastIndexOf('.');
            boolean ending = dot > file.lastIndexOf('/');
            name = ending
                    ? file.substring(0, dot) + "(" + number + ")" + file.substring(dot)
                    : file + "(" + number + ")";
        }
        return name;
    }
}

package dev.gouji.audit;

import dev.gouji.audit.folder.Submission;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the files of last year's folder names that no other file of the run has: those that are audited too keep the name that
 * they have there, the others begin with their folder's name.
 */
final class PreviousNames {
    private final Map<Place, String> audited = new HashMap<>();
    private final Set<String> tops = new HashSet<>();

    PreviousNames(List<Submission> submissions) {
        for (Submission submission : submissions) {
            audited.put(Place.of(submission), submission.file());
            int slash = submission.file().indexOf('/');
            tops.add(slash < 0 ? submission.file() : submission.file().substring(0, slash));
        }
    }

    boolean isAudited(Submission submission) {
        return audited.containsKey(Place.of(submission));
    }

    /** The files under their names, in their order. */
    List<Submission> named(Path folder, List<Submission> files) {
        String top = top(folder);
        List<Submission> named = new ArrayList<>();
        for (Submission file : files) {
            String known = audited.get(Place.of(file));
            String name = known == null ? top + "/" + file.file() : known;
            named.add(new Submission(name, file.path(), file.members(), file.failure()));
        }
        return named;
    }

    private String top(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        String plain = last == null ? "previous" : last.toString();
        String top = plain;
        for (int number = 2; tops.contains(top); number++) {
            top = plain + "(" + number + ")";
        }
        return top;
    }

    /** A file of the disk, or a member of an archive. */
    private record Place(Path path, List<Integer> members) {
        static Place of(Submission submission) {
            return new Place(submission.path(), submission.members());
        }
    }
}

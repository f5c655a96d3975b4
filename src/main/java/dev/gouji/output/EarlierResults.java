package dev.gouji.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What earlier runs of an audit wrote for single workbooks.
 *
 * @param files the workbooks' paths
 * @param copies the annotated copies' paths below the folder for the results
 */
public record EarlierResults(Set<String> files, Set<String> copies) {
    /** Those that the files of lines tell of. */
    public static EarlierResults in(List<Path> lineFiles) throws IOException {
        EarlierResults results = new EarlierResults(new HashSet<>(), new HashSet<>());
        for (Path file : lineFiles) {
            if (Files.isRegularFile(file)) {
                try (LineFile lines = new LineFile(file)) {
                    for (byte[] line = lines.next(); line != null; line = lines.next()) {
                        results.add(line);
                    }
                }
            }
        }
        return results;
    }

    /** Nothing of it is asked for any more. */
    public void clear() {
        files.clear();
        copies.clear();
    }

    private void add(byte[] line) {
        try {
            JsonObject result = AuditLineJson.parsed(line);
            files.add(result.textOrEmpty("file"));
            String copy = result.text("written");
            if (copy != null) {
                copies.add(copy);
            }
        } catch (IOException halfLine) {
            // A killed run may leave one.
            return;
        }
    }
}

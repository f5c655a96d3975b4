package dev.gouji.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that fuzzing begins with, and those that once broke something. */
final class KeptInputs {
    private static final Path FOLDER = Path.of("src/fuzz/resources");

    private KeptInputs() {}

    /** The inputs of one target. */
    static List<Path> of(String target) {
        return files(FOLDER.resolve(target));
    }

    /** The workbooks into which {@link FuzzedFile} puts what the fuzzer makes; a new one stands last, or old inputs mean another. */
    static List<PackageParts> bases() {
        List<PackageParts> bases = new ArrayList<>();
        for (Path file : files(FOLDER.resolve("bases"))) {
            try {
                bases.add(PackageParts.of(Files.readAllBytes(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(bases);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

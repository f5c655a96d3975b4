package dev.gouji.workbook.write;

import dev.gouji.finding.WorkbookException;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.SourceFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the findings of a workbook that stand in another file: a copy that was asked for, or a file of their own beside it.
 *
 * @param reading reads such a file
 */
record FindingsBeside(Reading reading) {
    /** No workbook's values: a file is replaced only where it names the workbook. */
    static final String BY_NAME = "";

    /**
     * The findings that an earlier check of the workbook wrote into the file; nothing where it holds none of that workbook.
     *
     * @param values the digest of the workbook's values: by it the workbook is known when it was renamed
     */
    Optional<EarlierFindings> in(Path file, SourceFile workbook, String values) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            SourceFile before = SourceFiles.load(file);
            if (!Openings.isOpen(before)) {
                return Optional.empty();
            }
            return Optional.of(EarlierFindings.in(reading.read(before)))
                    .filter(found -> found.areOf(workbook.name(), values));
        } catch (WorkbookException unreadable) {
            return Optional.empty();
        }
    }

    /** The file of their own beside the workbook, if there is one. */
    Optional<Path> ownFile(SourceFile workbook, String values) {
        return OwnFile.besides(workbook.path()).stream()
                .filter(file -> in(file, workbook, values).isPresent())
                .findFirst();
    }

    /** The file of their own that they get, under a name that no other workbook's findings have. */
    Path newFile(SourceFile workbook) {
        List<Path> names = OwnFile.besides(workbook.path());
        for (Path name : names) {
            if (!Files.exists(name) || in(name, workbook, BY_NAME).isPresent()) {
                return name;
            }
        }
        return names.get(names.size() - 1);
    }
}

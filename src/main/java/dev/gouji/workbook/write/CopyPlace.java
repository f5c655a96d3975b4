package dev.gouji.workbook.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Where a copy of a workbook goes that is never the workbook itself.
 *
 * @param workbook where the workbook with its findings goes
 * @param alone where the findings go that cannot stand in the workbook
 */
public record CopyPlace(Path workbook, Path alone) {
    private static final Set<String> KEPT = Set.of("xlsx", "xlsm", "xls");

    /** Under the file's own name, with an ending of workbooks where it has none. */
    public static CopyPlace in(Path folder, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Path workbook = KEPT.contains(ending)
                ? FittingName.in(folder, name, "." + ending)
                : FittingName.in(folder, name + ".xlsx", ".xlsx");
        return new CopyPlace(workbook, FittingName.in(folder, name + OwnFile.ENDING, OwnFile.PLAIN_ENDING));
    }

    /** Whether a link stands in one of the places: nobody knows what would be written through it. */
    public boolean isLink() {
        return Files.isSymbolicLink(workbook) || Files.isSymbolicLink(alone);
    }
}

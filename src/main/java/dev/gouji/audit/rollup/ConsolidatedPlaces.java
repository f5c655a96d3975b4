package dev.gouji.audit.rollup;

import dev.gouji.audit.register.Register;
import dev.gouji.finding.Language;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.read.SourceFiles;
import dev.gouji.workbook.read.WorkbookReader;
import dev.gouji.workbook.write.FittingName;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where the consolidated workbooks go, by the agency above the others. */
public final class ConsolidatedPlaces {
    private static final String ENDING = ".xlsx";
    private static final String UNFIT = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private final Path folder;
    private final Map<String, Path> byParent = new LinkedHashMap<>();

    /** @param place a folder, or, where it ends in .xlsx, the highest agency's file */
    public ConsolidatedPlaces(Register register, Path place) {
        boolean file = place.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
        this.folder = file ? place.toAbsolutePath().resolveSibling("") : place;
        List<String> parents = register.parents();
        List<String> highest = parents.stream()
                .filter(parent -> register.parent(parent).isEmpty())
                .toList();
        Set<String> names = new HashSet<>();
        for (String parent : parents) {
            boolean only = file && highest.equals(List.of(parent));
            byParent.put(parent, only ? place : place(place, file, unique(parent, names)));
        }
    }

    /** The folder that all are in. */
    public Path folder() {
        return folder;
    }

    /** The file in one of the places that no roll-up wrote; empty where there is none. */
    public Optional<Path> foreign() {
        return byParent.values().stream()
                .filter(place -> Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !isOwn(place))
                .findFirst();
    }

    private static boolean isOwn(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            Workbook workbook = new WorkbookReader().read(SourceFiles.load(file));
            return Stream.of(Language.values())
                    .map(ConsolidatedWorkbooks.SHEET::in)
                    .anyMatch(sheet -> workbook.sheet(sheet).isPresent());
        } catch (WorkbookException | RuntimeException unreadable) {
            return false;
        }
    }

    Path of(String parent) {
        return byParent.getOrDefault(parent, folder);
    }

    private Path place(Path place, boolean file, String agency) {
        if (!file) {
            return FittingName.in(place, agency + ENDING, ENDING);
        }
        String name = String.valueOf(place.getFileName());
        String stem = name.substring(0, name.length() - ENDING.length());
        return FittingName.in(folder, stem + "-" + agency + ENDING, ENDING);
    }

    private static String unique(String agency, Set<String> names) {
        String plain = agency.replaceAll(UNFIT, "_");
        String name = plain;
        for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = plain + "(" + number + ")";
        }
        return name;
    }
}

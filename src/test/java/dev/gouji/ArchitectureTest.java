package dev.gouji;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the package table of .github/CONTRIBUTING.md true. */
class ArchitectureTest {
    private static final Pattern ROW = Pattern.compile("\\| `dev\\.gouji\\.(\\w+)` \\|[^|]*\\| ([^|]*) \\|");

    private final JavaClasses all = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.gouji");

    @Test
    void each_package_uses_only_what_the_table_allows() throws IOException {
        Map<String, List<String>> table = table();
        assertThat(table).hasSize(12);
        table.forEach((name, allowed) -> {
            List<String> packages = new ArrayList<>(List.of("dev.gouji." + name + ".."));
            allowed.forEach(other -> packages.add("dev.gouji." + other + ".."));
            classes()
                    .that()
                    .resideInAPackage("dev.gouji." + name + "..")
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage("dev.gouji..")
                            .negate()
                            .or(resideInAnyPackage(packages.toArray(String[]::new))))
                    .allowEmptyShould(true)
                    .check(all);
        });
    }

    @Test
    void no_package_uses_itself_through_another() {
        slices().matching("dev.gouji.(*)..").should().beFreeOfCycles().check(all);
    }

    @Test
    void only_the_workbook_package_knows_poi() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.gouji.workbook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.poi..", "org.apache.commons.compress..", "org.openxmlformats..", "org.jsoup..")
                .check(all);
    }

    @Test
    void no_class_has_a_name_that_explains_nothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager)(\\$.*)?")
                .check(all);
    }

    @Test
    void no_class_is_longer_than_400_lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(400);
            }
        }
    }

    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(".github/CONTRIBUTING.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                List<String> allowed = row.group(2).equals("the JDK alone")
                        ? List.of()
                        : List.of(row.group(2).split(", ", -1));
                table.put(row.group(1), allowed);
            }
        }
        return table;
    }
}

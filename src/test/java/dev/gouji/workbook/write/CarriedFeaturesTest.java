package dev.gouji.workbook.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.finding.SheetState;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a workbook carries stays as it is when findings come and go. */
@ParameterizedClass(name = "{0}, {1}")
@MethodSource("dev.gouji.workbook.write.Feature#everywhere")
class CarriedFeaturesTest {
    private static final String FLAGGED = Feature.Place.FLAGGED.part();
    private static final Set<String> MUST_CHANGE = Set.of(
            "[Content_Types].xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
            FLAGGED,
            PartName.relationsOf(FLAGGED));
    private static final CheckResult RESULT = Samples.result(Samples.finding("1", Severity.ERROR));

    private final Feature feature;
    private final Feature.Place place;

    @TempDir
    private Path folder;

    private Path file;
    private Package before;
    private Package compressed;

    CarriedFeaturesTest(Feature feature, Feature.Place place) {
        this.feature = feature;
        this.place = place;
    }

    @BeforeEach
    void workbook() throws Exception {
        file = folder.resolve("a.xlsx");
        feature.on(place, file).writeTo(file);
        before = Package.of(file);
        compressed = Package.compressed(file);
        Samples.run(file, Language.ZH, RESULT);
    }

    private Set<String> changing() throws Exception {
        Set<String> names = new HashSet<>(MUST_CHANGE);
        new MarkedSheet(before, FLAGGED).notes().ifPresent(names::add);
        new MarkedSheet(before, FLAGGED).shapes().ifPresent(names::add);
        return names;
    }

    private MarkedSheet marked() throws Exception {
        return new MarkedSheet(Package.of(file), FLAGGED);
    }

    @Test
    void parts_that_need_not_change_stay_as_their_compressed_bytes() throws Exception {
        Package after = Package.of(file);
        Package raw = Package.compressed(file);
        assertThat(after.parts().keySet()).startsWith(before.parts().keySet().toArray(String[]::new));
        Set<String> changing = changing();
        for (String name : before.parts().keySet()) {
            if (!changing.contains(name)) {
                assertThat(after.parts().get(name))
                        .as(name)
                        .isEqualTo(before.parts().get(name));
                assertThat(raw.parts().get(name))
                        .as(name + ", compressed")
                        .isEqualTo(compressed.parts().get(name));
            }
        }
    }

    @Test
    void parts_that_change_only_gain_text() throws Exception {
        Package after = Package.of(file);
        for (String name : changing()) {
            if (before.parts().containsKey(name)) {
                assertThat(isSubsequence(counts(before.text(name)), counts(after.text(name))))
                        .as(name)
                        .isTrue();
            }
        }
    }

    private static String counts(String xml) {
        return xml.replaceAll(" count=\"\\d+\"", "");
    }

    private static boolean isSubsequence(String wanted, String text) {
        int at = 0;
        for (int index = 0; index < text.length() && at < wanted.length(); index++) {
            at += text.charAt(index) == wanted.charAt(at) ? 1 : 0;
        }
        return at == wanted.length();
    }

    @Test
    void the_flagged_cell_is_highlighted_once_and_behind_all_other_formats() throws Exception {
        assertThat(marked().highlighted()).containsExactly("J7");
        assertThat(marked().priorities()).doesNotHaveDuplicates();
        assertThat(marked().ownPriority())
                .isEqualTo(marked().priorities().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0));
    }

    @Test
    void the_flagged_cell_has_one_note_and_its_own_stays() throws Exception {
        List<String> own = new MarkedSheet(before, FLAGGED).notesAt("J7");
        List<String> notes = marked().notesAt("J7");
        if (own.isEmpty()) {
            assertThat(notes).singleElement().asString().startsWith("gouji：");
        } else {
            assertThat(notes).isEqualTo(own).hasSize(1);
        }
    }

    @Test
    void notes_are_drawn_where_the_sheet_draws_them() throws Exception {
        List<String> drawn = new MarkedSheet(before, FLAGGED).drawnNotes();
        assertThat(marked().drawnNotes()).containsAll(drawn).contains("6,9").doesNotHaveDuplicates();
        assertThat(marked().drawnControls()).isEqualTo(new MarkedSheet(before, FLAGGED).drawnControls());
        assertThat(marked().untoldShapeTypes()).isEmpty();
        assertThat(marked().shapeIds()).doesNotHaveDuplicates();
    }

    @Test
    void a_second_run_doubles_no_mark() throws Exception {
        List<Long> once = marked().marks();
        Samples.run(file, Language.ZH, RESULT);
        assertThat(marked().marks()).isEqualTo(once);
        Samples.run(file, Language.EN, RESULT);
        assertThat(marked().marks()).isEqualTo(once);
    }

    @Test
    void a_run_after_another_program_saved_the_workbook_doubles_no_mark() throws Exception {
        int own = new MarkedSheet(before, FLAGGED).notesAt("J7").size();
        Package.of(Samples.open(file), file);
        List<String> controls = marked().drawnControls();
        Samples.run(file, Language.ZH, RESULT);
        assertThat(marked().drawnControls()).isEqualTo(controls);
        assertThat(marked().highlighted()).containsExactly("J7");
        assertThat(marked().notesAt("J7")).hasSize(1);
        assertThat(marked().notesAt("J7").get(0).startsWith("gouji：")).isEqualTo(own == 0);
        assertThat(marked().drawnNotes()).contains("6,9").doesNotHaveDuplicates();
    }

    @Test
    void cleaning_gives_every_part_back() throws Exception {
        Samples.run(file, Language.EN, RESULT);
        var source = Samples.load(file);
        assertThat(new FindingsCleaner(false).clean(source, Samples.READING.read(source)))
                .isEqualTo(SheetState.CLEANED);
        Map<String, byte[]> cleaned = Package.of(file).parts();
        assertThat(cleaned.keySet()).isEqualTo(before.parts().keySet());
        before.parts()
                .forEach((name, bytes) -> assertThat(cleaned.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void cleaning_after_another_program_saved_the_workbook_leaves_the_feature_and_no_sign() throws Exception {
        Package.of(Samples.open(file), file);
        List<String> controls = marked().drawnControls();
        var source = Samples.load(file);
        assertThat(new FindingsCleaner(false).clean(source, Samples.READING.read(source)))
                .isEqualTo(SheetState.CLEANED);
        assertThat(marked().drawnControls()).isEqualTo(controls);
        assertThat(marked().notesAt("J7")).isEqualTo(new MarkedSheet(before, FLAGGED).notesAt("J7"));
        Package cleaned = Package.of(file);
        assertThat(cleaned.parts().keySet())
                .allSatisfy(name -> assertThat(cleaned.text(name)).as(name).doesNotContain("gouji"));
        try (XSSFWorkbook written = Samples.open(file)) {
            assertThat(feature.presence().isOn(written.getSheet(place.sheet()))).isTrue();
            assertThat(written.getSheet("校验结果")).isNull();
        }
    }

    @Test
    void another_program_finds_the_feature() throws Exception {
        try (XSSFWorkbook written = Samples.open(file)) {
            assertThat(feature.presence().isOn(written.getSheet(place.sheet()))).isTrue();
            assertThat(written.getSheet("校验结果")).isNotNull();
        }
    }

    @Test
    void the_schema_accepts_the_order_of_elements() throws Exception {
        Package after = Package.of(file);
        assertThat(ElementOrder.WORKSHEET.faults(before.text(FLAGGED)))
                .as("before")
                .isEmpty();
        assertThat(ElementOrder.WORKSHEET.faults(after.text(FLAGGED))).isEmpty();
        assertThat(ElementOrder.WORKBOOK.faults(after.text("xl/workbook.xml"))).isEmpty();
        assertThat(ElementOrder.STYLES.faults(after.text("xl/styles.xml"))).isEmpty();
    }
}

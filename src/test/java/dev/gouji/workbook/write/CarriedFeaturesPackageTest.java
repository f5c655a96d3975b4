package dev.gouji.workbook.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.finding.SheetState;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Origin;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages that carry their parts otherwise than most. */
class CarriedFeaturesPackageTest {
    private static final CheckResult RESULT = Samples.result(Samples.finding("1", Severity.ERROR));
    private static final String FLAGGED = Feature.Place.FLAGGED.part();
    private static final String CONTROLS = "xl/drawings/controls.vml";

    @TempDir
    private Path folder;

    private Path file;
    private Package parts;

    @BeforeEach
    void workbook() throws Exception {
        file = folder.resolve("a.xlsx");
        parts = Package.of(Samples.workbook(), file);
    }

    @Test
    void a_button_whose_text_breaks_its_line_as_no_xml_does_stays() throws Exception {
        LegacyFeatures.control(new Carrier(parts, FLAGGED), "汇总<br>全部");
        parts.writeTo(file);
        Package before = Package.of(file);
        Samples.run(file, Language.ZH, RESULT);
        Package after = Package.of(file);
        assertThat(after.text(CONTROLS)).isEqualTo(before.text(CONTROLS));
        assertThat(new MarkedSheet(after, FLAGGED).highlighted()).containsExactly("J7");
        assertThat(ElementOrder.WORKSHEET.faults(after.text(FLAGGED))).isEmpty();
        clean();
        assertSame(before);
    }

    @Test
    void parts_that_are_stored_and_folders_stay_as_they_are() throws Exception {
        store();
        Package before = Package.compressed(file);
        Samples.run(file, Language.ZH, RESULT);
        Package after = Package.compressed(file);
        for (String name : new String[] {"xl/", "xl/worksheets/", "xl/worksheets/sheet1.xml", "docProps/core.xml"}) {
            assertThat(after.parts().get(name))
                    .as(name)
                    .isEqualTo(before.parts().get(name));
        }
        clean();
        assertThat(Package.of(file).parts().keySet()).isEqualTo(before.parts().keySet());
    }

    private void store() throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String folderName : new String[] {"xl/", "xl/worksheets/"}) {
                parts.with(folderName, "");
            }
            for (var part : parts.parts().entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                CRC32 sum = new CRC32();
                sum.update(part.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }

    @Test
    void sheets_with_notes_of_their_own_get_theirs_each_on_its_own_sheet() throws Exception {
        XSSFWorkbook workbook = Samples.workbook();
        DrawnFeatures.note(workbook.getSheet("封面"), "B3");
        DrawnFeatures.note(workbook.getSheet("依申请公开"), "J7");
        Package.of(workbook, file);
        Package before = Package.of(file);
        Origin cover = new Origin("封面", new CellPosition(0, 1));
        Samples.run(
                file,
                Language.ZH,
                Samples.result(
                        Samples.finding("1", Severity.ERROR),
                        Samples.finding("2", Severity.WARNING, "单位名称不一致", cover)));
        Package after = Package.of(file);
        MarkedSheet marked = new MarkedSheet(after, Feature.Place.COVER.part());
        assertThat(marked.notesAt("B1")).singleElement().asString().contains("单位名称不一致");
        assertThat(marked.drawnNotes()).containsExactlyInAnyOrder("2,1", "0,1");
        assertThat(new MarkedSheet(after, FLAGGED).drawnNotes()).containsExactly("6,9");
        for (String unchanged : new String[] {
            new MarkedSheet(before, FLAGGED).notes().orElseThrow(),
            new MarkedSheet(before, FLAGGED).shapes().orElseThrow(),
            PartName.relationsOf(FLAGGED)
        }) {
            assertThat(after.text(unchanged)).as(unchanged).isEqualTo(before.text(unchanged));
        }
        clean();
        assertSame(before);
    }

    private void clean() throws Exception {
        var source = Samples.load(file);
        assertThat(new FindingsCleaner(false).clean(source, Samples.READING.read(source)))
                .isEqualTo(SheetState.CLEANED);
    }

    private void assertSame(Package before) throws Exception {
        Package after = Package.of(file);
        assertThat(after.parts().keySet()).isEqualTo(before.parts().keySet());
        before.parts()
                .forEach((name, bytes) ->
                        assertThat(after.text(name)).as(name).isEqualTo(new String(bytes, StandardCharsets.UTF_8)));
    }
}

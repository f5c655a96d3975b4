package dev.gouji.workbook.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.finding.SheetState;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hpsf.ClassID;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else stands in workbooks of Excel 97 to 2003 stays. */
class XlsFeaturesTest {
    private static final CheckResult RESULT =
            Samples.result(OldSamples.tie("1", Severity.ERROR, 1372), Samples.finding("2", Severity.WARNING));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void featured() throws Exception {
        file = folder.resolve("表.xls");
        HSSFWorkbook workbook = OldSamples.workbook();
        HSSFSheet sheet = workbook.getSheet(OldSamples.REQUESTS);
        note(sheet.createDrawingPatriarch(), sheet, 0, 0, "主管部门：已阅");
        format(sheet);
        validate(sheet);
        workbook.createName().setNameName("合计");
        workbook.getName("合计").setRefersToFormula("依申请公开!$J$7");
        HSSFPatriarch drawing = workbook.getSheet("封面").createDrawingPatriarch();
        drawing.createPicture(anchor(), workbook.addPicture(new byte[] {1, 2, 3}, HSSFWorkbook.PICTURE_TYPE_PNG));
        drawing.createTextbox(anchor()).setString(new HSSFRichTextString("公章"));
        note(drawing, workbook.getSheet("封面"), 0, 1, "全称");
        OldSamples.save(workbook, file);
        addMacros();
    }

    private static HSSFClientAnchor anchor() {
        return new HSSFClientAnchor(0, 0, 0, 0, (short) 3, 3, (short) 5, 9);
    }

    private static void note(HSSFPatriarch drawing, HSSFSheet sheet, int row, int column, String text) {
        var note = drawing.createCellComment(anchor());
        note.setString(new HSSFRichTextString(text));
        sheet.getRow(row).getCell(column).setCellComment(note);
    }

    private static void format(HSSFSheet sheet) {
        var formats = sheet.getSheetConditionalFormatting();
        var rule = formats.createConditionalFormattingRule("$J$7>1000");
        rule.createFontFormatting().setFontStyle(true, false);
        formats.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("J7")}, rule);
        var icons = formats.createConditionalFormattingRule(IconMultiStateFormatting.IconSet.GYR_3_FLAGS);
        formats.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("I7:I9")}, icons);
    }

    private static void validate(HSSFSheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createIntegerConstraint(DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "0", null),
                new CellRangeAddressList(6, 6, 8, 8)));
    }

    private void addMacros() throws Exception {
        byte[] plain = Files.readAllBytes(file);
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(plain));
                var out = Files.newOutputStream(file)) {
            DirectoryEntry project = container.getRoot().createDirectory("_VBA_PROJECT_CUR");
            project.setStorageClsid(new ClassID("{00020830-0000-0000-C000-000000000046}"));
            project.createDirectory("VBA").createDocument("dir", new ByteArrayInputStream(new byte[5000]));
            container.writeFilesystem(out);
        }
    }

    @Test
    void everything_else_stays_through_runs_and_cleaning() throws Exception {
        List<String> before = described();
        Workbook read = Samples.READING.read(Samples.load(file));
        for (int run = 0; run < 2; run++) {
            Samples.run(file, Language.ZH, RESULT);
            assertThat(described()).isEqualTo(before);
        }
        clean();
        assertThat(described()).isEqualTo(before);
        assertThat(Samples.READING.read(Samples.load(file)).sheets()).isEqualTo(read.sheets());
    }

    private List<String> described() throws Exception {
        try (HSSFWorkbook workbook = OldSamples.open(file);
                POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            HSSFSheet sheet = workbook.getSheet(OldSamples.REQUESTS);
            HSSFSheet cover = workbook.getSheet("封面");
            DirectoryEntry project = (DirectoryEntry) container.getRoot().getEntry("_VBA_PROJECT_CUR");
            var formats = sheet.getSheetConditionalFormatting();
            return List.of(
                    sheet.getCellComment(new CellAddress("A1")).getString().getString(),
                    formats.getConditionalFormattingAt(0).getRule(0).getFormula1(),
                    String.valueOf(formats.getConditionalFormattingAt(1)
                            .getRule(0)
                            .getMultiStateFormatting()
                            .getIconSet()),
                    "other formats "
                            + (formats.getNumConditionalFormattings()
                                    - OldSamples.highlights(sheet).size()),
                    sheet.getDataValidations()
                            .get(0)
                            .getRegions()
                            .getCellRangeAddress(0)
                            .formatAsString(),
                    workbook.getName("合计").getRefersToFormula(),
                    "pictures " + workbook.getAllPictures().size(),
                    "shapes " + cover.getDrawingPatriarch().getChildren().size(),
                    project.getStorageClsid() + " " + project.getEntryNames(),
                    "dir " + ((DocumentEntry) ((DirectoryEntry) project.getEntry("VBA")).getEntry("dir")).getSize(),
                    "active " + workbook.getActiveSheetIndex());
        }
    }

    private void clean() throws Exception {
        SourceFile source = Samples.load(file);
        assertThat(new FindingsCleaner(false).clean(source, Samples.READING.read(source)))
                .isEqualTo(SheetState.CLEANED);
    }

    @Test
    void cleaning_takes_out_all_that_was_put_in() throws Exception {
        List<Integer> before = counted();
        Samples.run(file, Language.ZH, RESULT);
        Samples.run(file, Language.EN, RESULT);
        clean();
        assertThat(counted()).isEqualTo(before);
        SourceFile cleaned = Samples.load(file);
        assertThat(new FindingsCleaner(false).clean(cleaned, Samples.READING.read(cleaned)))
                .isEqualTo(SheetState.NOTHING_TO_CLEAN);
    }

    /** Sheets, names, conditional formats, notes. */
    private List<Integer> counted() throws Exception {
        try (HSSFWorkbook workbook = OldSamples.open(file)) {
            HSSFSheet sheet = workbook.getSheet(OldSamples.REQUESTS);
            return List.of(
                    workbook.getNumberOfSheets(),
                    workbook.getNumberOfNames(),
                    sheet.getSheetConditionalFormatting().getNumConditionalFormattings(),
                    sheet.getCellComments().size());
        }
    }

    @Test
    void cleaning_takes_out_the_looks_too() throws Exception {
        List<Integer> before = looks();
        Samples.run(file, Language.ZH, RESULT);
        clean();
        assertThat(looks()).as("cell styles and fonts").isEqualTo(before);
    }

    private List<Integer> looks() throws Exception {
        try (HSSFWorkbook workbook = OldSamples.open(file)) {
            return List.of(workbook.getNumCellStyles(), workbook.getNumberOfFonts());
        }
    }

    @Test
    void a_note_of_the_departments_own_at_the_flagged_cell_stays_alone() throws Exception {
        HSSFWorkbook workbook = OldSamples.open(file);
        HSSFSheet sheet = workbook.getSheet(OldSamples.REQUESTS);
        note(sheet.getDrawingPatriarch(), sheet, 6, 9, "待核");
        OldSamples.save(workbook, file);
        Samples.run(file, Language.ZH, RESULT);
        try (HSSFWorkbook written = OldSamples.open(file)) {
            assertThat(written.getSheet(OldSamples.REQUESTS).getCellComments()).hasSize(2);
            assertThat(OldSamples.notes(written.getSheet(OldSamples.REQUESTS))).isEmpty();
        }
    }

    @Test
    void a_protected_sheet_is_marked_and_stays_protected() throws Exception {
        HSSFWorkbook workbook = OldSamples.open(file);
        workbook.getSheet(OldSamples.REQUESTS).protectSheet("x");
        workbook.writeProtectWorkbook("x", "某");
        OldSamples.save(workbook, file);
        Samples.run(file, Language.ZH, RESULT);
        try (HSSFWorkbook written = OldSamples.open(file)) {
            assertThat(written.getSheet("校验结果")).isNotNull();
            assertThat(written.getSheet(OldSamples.REQUESTS).getProtect()).isTrue();
            assertThat(written.isWriteProtected()).isTrue();
        }
    }
}

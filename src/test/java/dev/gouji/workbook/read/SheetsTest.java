package dev.gouji.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.Grid;
import dev.gouji.table.Grid.Visibility;
import dev.gouji.table.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {
    private static final String CELL = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>";

    @Test
    void sheetsComeInTheOrderOfTheirTabsAndSayWhetherTheyAreHidden() throws WorkbookException {
        Workbook workbook = HandMadeWorkbook.withRows("")
                .outline("<sheets><sheet name=\"乙\" sheetId=\"9\" state=\"hidden\" r:id=\"b\"/>"
                        + "<sheet name=\"A&amp;B\" sheetId=\"1\" r:id=\"a\"/>"
                        + "<sheet name=\"丙\" sheetId=\"3\" state=\"veryHidden\" r:id=\"c\"/></sheets>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        HandMadeWorkbook.relations(HandMadeWorkbook.relation("a", "worksheet", "worksheets/sheet1.xml")
                                + HandMadeWorkbook.relation("b", "worksheet", "/xl/sheet2.xml")
                                + HandMadeWorkbook.relation("c", "worksheet", "../other/x.xml")))
                .part("xl/sheet2.xml", HandMadeWorkbook.sheet("<sheetData>" + CELL + "</sheetData>"))
                .part("other/x.xml", HandMadeWorkbook.sheet("<sheetData/>"))
                .read();

        assertThat(workbook.fileName()).isEqualTo("表.xlsx");
        assertThat(workbook.sheets())
                .extracting(
                        Grid::name, Grid::visibility, sheet -> sheet.at(0, 0).text())
                .containsExactly(
                        tuple("乙", Visibility.HIDDEN, "7"),
                        tuple("A&B", Visibility.VISIBLE, ""),
                        tuple("丙", Visibility.VERY_HIDDEN, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chartsheet", "dialogsheet"})
    void sheetsWithoutCellsAreLeftOut(String type) throws WorkbookException {
        Workbook workbook = HandMadeWorkbook.withRows(CELL)
                .outline("<sheets><sheet name=\"图\" sheetId=\"2\" r:id=\"x\"/>"
                        + "<sheet name=\"数据\" sheetId=\"1\" r:id=\"rId1\"/></sheets>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        HandMadeWorkbook.relations(
                                HandMadeWorkbook.relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                        + HandMadeWorkbook.relation("x", type, "x.xml")))
                .part("xl/x.xml", "<" + type + "/>")
                .read();

        assertThat(workbook.sheets()).extracting(Grid::name).containsExactly("数据");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                "application/vnd.ms-excel.template.macroEnabled.main+xml"
            })
    void workbooksAndTemplatesWithAndWithoutMacrosAreRead(String contentType) throws WorkbookException {
        HandMadeWorkbook workbook =
                HandMadeWorkbook.withRows(CELL).part("[Content_Types].xml", HandMadeWorkbook.contentTypes(contentType));

        assertThat(workbook.cell("A1").text()).isEqualTo("7");
    }

    @Test
    void theStrictFormOfTheFormatIsReadLikeTheUsualOne() throws WorkbookException {
        HandMadeWorkbook workbook =
                HandMadeWorkbook.withRows(CELL + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row>");
        for (String part : new String[] {
            "_rels/.rels",
            "xl/_rels/workbook.xml.rels",
            "xl/workbook.xml",
            "xl/sharedStrings.xml",
            HandMadeWorkbook.SHEET
        }) {
            String namespace = part.endsWith(".rels") ? HandMadeWorkbook.RELATIONS : HandMadeWorkbook.MAIN;
            workbook.replace(
                    part,
                    namespace,
                    namespace
                            .replace("http://schemas.openxmlformats.org", "http://purl.oclc.org/ooxml")
                            .replace("/2006", ""));
        }
        workbook.replace(
                "xl/workbook.xml",
                HandMadeWorkbook.RELATIONS,
                "http://purl.oclc.org/ooxml/officeDocument/relationships");

        assertThat(workbook.cell("A1").text()).isEqualTo("7");
        assertThat(workbook.cell("A2").text()).isEqualTo("乙");
    }

    @Test
    void elementNamesMayHaveAPrefix() throws WorkbookException {
        HandMadeWorkbook workbook = HandMadeWorkbook.withRows("")
                .part(
                        HandMadeWorkbook.SHEET,
                        "<x:worksheet xmlns:x=\"" + HandMadeWorkbook.MAIN
                                + "\"><x:sheetData><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>");

        assertThat(workbook.cell("A1").text()).isEqualTo("3");
    }

    @Test
    void aWorkbookWithoutSharedTextsNeedsNoPartForThem() throws WorkbookException {
        HandMadeWorkbook workbook = HandMadeWorkbook.withRows(CELL)
                .without("xl/sharedStrings.xml")
                .replace(
                        "xl/_rels/workbook.xml.rels",
                        HandMadeWorkbook.relation("rId2", "sharedStrings", "sharedStrings.xml"),
                        "");

        assertThat(workbook.cell("A1").text()).isEqualTo("7");
    }

    @Test
    void partsMayHaveAnyNames() throws WorkbookException {
        HandMadeWorkbook workbook = HandMadeWorkbook.withRows("")
                .replace("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "数据/Tab-1.XML")
                .without(HandMadeWorkbook.SHEET)
                .part("xl/数据/tab-1.xml", HandMadeWorkbook.sheet("<sheetData>" + CELL + "</sheetData>"));

        assertThat(workbook.cell("A1").text()).isEqualTo("7");
    }
}

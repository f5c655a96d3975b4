package dev.gouji.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellContent.Defect;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Region;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    private static final CellContent BLANK = new CellContent.Blank();

    @ParameterizedTest
    @CsvSource({
        "<v>1431</v>, 1431",
        "<v>0</v>, 0",
        "<v>-0</v>, 0",
        "<v> 12 </v>, 12",
        "<v>100</v>, 100",
        "<v>1E2</v>, 100",
        "<v>12.50</v>, 12.5",
        "<v>.5</v>, 0.5",
        "<v>5.</v>, 5",
        "<v>0.30000000000000004</v>, 0.3",
        "<v>1.1000000000000001E-2</v>, 0.011",
        "<v>123456789012345</v>, 123456789012345",
        "<v>12345678901234567</v>, 12345678901234600",
        "<v>1e-400</v>, 0",
        "<v>1<!-- a comment -->2</v>, 12",
        "<v><![CDATA[7]]></v>, 7",
        "<v>&#49;&#50;</v>, 12"
    })
    void numbersAreReadToFifteenDigits(String value, String expected) throws WorkbookException {
        assertThat(cell("", value)).isEqualTo(new CellContent.Number(new BigDecimal(expected)));
    }

    @ParameterizedTest
    @CsvSource({
        "n, 1e400, NOT_A_NUMBER",
        "n, -1e400, NOT_A_NUMBER",
        "n, NaN, NOT_A_NUMBER",
        "n, Infinity, NOT_A_NUMBER",
        "n, 0x10, NOT_A_NUMBER",
        "n, 12d, NOT_A_NUMBER",
        "n, 1e, NOT_A_NUMBER",
        "n, '1,000', NOT_A_NUMBER",
        "n, 12件, NOT_A_NUMBER",
        "n, １２, NOT_A_NUMBER",
        "n, -, NOT_A_NUMBER",
        "s, 2, NO_SUCH_STRING",
        "s, -1, NO_SUCH_STRING",
        "s, 99999999999, NO_SUCH_STRING",
        "s, 甲, NO_SUCH_STRING",
        "b, 是, NOT_A_BOOLEAN",
        "b, 2, NOT_A_BOOLEAN",
        "x, 12, UNKNOWN_TYPE"
    })
    void whatHasNoCertainMeaningIsUnreadable(String type, String value, Defect defect) throws WorkbookException {
        assertThat(cell(type, "<v>" + value + "</v>")).isEqualTo(new CellContent.Unreadable(value, defect));
    }

    @Test
    void textInACellThatIsNoTextCellIsUnreadable() throws WorkbookException {
        assertThat(cell("n", "<is><t>12</t></is>")).isEqualTo(new CellContent.Unreadable("12", Defect.UNKNOWN_TYPE));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0, false", "TRUE, true", "true, true", "False, false"})
    void booleansAreReadInAnySpelling(String value, boolean expected) throws WorkbookException {
        assertThat(cell("b", "<v>" + value + "</v>")).isEqualTo(new CellContent.Bool(expected));
    }

    @ParameterizedTest
    @CsvSource({"n", "s", "b", "e", "str", "d", "inlineStr"})
    void anEmptyValueIsABlank(String type) throws WorkbookException {
        assertThat(cell(type, "<v/>")).isEqualTo(BLANK);
        assertThat(cell(type, "")).isEqualTo(BLANK);
    }

    @Test
    void aTextInTheCellItselfAndAnotherBesideItContradictEachOther() throws WorkbookException {
        assertThat(cell("inlineStr", "<v>6</v><is><t>6</t></is>")).isEqualTo(new CellContent.Text("6"));
        assertThat(cell("inlineStr", "<v>5</v><is><t>6</t></is>"))
                .isEqualTo(new CellContent.Unreadable("5", Defect.STATED_TWICE));
    }

    @Test
    void errorsAreKeptAsWritten() throws WorkbookException {
        assertThat(cell("e", "<v>#REF!</v>")).isEqualTo(new CellContent.ErrorValue("#REF!"));
    }

    @Test
    void runsOfRichTextAreJoinedWithoutTheirPronunciation() throws WorkbookException {
        String item = "<si><r><rPr><b/></rPr><t>信息</t></r><r><t xml:space=\"preserve\"> 公开</t></r>"
                + "<rPh sb=\"0\" eb=\"2\"><t>xinxi</t></rPh><phoneticPr fontId=\"1\"/></si>";
        HandMadeWorkbook shared =
                HandMadeWorkbook.withCells("<c r=\"A1\" t=\"s\"><v>0</v></c>").strings(item);

        assertThat(shared.cell("A1")).isEqualTo(new CellContent.Text("信息 公开"));
        assertThat(cell("inlineStr", item.replace("si>", "is>"))).isEqualTo(new CellContent.Text("信息 公开"));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            value = {
                "<t>甲_x000A_乙</t>|甲\\n乙",
                "<t>_x005F_x000A_</t>|_x000A_",
                "<t>a_x00_b_xZZZZ_</t>|a_x00_b_xZZZZ_",
                "<t>_x4E2D__x6587_</t>|中文",
                "<t>_x_x4E2D_</t>|_x中",
                "<t xml:space=\"preserve\"> 甲 </t>| 甲 ",
                "<t> 甲 乙 </t>| 甲 乙 ",
                "<t>&lt;甲&amp;乙&gt;</t>|<甲&乙>"
            })
    void textIsWhatThePartHolds(String inline, String expected) throws WorkbookException {
        assertThat(cell("inlineStr", "<is>" + inline + "</is>"))
                .isEqualTo(new CellContent.Text(expected.replace("\\n", "\n")));
    }

    @Test
    void cellsAndRowsWithoutAPlaceComeOneAfterTheOther() throws WorkbookException {
        Grid sheet = HandMadeWorkbook.withRows("<row><c><v>1</v></c><c><v>2</v></c></row>"
                        + "<row r=\"5\"><c r=\"D5\"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>")
                .read()
                .sheets()
                .get(0);

        assertThat(sheet.at(0, 0).text()).isEqualTo("1");
        assertThat(sheet.at(0, 1).text()).isEqualTo("2");
        assertThat(sheet.at(4, 3).text()).isEqualTo("3");
        assertThat(sheet.at(4, 4).text()).isEqualTo("4");
        assertThat(sheet.at(5, 0).text()).isEqualTo("5");
    }

    @Test
    void aCellStatedTwiceIsUnreadable() throws WorkbookException {
        HandMadeWorkbook twice = HandMadeWorkbook.withCells("<c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>2</v></c>");

        assertThat(twice.cell("B1")).isEqualTo(new CellContent.Unreadable("1 / 2", Defect.STATED_TWICE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<v>1</v><v>2</v>", "<v/><v>2</v>", "<f>1+1</f><v>1</v><v>2</v>", "<f>1+1</f><f>1+2</f><v>2</v>"
            })
    void aCellWithTwoValuesIsUnreadable(String content) throws WorkbookException {
        assertThat(cell("", content).shown())
                .isInstanceOfSatisfying(
                        CellContent.Unreadable.class,
                        unreadable -> assertThat(unreadable.defect()).isEqualTo(Defect.STATED_TWICE));
    }

    @Test
    void mergedRegionsAreReadWhereverTheyStand() throws WorkbookException {
        Grid sheet = HandMadeWorkbook.withSheet(
                        "<sheetData/><mergeCells count=\"2\"><mergeCell ref=\"B2:D4\"/><mergeCell ref=\"A1\"/></mergeCells>")
                .read()
                .sheets()
                .get(0);

        assertThat(sheet.merges())
                .containsExactly(
                        new Region(new CellPosition(1, 1), new CellPosition(3, 3)), Region.of(new CellPosition(0, 0)));
    }

    @Test
    void onlyCellsOfTheSheetItselfCount() throws WorkbookException {
        HandMadeWorkbook extended = HandMadeWorkbook.withSheet(
                "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row></sheetData>"
                        + "<extLst><ext><sheetData><row r=\"1\"><c r=\"A1\"><v>2</v></c></row></sheetData></ext></extLst>");

        assertThat(extended.cell("A1").text()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c q:r='B1' r='A1' q:t='s'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><q:v>7</q:v><v>1</v></c></row>",
                "<row r='1'><q:c r='A1'><q:v>7</q:v></q:c><c r='A1'><v>1</v></c></row>",
                "<q:row r='1'><q:c r='A1'><v>7</v></q:c></q:row><row q:r='9' r='1'><c r='A1'><v>1</v></c></row>",
            })
    void elementsAndAttributesOfOtherNamespacesSayNothing(String rows) throws WorkbookException {
        HandMadeWorkbook workbook =
                HandMadeWorkbook.withSheet("<sheetData xmlns:q='urn:other'>" + rows + "</sheetData>");

        assertThat(workbook.cell("A1").text()).isEqualTo("1");
        assertThat(workbook.read().sheets().get(0).at(0, 1)).isInstanceOf(CellContent.Blank.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><row r='2'><c r='A2'><v>7</v></c></row></row>",
                "<c r='A1'><v>7</v></c>",
                "<row r='1'><c r='A1'><c r='B1'><v>7</v></c></c></row>",
            })
    void rowsAndCellsWhereNoneCanBeAreNoWorkbooks(String rows) {
        assertThat(HandMadeWorkbook.failure(HandMadeWorkbook.withRows(rows).bytes())
                        .code())
                .isEqualTo(FailureCode.CORRUPT);
    }

    private static CellContent cell(String type, String content) throws WorkbookException {
        String attribute = type.isEmpty() ? "" : " t=\"" + type + "\"";
        return HandMadeWorkbook.withCells("<c r=\"A1\"" + attribute + ">" + content + "</c>")
                .cell("A1");
    }
}

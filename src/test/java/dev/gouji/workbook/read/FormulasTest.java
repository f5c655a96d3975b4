package dev.gouji.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellContent.Defect;
import dev.gouji.table.CellContent.Formula;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {
    @ParameterizedTest
    @CsvSource({
        "'', <v>12</v>, 12",
        "str, <v>甲_x000D_</v>, '甲\r'",
        "str, <v></v>, ''",
        "b, <v>1</v>, TRUE",
        "e, <v>#DIV/0!</v>, #DIV/0!",
        "'', <v>1e400</v>, 1e400"
    })
    void aFormulaHasTheResultThatIsStored(String type, String value, String text) throws WorkbookException {
        Formula formula =
                formula("<c r=\"A1\" t=\"" + (type.isEmpty() ? "n" : type) + "\"><f>NOW()</f>" + value + "</c>");

        assertThat(formula.stored()).isNotNull();
        assertThat(formula.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"''", "<v/>", "<v> </v>"})
    void aFormulaWithoutAResultHasNoneAndIsNoZero(String value) throws WorkbookException {
        Formula formula = formula("<c r=\"A1\"><f>NOW()</f>" + value + "</c>");

        assertThat(formula.stored()).isNull();
        assertThat(formula.shown()).isEqualTo(new CellContent.Unreadable("=NOW()", Defect.NO_STORED_RESULT));
    }

    @Test
    void aFormulaStatedOnceForManyCellsIsWorkedOutForEach() throws WorkbookException {
        Grid sheet = HandMadeWorkbook.withRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"><v>3</v></c><c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>6</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\"><v>5</v></c><c r=\"B3\"><f t=\"shared\" si=\"0\"/></c>"
                        + "<c r=\"C3\"><f t=\"shared\" ref=\"B2:C3\" si=\"0\">SUM($A$1:B3)+数据!B2+本年</f></c></row>")
                .read()
                .sheets()
                .get(0);

        assertThat(expression(sheet, "C3")).isEqualTo("SUM($A$1:B3)+数据!B2+本年");
        assertThat(expression(sheet, "B3")).isEqualTo("SUM($A$1:A3)+数据!A2+本年");
        assertThat(expression(sheet, "B2")).isEqualTo("SUM($A$1:A2)+数据!A1+本年");
    }

    @Test
    void aSharedFormulaIsRecalculatedForEachCell() throws WorkbookException {
        Grid sheet = HandMadeWorkbook.withRows(
                        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\">"
                                + "<f t=\"shared\" ref=\"B1:B2\" si=\"0\">A1*2</f><v>2</v></c></row>"
                                + "<row r=\"2\"><c r=\"A2\"><v>3</v></c><c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>")
                .read()
                .sheets()
                .get(0);

        assertThat(sheet.at(1, 1)).isEqualTo(new Formula("A2*2", number(2), number(6)));
    }

    @Test
    void aSharedFormulaThatIsStatedNowhereKeepsItsResult() throws WorkbookException {
        assertThat(formula("<c r=\"A1\"><f t=\"shared\" si=\"7\"/><v>4</v></c>"))
                .isEqualTo(new Formula("", number(4), null));
    }

    @Test
    void formulasOverSeveralCellsAreNotRecalculated() throws WorkbookException {
        assertThat(formula("<c r=\"A1\"><f t=\"array\" ref=\"A1:A2\">SUM(B1:B2)</f><v>4</v></c>"))
                .isEqualTo(new Formula("SUM(B1:B2)", number(4), null));
        assertThat(formula("<c r=\"A1\"><f t=\"dataTable\" ref=\"A1:A2\" r1=\"B1\"/><v>4</v></c>"))
                .isEqualTo(new Formula("TABLE(B1,)", number(4), null));
    }

    @Test
    void anEmptyFormulaIsNone() throws WorkbookException {
        assertThat(HandMadeWorkbook.withCells("<c r=\"A1\"><f/><v>4</v></c>").cell("A1"))
                .isEqualTo(number(4));
    }

    @ParameterizedTest
    @CsvSource({"<workbookPr date1904=\"1\"/>", "<calcPr fullPrecision=\"0\"/>"})
    void aWorkbookThatCalculatesOtherwiseIsNotRecalculated(String setting) throws WorkbookException {
        HandMadeWorkbook workbook = HandMadeWorkbook.withCells("<c r=\"A1\"><f>1+1</f><v>2</v></c>")
                .outline(setting + "<sheets><sheet name=\"数据\" sheetId=\"1\" r:id=\"rId1\"/></sheets>");

        assertThat(workbook.cell("A1")).isEqualTo(new Formula("1+1", number(2), null));
    }

    private static String expression(Grid sheet, String position) {
        return ((Formula) sheet.at(CellPosition.of(position))).expression();
    }

    private static CellContent number(int value) {
        return new CellContent.Number(BigDecimal.valueOf(value));
    }

    private static Formula formula(String cell) throws WorkbookException {
        return (Formula) HandMadeWorkbook.withCells(cell).cell("A1");
    }
}

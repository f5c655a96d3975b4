package dev.gouji.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that people see as dates, and rows and columns that they do not see. */
class DatesTest {
    private static final String FROM_1904 =
            "<workbookPr date1904=\"1\"/><sheets><sheet name=\"数据\" r:id=\"rId1\"/></sheets>";

    @ParameterizedTest
    @CsvSource({
        "0, 1900-01-00",
        "5, 1900-01-05",
        "59, 1900-02-28",
        "60, 1900-02-29",
        "61, 1900-03-01",
        "45356, 2024-03-05",
        "45356.5, 2024-03-05T12:00",
        "45356.999999, 2024-03-06",
        "0.75, 18:00",
        "2958465, 9999-12-31"
    })
    void aNumberInADateStyleIsADate(String serial, String text) throws WorkbookException {
        assertThat(dated("<c r=\"A1\" s=\"1\"><v>" + serial + "</v></c>").cell("A1"))
                .isEqualTo(new CellContent.Date(new BigDecimal(serial), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2958466", "10000000000"})
    void aNumberThatNoDateHasIsANumber(String serial) throws WorkbookException {
        assertThat(dated("<c r=\"A1\" s=\"1\"><v>" + serial + "</v></c>").cell("A1"))
                .isEqualTo(new CellContent.Number(new BigDecimal(serial)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "-1", "x", "", "99999999999"})
    void anotherStyleEvenAnImpossibleOneShowsANumber(String style) throws WorkbookException {
        assertThat(dated("<c r=\"A1\" s=\"" + style + "\"><v>5</v></c>").cell("A1"))
                .isEqualTo(new CellContent.Number(BigDecimal.valueOf(5)));
    }

    @Test
    void theWorkbooksOwnFormatsCountBeforeTheBuiltInOnes() throws WorkbookException {
        String cell = "<c r=\"A1\" s=\"1\"><v>5</v></c>";
        String own =
                "<numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;\"/><numFmt numFmtId=\"14\" formatCode=\"0\"/>";

        assertThat(HandMadeWorkbook.withCells(cell).format(own, 176).cell("A1")).isInstanceOf(CellContent.Date.class);
        assertThat(HandMadeWorkbook.withCells(cell).format(own, 14).cell("A1")).isInstanceOf(CellContent.Number.class);
        assertThat(HandMadeWorkbook.withCells(cell).format(own, 177).cell("A1")).isInstanceOf(CellContent.Number.class);
    }

    @Test
    void damagedStylesLeaveNumbers() throws WorkbookException {
        HandMadeWorkbook damaged = dated("<c r=\"A1\" s=\"1\"><v>5</v></c>").part("xl/styles.xml", "<styleSheet");

        assertThat(damaged.cell("A1")).isEqualTo(new CellContent.Number(BigDecimal.valueOf(5)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-05, 45356, 2024-03-05",
        "2024-03-05T00:00:00.000, 45356, 2024-03-05",
        "2024-03-05T12:00:00Z, 45356.5, 2024-03-05T12:00",
        "1900-01-05, 5, 1900-01-05",
        "1900-03-01, 61, 1900-03-01",
        "06:00:00, 0.25, 06:00"
    })
    void aDateStatedAsTextIsADate(String stated, String serial, String text) throws WorkbookException {
        assertThat(HandMadeWorkbook.withCells("<c r=\"A1\" t=\"d\"><v>" + stated + "</v></c>")
                        .cell("A1"))
                .isEqualTo(new CellContent.Date(new BigDecimal(serial), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"去年", "2024-13-01", "1899-12-30"})
    void otherTextStaysText(String stated) throws WorkbookException {
        assertThat(HandMadeWorkbook.withCells("<c r=\"A1\" t=\"d\"><v>" + stated + "</v></c>")
                        .cell("A1"))
                .isEqualTo(new CellContent.Text(stated));
    }

    @Test
    void daysCountFrom1904WhereTheWorkbookSaysSo() throws WorkbookException {
        assertThat(dated("<c r=\"A1\" s=\"1\"><v>0</v></c>").outline(FROM_1904).cell("A1"))
                .isEqualTo(new CellContent.Date(BigDecimal.ZERO, "1904-01-01"));
        assertThat(HandMadeWorkbook.withCells("<c r=\"A1\" t=\"d\"><v>1904-01-02</v></c>")
                        .outline(FROM_1904)
                        .cell("A1"))
                .isEqualTo(new CellContent.Date(BigDecimal.ONE, "1904-01-02"));
    }

    @Test
    void sumsOverDatesAndInDateStylesComeToWhatIsStored() throws WorkbookException {
        HandMadeWorkbook sums = dated("<c r=\"A1\" s=\"1\"><v>5</v></c><c r=\"B1\"><v>2</v></c>"
                + "<c r=\"C1\" s=\"1\"><f>A1+B1</f><v>7</v></c><c r=\"D1\" s=\"1\"><f>A1*B1</f><v>10</v></c>");

        assertThat(sums.cell("C1")).isEqualTo(formula("A1+B1", 7));
        assertThat(sums.cell("D1")).isEqualTo(formula("A1*B1", 10));
    }

    @Test
    void hiddenRowsAndColumnsAreNotShownEvenOnceFormulasAreWorkedOut() throws WorkbookException {
        Grid sheet = HandMadeWorkbook.withSheet(
                        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"x\" hidden=\"1\"/>"
                                + "<col min=\"7\" max=\"8\" hidden=\"0\"/></cols><sheetData><row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c></row>"
                                + "<row r=\"2\" hidden=\"true\"><c r=\"A2\"><v>1</v></c></row></sheetData>")
                .read()
                .sheets()
                .get(0);

        assertThat(sheet.shows(CellPosition.of("A1"))).isTrue();
        assertThat(sheet.shows(CellPosition.of("A2"))).isFalse();
        assertThat(sheet.shows(CellPosition.of("B1"))).isFalse();
        assertThat(sheet.shows(CellPosition.of("C1"))).isFalse();
        assertThat(sheet.shows(CellPosition.of("D1"))).isTrue();
        assertThat(sheet.shows(CellPosition.of("E1"))).isTrue();
        assertThat(sheet.shows(CellPosition.of("G1"))).isTrue();
    }

    private static CellContent formula(String expression, int day) {
        CellContent.Date date =
                new CellContent.Date(BigDecimal.valueOf(day), day < 10 ? "1900-01-0" + day : "1900-01-" + day);
        return new CellContent.Formula(expression, date, date);
    }

    private static HandMadeWorkbook dated(String cells) {
        return HandMadeWorkbook.withCells(cells).format("", 14);
    }
}

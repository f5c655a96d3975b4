package dev.gouji.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Workbook;
import dev.gouji.workbook.SourceFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Reading a copy of a workbook that is known: the same comes out as from reading all of it, in fewer steps. */
class CopyReadTest {
    private static final String CELLS = "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>5</v></c>";
    private static final CellPosition TEXT = CellPosition.of("A1");
    private static final CellPosition NUMBER = CellPosition.of("B1");

    private final WorkbookReader reader = WorkbookReader.asStored();

    private static HandMadeWorkbook workbook() {
        return HandMadeWorkbook.withCells(CELLS).format("", 14);
    }

    /** The only sheet of the copy, which has to be what it is to one who reads all of it. */
    private Grid copy(HandMadeWorkbook copy) throws WorkbookException {
        SourceFile from = file(workbook());
        Workbook read = reader.readCopy(file(copy), from, reader.read(from));
        assertThat(read).isEqualTo(reader.read(file(copy)));
        return read.sheets().get(0);
    }

    private static SourceFile file(HandMadeWorkbook workbook) {
        return new SourceFile(Path.of("表.xlsx"), workbook.bytes());
    }

    private static HandMadeWorkbook with(String tab) {
        return workbook().outline("<sheets><sheet " + tab + " sheetId=\"1\" r:id=\"rId1\"/></sheets>");
    }

    @Test
    void a_sheet_that_stands_as_it_stood_is_not_read_again() throws WorkbookException {
        SourceFile from = file(workbook());
        Workbook known = reader.read(from);
        SourceFile copy = file(workbook().part("docProps/more.xml", "<more/>"));
        assertThat(reader.readCopy(copy, from, known).sheets().get(0))
                .isSameAs(known.sheets().get(0));
    }

    @Test
    void a_changed_cell_is_seen() throws WorkbookException {
        Grid copy = copy(workbook().replace(HandMadeWorkbook.SHEET, "<v>5</v>", "<v>6</v>"));
        assertThat(copy.at(NUMBER).text()).isEqualTo("1900-01-06");
    }

    @Test
    void changed_texts_styles_and_dates_are_seen_in_a_sheet_that_stands_as_it_stood() throws WorkbookException {
        Grid texts = copy(workbook().strings("<si><t>丙</t></si>"));
        assertThat(texts.at(TEXT).text()).isEqualTo("丙");
        Grid styles = copy(workbook().replace("xl/styles.xml", "<xf numFmtId=\"14\"><al", "<xf numFmtId=\"1\"><al"));
        assertThat(styles.at(NUMBER).text()).isEqualTo("5");
        Grid dates = copy(workbook().replace("xl/workbook.xml", "<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        assertThat(dates.at(NUMBER).text()).isEqualTo("1904-01-06");
    }

    @Test
    void a_hidden_a_renamed_and_another_sheet_are_seen() throws WorkbookException {
        assertThat(copy(with("name=\"数据\" state=\"hidden\"")).visibility()).isEqualTo(Grid.Visibility.HIDDEN);
        assertThat(copy(with("name=\"别的\"")).name()).isEqualTo("别的");
        HandMadeWorkbook other = workbook()
                .replace("xl/_rels/workbook.xml.rels", "sheet1.xml", "sheet2.xml")
                .part("xl/worksheets/sheet2.xml", HandMadeWorkbook.sheet("<sheetData/>"));
        assertThat(copy(other).rows()).isEmpty();
    }

    @Test
    void a_damaged_copy_is_refused() throws WorkbookException {
        SourceFile from = file(workbook());
        Workbook known = reader.read(from);
        SourceFile broken = file(workbook().replace(HandMadeWorkbook.SHEET, "</row>", ""));
        assertThatThrownBy(() -> reader.readCopy(broken, from, known)).isInstanceOf(WorkbookException.class);
        SourceFile without = file(workbook().without(HandMadeWorkbook.SHEET));
        assertThatThrownBy(() -> reader.readCopy(without, from, known)).isInstanceOf(WorkbookException.class);
    }
}

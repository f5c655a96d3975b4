package dev.gouji.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.table.CellContent;
import dev.gouji.table.Figure;
import dev.gouji.table.Grid;
import dev.gouji.table.Workbook;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The remedies as one line of 15 numbers, with whatever people leave around it. */
class LineReaderTest {
    private static final List<String> PROCEDURES = List.of("行政复议", "未经复议直接起诉", "复议后起诉");
    private static final List<String> RESULTS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

    private final Grid.Builder sheet = new Grid.Builder("复议诉讼", Grid.Visibility.VISIBLE);

    LineReaderTest() {
        for (int column = 0; column < 15; column++) {
            if (column % 5 == 0) {
                text(0, column, PROCEDURES.get(column / 5));
            }
            text(1, column, RESULTS.get(column % 5));
        }
    }

    private void text(int row, int column, String text) {
        sheet.put(row, column, new CellContent.Text(text));
    }

    private void number(int row, int column, long number) {
        sheet.put(row, column, new CellContent.Number(BigDecimal.valueOf(number)));
    }

    private List<Figure> read() {
        return List.copyOf(new Recogniser(Layouts.builtIn(), null, null)
                .recognise(new Workbook("a.xlsx", List.of(sheet.build())))
                .orElseThrow()
                .table("remedies")
                .orElseThrow()
                .figures()
                .values());
    }

    private static void areBlankIn(int row, List<Figure> figures) {
        assertThat(figures).hasSize(15).allSatisfy(figure -> {
            assertThat(figure.isBlank()).isTrue();
            assertThat(figure.origin().cell().row()).isEqualTo(row);
        });
    }

    @Test
    void a_note_below_a_blank_line_is_no_number() {
        text(3, 0, "注：本表数据截至12月31日。");
        areBlankIn(2, read());
    }

    @Test
    void a_telephone_number_below_a_blank_line_is_no_number() {
        text(4, 0, "联系电话");
        number(4, 1, 87_221_234);
        areBlankIn(2, read());
    }

    @Test
    void the_numbers_of_the_columns_are_passed_over() {
        for (int column = 0; column < 15; column++) {
            text(2, column, "（" + (column + 1) + "）");
            number(3, column, column * 7L);
        }
        assertThat(read()).extracting(figure -> figure.origin().cell().row()).containsOnly(3);
    }

    @Test
    void a_line_below_a_blank_one_is_found_even_with_a_word_in_it() {
        for (int column = 0; column < 14; column++) {
            number(3, column, 2);
        }
        text(3, 14, "2O");
        assertThat(read()).extracting(figure -> figure.origin().cell().row()).containsOnly(3);
    }
}

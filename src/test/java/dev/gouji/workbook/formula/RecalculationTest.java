package dev.gouji.workbook.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gouji.table.CellContent;
import dev.gouji.table.CellContent.Formula;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Grid.Visibility;
import dev.gouji.table.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas on a sheet where A1 is 1, A2 is 2, A3 a text, A4 a formula that stores 40 but comes to 4. */
class RecalculationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "A1+A2; 3",
                "A1-A2-A2; -3",
                "SUM(A1:A3); 3",
                "SUM(A1:A2,$A$2,B9)-A1; 4",
                "SUM(D:D); 11",
                "SUM(D:D,1:2); 25",
                "SUM(A1,3); 4",
                "A1/A2; 0.5",
                "1/3; 0.333333333333333",
                "A4+1; 41",
                "A5+1; 4",
                "SUM(A5,A1); 4",
                "IF(A1=1,\"是\",\"否\"); 是",
                "A1>A2; FALSE",
                "A1/0; #DIV/0!",
                "#REF!+1; #REF!",
                "B1; 0",
                "汇总!A1*2; 200",
                "'汇总'!A1+A1; 101",
                "ROUND(A2/3,2); 0.67",
                "SUMIF(D:D,\">5\"); 6",
                "IFERROR(A1/0,7); 7",
                "COUNTA(A1:A3); 3",
                "A3&A1; 说明1"
            })
    void comesToWhatExcelShows(String expression, String result) {
        assertThat(recalculated(expression, null))
                .isNotNull()
                .extracting(CellContent::text)
                .isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOW()",
                "TODAY()-1",
                "IF(A1=1,RAND(),0)",
                "RANDBETWEEN(1,2)",
                "OFFSET(A1,1,0)",
                "INDIRECT(\"A1\")",
                "[1]Sheet1!A1",
                "本年合计+1",
                "IFERROR(MYFUNCTION(A1),0)",
                "SUBTOTAL(9,A1:A2)",
                "TEXT(A1,\"0\")",
                "LAMBDA(x,x)(1)",
                "LEN(REPT(\"x\",2147483647))",
                "WORKDAY(1,2000000000)",
                "NETWORKDAYS(1,2000000000)",
                "COMBIN(2000000000,1000000000)",
                "Table1[数量]",
                "SUM(A1:",
                "没有!A1",
                "A3+1",
                "ROWS(A:C)",
                "C9+1",
                "A6+1",
                "A7+1"
            })
    void whatCannotBeToldIsNotGuessed(String expression) {
        assertThat(recalculated(expression, null)).isNull();
    }

    @Test
    void storedResultsThatDifferByBinaryRoundingAloneAreUpToDate() {
        CellContent stored = new CellContent.Number(new BigDecimal("0.300000000001"));
        CellContent noise = new CellContent.Number(new BigDecimal("0.00000000000000055"));

        assertThat(recalculated("0.1+0.2", stored)).isEqualTo(stored);
        assertThat(recalculated("A1-A1", noise)).isEqualTo(noise);
        assertThat(recalculated("A1*0.31", stored)).isEqualTo(new CellContent.Number(new BigDecimal("0.31")));
    }

    @Test
    void onlySoManyFormulasAreWorkedOut() {
        Grid.Builder grid = new Grid.Builder("多", Visibility.VISIBLE);
        for (int row = 0; row < Recalculation.FORMULAS + 10; row++) {
            grid.put(row, 0, new Formula("B1+C1", null, null));
        }

        Grid recalculated = Recalculation.of(List.of(grid.build()), Set.of()).get(0);

        assertThat(recalculated.at(Recalculation.FORMULAS - 1, 0).text()).isEqualTo("0");
        assertThat(recalculated.at(Recalculation.FORMULAS, 0)).isEqualTo(new Formula("B1+C1", null, null));
    }

    @Test
    void aChainTooLongForTheEngineIsGivenUp() {
        Grid.Builder grid = new Grid.Builder("链", Visibility.VISIBLE);
        grid.put(19_999, 0, new CellContent.Number(BigDecimal.ONE));
        for (int row = 19_998; row >= 0; row--) {
            grid.put(row, 0, new Formula("A" + (row + 2) + "*1", null, null));
        }

        Grid recalculated = Recalculation.of(List.of(grid.build()), Set.of()).get(0);

        assertThat(((Formula) recalculated.at(0, 0)).recalculated()).isNull();
    }

    @Test
    void sumsComeToTheSameWithAndWithoutTheEngine() {
        Random random = new Random(30);
        for (int round = 0; round < 200; round++) {
            Grid.Builder grid = new Grid.Builder("表", Visibility.VISIBLE);
            for (int column = 0; column < 6; column++) {
                if (random.nextInt(4) > 0) {
                    grid.put(
                            0,
                            column,
                            new CellContent.Number(BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3))));
                }
            }
            grid.put(1, 0, new Formula("SUM(A1:C1)+D1-E1", null, null));
            grid.put(1, 1, new Formula("(SUM(A1:C1)+D1-E1)", null, null));

            Grid recalculated =
                    Recalculation.of(List.of(grid.build()), Set.of()).get(0);

            assertThat(new BigDecimal(recalculated.at(1, 0).text()))
                    .isCloseTo(new BigDecimal(recalculated.at(1, 1).text()), within(new BigDecimal("1e-9")));
        }
    }

    private static @Nullable CellContent recalculated(String expression, @Nullable CellContent stored) {
        Grid sheet = new Grid.Builder("表", Visibility.VISIBLE)
                .put(0, 0, new CellContent.Number(BigDecimal.ONE))
                .put(1, 0, new CellContent.Number(BigDecimal.valueOf(2)))
                .put(2, 0, new CellContent.Text("说明"))
                .put(3, 0, new Formula("A1+3", new CellContent.Number(BigDecimal.valueOf(40)), null))
                .put(4, 0, new Formula("A1+A2", null, null))
                .put(5, 1, new CellContent.Bool(true))
                .put(5, 0, new Formula("NOW()", null, null))
                .put(6, 0, new Formula("A1:A2*2", null, null))
                .put(0, 3, new CellContent.Number(BigDecimal.valueOf(5)))
                .put(1, 3, new CellContent.Number(BigDecimal.valueOf(6)))
                .put(8, 2, new Formula(expression, stored, null))
                .build();
        Grid other = new Grid.Builder("汇总", Visibility.HIDDEN)
                .put(0, 0, new CellContent.Number(BigDecimal.valueOf(100)))
                .build();
        Set<Origin> fixed = Set.of(new Origin("表", CellPosition.of("A7")));
        Formula formula =
                (Formula) Recalculation.of(List.of(sheet, other), fixed).get(0).at(8, 2);
        return formula.recalculated();
    }
}

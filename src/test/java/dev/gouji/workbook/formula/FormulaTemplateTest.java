package dev.gouji.workbook.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTemplateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "A1+$B$2+C$3+$D4; B3+$B$2+D$3+$D6",
                "SUM(A1:B2)-SUM($A$1:B2); SUM(B3:C4)-SUM($A$1:C4)",
                "SUM(A:A)+SUM($A:$A)+SUM(3:3); SUM(B:B)+SUM(A:A)+SUM($A5:$XFD5)",
                "主动公开!A1*'依 申请'!$A1:B2; 主动公开!B3*'依 申请'!$A3:C4",
                "IF(A1=\"A1\",本年,RANDBETWEEN(1,A2)); IF(B3=\"A1\",本年,RANDBETWEEN(1,B4))",
                "XFD1048576; A2",
                "[1]Sheet1!A1+A1; ``"
            })
    void onlyRelativeReferencesMove(String stated, String moved) {
        assertThat(FormulaTemplate.of(stated, List.of("主动公开", "依 申请")).moved(2, 1))
                .isEqualTo(moved);
    }
}

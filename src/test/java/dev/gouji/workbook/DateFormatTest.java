package dev.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormatTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "yyyy/m/d;@",
                "m\"月\"d\"日\"",
                "[$-804]yyyy\"年\"m\"月\"",
                "[DBNum1][$-804]m\"月\"d\"日\"",
                "e\"年\"",
                "[h]:mm",
                "[ss]",
                "mm:ss.0",
                "h:mm:ss.000",
                "上午/下午h\"时\"",
                "AM/PM h",
                "aaaa",
                "[Red]d-mmm-yy",
                "\\第yyyy"
            })
    void showsDates(String code) {
        assertThat(DateFormat.isDate(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "GENERAL",
                "G/通用格式",
                "General\"年\"",
                "0\"件\"",
                "0\"day\"",
                "0\\d",
                "0_d",
                "#,##0;[Red]-#,##0",
                "_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ",
                "[$-804]0",
                "[$USD] #,##0.00",
                "US$0.00",
                "[>=100]0;yyyy",
                "0.00E+00",
                "##0.0e+0",
                "# ?/?",
                "@",
                "",
                ";;;",
                "\"yyyy",
                "[yyyy",
                "0\\",
                "[DBNum2]0"
            })
    void showsNumbers(String code) {
        assertThat(DateFormat.isDate(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 22, 27, 36, 45, 47, 50, 58})
    void builtInFormatsShowDates(int format) {
        assertThat(DateFormat.isDate(format)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 13, 23, 37, 44, 48, 49, 59, 164})
    void builtInFormatsShowNumbers(int format) {
        assertThat(DateFormat.isDate(format)).isFalse();
    }
}

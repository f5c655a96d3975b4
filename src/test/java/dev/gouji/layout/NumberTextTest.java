package dev.gouji.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.table.Conversion;
import dev.gouji.table.Measure;
import dev.gouji.table.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "12            | COUNT             | 12",
                "１２           | COUNT             | 12",
                "1,234         | COUNT             | 1234",
                "1，234        | COUNT             | 1234",
                "1 234         | COUNT             | 1234",
                "\" 7 \"       | COUNT             | 7",
                "12件          | COUNT             | 12",
                "12 件         | COUNT             | 12",
                "-3            | CHANGE            | -3",
                "−3            | CHANGE            | -3",
                "+3            | CHANGE            | 3",
                "增3            | CHANGE            | 3",
                "增加 3         | CHANGE            | 3",
                "减3            | CHANGE            | -3",
                "减少3项         | CHANGE            | -3",
                "12家           | COUNT             | 12",
                "12。           | COUNT             | 12",
                "￥1.20         | TEN_THOUSAND_YUAN | 1.2",
                "人民币1.2万元    | TEN_THOUSAND_YUAN | 1.2",
                "1.2万          | TEN_THOUSAND_YUAN | 1.2",
                "12.50         | TEN_THOUSAND_YUAN | 12.5",
                "12.5万元       | TEN_THOUSAND_YUAN | 12.5",
                "77302800元     | TEN_THOUSAND_YUAN | 7730.28",
                "1.2亿元        | TEN_THOUSAND_YUAN | 12000",
                "251000元       | AMOUNT            | 251000",
                "25.1万元       | AMOUNT            | 251000"
            })
    void reads_what_has_one_meaning(String text, Measure measure, String number) {
        NumberText.Reading reading = NumberText.read(text, measure);

        assertThat(reading.value())
                .isInstanceOfSatisfying(
                        Value.Number.class,
                        value -> assertThat(value.number().toPlainString()).isEqualTo(number));
        assertThat(reading.conversions()).contains(Conversion.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "—", "——", "/", "／", "无", "无。", "没有", "未发生", "暂无", " ", "－", "　"})
    void takes_a_mark_for_nothing_as_blank(String text) {
        assertThat(NumberText.read(text, Measure.COUNT).value()).isEqualTo(new Value.Blank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/13", "约12", "1 2", "12,34", "1.2.3", "12元", "12万件", "见附件", "1e5", "--5", "12%", "①", "1²", "增3",
                "¥12", "12万"
            })
    void takes_nothing_else_for_a_number(String text) {
        assertThat(NumberText.read(text, Measure.COUNT).value()).isEqualTo(new Value.NotNumber());
    }

    @Test
    void tells_how_it_was_read() {
        assertThat(NumberText.read("１,234 件", Measure.COUNT).conversions())
                .containsExactlyInAnyOrder(
                        Conversion.TEXT, Conversion.FULL_WIDTH, Conversion.SEPARATORS, Conversion.UNIT);
    }
}

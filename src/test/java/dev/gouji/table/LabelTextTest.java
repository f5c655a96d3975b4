package dev.gouji.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTextTest {
    @ParameterizedTest
    @CsvSource({
        "自 然　人, 自然人",
        "1.属于国家秘密, 属于国家秘密",
        "其中：1.属于国家秘密, 属于国家秘密",
        "（三）不予公开, 不予公开",
        "㈢不予公开, 不予公开",
        "3.其它, 其他",
        "本年_x000D_收费, 本年收费",
        "其他法律_x000d_行政法规禁止公开, 其他法律行政法规禁止公开",
        "危及“三安全一稳定”, 危及三安全一稳定"
    })
    void a_label_is_its_words(String drawn, String words) {
        assertThat(LabelText.of(drawn).plain()).isEqualTo(words);
    }
}

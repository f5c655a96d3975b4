package dev.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E5|2",
                "错误|4",
                "（一）予以公开|14",
                "填报 1431，应为 1413|20",
                "１２３|6",
                "“总计”|6",
                "— × ·|5",
                "ｶﾅ|2",
                "한글|4",
                "𠮷野|4",
                "📄|2",
                "e\u0301|1",
                "\u200B|0",
            })
    void countsWideCharactersTwiceAndMarksNotAtAll(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void everyCommonIdeographIsWideAndEveryAsciiLetterIsNot() {
        assertThat(java.util.stream.IntStream.rangeClosed(0x4E00, 0x9FFF).map(DisplayWidth::of))
                .containsOnly(2);
        assertThat(java.util.stream.IntStream.rangeClosed(' ', '~').map(DisplayWidth::of))
                .containsOnly(1);
    }

    @Test
    void padsByDisplayWidth() {
        assertThat(DisplayWidth.padded("警告", 7)).isEqualTo("警告   ");
        assertThat(DisplayWidth.rightAligned("总计", 6)).isEqualTo("  总计");
        assertThat(DisplayWidth.padded("太宽了", 2)).isEqualTo("太宽了");
    }
}

package dev.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrappingTest {
    private static final String ALPHABET = "依申请公开，。（）“”、 12.5-+!J7 REQ-ROW 𠮷📄e\u0301 abc ";

    @Test
    void shortTextStaysOneLine() {
        assertThat(Wrapping.lines("应为 11。", 10)).containsExactly("应为 11。");
    }

    @Test
    void noLineBeginsWithClosingPunctuation() {
        assertThat(Wrapping.lines("填报一千，应为两千。", 8)).containsExactly("填报一", "千，应为", "两千。");
    }

    @Test
    void numbersAndWordsAreNotTornApart() {
        assertThat(Wrapping.lines("填报 1431，应为 1413", 11)).containsExactly("填报 1431，", "应为 1413");
    }

    @Test
    void whatIsWiderThanALineIsBrokenAnywhere() {
        assertThat(Wrapping.lines("abcdefghij文", 4)).containsExactly("abcd", "efgh", "ij文");
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertThat(Wrapping.lines("", 10)).containsExactly("");
        assertThat(Wrapping.lines(" ".repeat(30), 10)).containsExactly("");
    }

    @Test
    void noLineIsTooWideAndNothingButSpaceIsLost() {
        Random random = new Random(20260102);
        int[] characters = ALPHABET.codePoints().toArray();
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(120), 0, characters.length).forEach(at -> text.appendCodePoint(characters[at]));
            int width = 2 + random.nextInt(60);
            List<String> lines = Wrapping.lines(text.toString(), width);
            assertThat(lines).allMatch(line -> DisplayWidth.of(line) <= width, text + " in " + width);
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
        }
    }
}

package dev.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VisibleTextTest {
    @Test
    void showsEscapeSequencesInsteadOfSendingThem() {
        assertThat(VisibleText.of("\u001B[31m红\u001B]0;标题\u0007\u009B2J\u007F")).isEqualTo("␛[31m红␛]0;标题␇�2J␡");
    }

    @Test
    void keepsTextOnOneLine() {
        assertThat(VisibleText.of("申请\r\n数量\n\t合计\u2028末")).isEqualTo("申请 数量  合计 末");
    }

    @Test
    void showsWhatTurnsTheReadingDirection() {
        assertThat(VisibleText.of("报表\u202Excod.xlsx\u2069")).isEqualTo("报表�xcod.xlsx�");
    }

    @Test
    void replacesHalfASurrogatePair() {
        assertThat(VisibleText.of("a\uD800b𠮷")).isEqualTo("a�b𠮷");
    }

    @Test
    void leavesNoCharacterThatATerminalObeys() {
        Random random = new Random(20260101);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(30, 0, 0x2100).forEach(text::appendCodePoint);
            assertThat(VisibleText.of(text.toString()).codePoints())
                    .noneMatch(Character::isISOControl)
                    .noneMatch(character -> Character.getType(character) == Character.LINE_SEPARATOR)
                    .noneMatch(character -> Character.getType(character) == Character.PARAGRAPH_SEPARATOR);
        }
    }

    @Test
    void leavesOrdinaryTextAsItIs() {
        String text = "依申请公开!J7 “（一）予以公开 · 总计”填报 1431，应为 1413。";
        assertThat(VisibleText.of(text)).isEqualTo(text);
    }
}

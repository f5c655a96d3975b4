package dev.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTest {
    private static final String SIGNS =
            "a局.  /\\:*?\"<>|\n\t\0\u007f\u0085\u009b\u2028\u2029\u202e\u2066\u200f\u061c\ud800\udc00\ufffd\uffff%~=";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某局 #1 100%.xlsx",
                "=+-@.xls",
                "~$年报.xlsx",
                "。年报",
                ".git",
                "console.xlsx",
                "com10.xlsx",
                "局\uD842\uDFB7.et"
            })
    void what_any_file_system_takes_stays(String name) {
        assertThat(SafeName.of(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "NUL.xlsx", "Com7.xls", "lpt¹.txt", "aux .xlsx", "CONOUT$"})
    void a_name_of_a_device_is_none_any_more(String name) {
        assertThat(SafeName.of(name)).isEqualTo("_" + name);
    }

    @Test
    void whatever_the_name_it_is_one_name_and_safe() {
        Random random = new Random(8);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder name = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                name.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String safe = SafeName.of(name.toString());
            assertThat(safe)
                    .isNotEmpty()
                    .doesNotMatch(
                            "(?s).*[\\p{Cntrl}/\\\\:*?\"<>|\u0085\u009b\u2028\u2029\u202e\u2066\u200f\u061c\ufffd\uffff].*")
                    .doesNotMatch("(?s).*[. ]");
            assertThat(safe.codePoints()).noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
            assertThat(SafeName.of(safe)).isEqualTo(safe);
        }
    }
}

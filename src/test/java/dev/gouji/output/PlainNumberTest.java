package dev.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumberTest {
    @ParameterizedTest
    @CsvSource({
        "3402,3402",
        "3402.0,3402",
        "1E+3,1000",
        "0.00,0",
        "0E+9,0",
        "-11,-11",
        "7730.28,7730.28",
        "25.1000,25.1",
        "1E-7,0.0000001",
        "123456789012345678901234567890.5,123456789012345678901234567890.5",
        "1E+999999999,1E+999999999"
    })
    void writesDigitsWithoutExponentUnlessThatWouldFillTheMemory(String number, String written) {
        assertThat(PlainNumber.of(new BigDecimal(number))).isEqualTo(written);
    }
}

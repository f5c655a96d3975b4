package dev.gouji.corpus;

import dev.gouji.table.CellContent;
import dev.gouji.table.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Types numbers as people do. */
final class DrawnNumbers {
    private static final String[] NUMERALS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final List<String> NOTHING = List.of("", "-", "—", "/", "无", " ");

    private final int percent;
    private final Random random;
    private int odd;

    DrawnNumbers(int percent, Random random) {
        this.percent = percent;
        this.random = random;
    }

    /** How many numbers were typed otherwise than as numbers. */
    int odd() {
        return odd;
    }

    CellContent of(CellContent content, Measure measure) {
        if (percent == 0) {
            return content;
        }
        if (content instanceof CellContent.Blank) {
            return new CellContent.Text(NOTHING.get(random.nextInt(NOTHING.size())));
        }
        if (random.nextInt(100) >= percent || !(content instanceof CellContent.Number number)) {
            return content;
        }
        odd++;
        BigDecimal value = number.value();
        boolean count = measure == Measure.COUNT && value.signum() >= 0;
        return switch (random.nextInt(9)) {
            case 0 -> new CellContent.Text(fullWidth(value.toPlainString()));
            case 1 -> new CellContent.Text("  " + value.toPlainString() + "　");
            case 2 -> new CellContent.Text(thousands(value));
            case 3 -> new CellContent.Text(value.toPlainString() + (count ? "件" : ""));
            case 4 -> new CellContent.Text(measure == Measure.TEN_THOUSAND_YUAN ? yuan(value) : value.toPlainString());
            case 5 ->
                count && value.intValue() < 100
                        ? new CellContent.Text(numeral(value.intValue()))
                        : new CellContent.Text(value.toPlainString());
            case 6 ->
                count && value.intValue() < 20_000
                        ? new CellContent.Date(value, "1900-01-01")
                        : new CellContent.Text(value.toPlainString());
            case 7 -> {
                odd--;
                yield new CellContent.Formula("1*1", content, null);
            }
            default -> new CellContent.Text(value.toPlainString());
        };
    }

    private static String fullWidth(String digits) {
        StringBuilder wide = new StringBuilder();
        for (int at = 0; at < digits.length(); at++) {
            wide.append((char) (digits.charAt(at) + 0xFEE0));
        }
        return wide.toString();
    }

    private static String thousands(BigDecimal value) {
        return new java.text.DecimalFormat("#,##0.##").format(value);
    }

    private static String yuan(BigDecimal value) {
        return value.movePointRight(4).stripTrailingZeros().toPlainString() + "元";
    }

    /** Below a hundred, as it is written: 十二, 二十, 二十一. */
    private static String numeral(int number) {
        if (number < 10) {
            return number == 0 ? "零" : NUMERALS[number];
        }
        return (number < 20 ? "" : NUMERALS[number / 10]) + "十" + (number % 10 == 0 ? "" : NUMERALS[number % 10]);
    }
}

package dev.gouji.workbook.read;

import dev.gouji.table.CellContent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Reads a numeric cell as Excel would show it: 15 significant digits, no needless zeros. */
final class NumberCell {
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST = 400;

    private NumberCell() {}

    static CellContent read(String text) {
        int digits = text.length();
        if (digits <= 15 && text.chars().allMatch(character -> character >= '0' && character <= '9') && digits > 0) {
            return new CellContent.Number(BigDecimal.valueOf(Long.parseLong(text)));
        }
        String number = text.strip();
        try {
            if (number.length() <= LONGEST && Double.isFinite(Double.parseDouble(number))) {
                return of(new BigDecimal(number));
            }
        } catch (NumberFormatException e) {
            return new CellContent.Unreadable(text, CellContent.Defect.NOT_A_NUMBER);
        }
        return new CellContent.Unreadable(text, CellContent.Defect.NOT_A_NUMBER);
    }

    /** The number as Excel keeps it. */
    static CellContent.Number of(BigDecimal number) {
        BigDecimal rounded = number.round(EXCEL).stripTrailingZeros();
        return new CellContent.Number(rounded.scale() < 0 && rounded.precision() < 40 ? rounded.setScale(0) : rounded);
    }
}

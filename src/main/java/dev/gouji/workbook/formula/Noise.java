package dev.gouji.workbook.formula;

import dev.gouji.table.CellContent;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Programs add up binary fractions in different orders; the last digits then differ though nothing is out of date. */
final class Noise {
    private static final double ABSOLUTE = 1e-9;
    private static final double RELATIVE = 1e-13;

    private Noise() {}

    /** The result as a cell's content: the stored one where both differ by no more than noise. */
    static CellContent without(BigDecimal result, @Nullable CellContent stored) {
        BigDecimal known = stored == null ? null : stored.number();
        return stored != null && known != null && isNoise(known, result) ? stored : new CellContent.Number(result);
    }

    private static boolean isNoise(BigDecimal stored, BigDecimal result) {
        double difference = stored.subtract(result).abs().doubleValue();
        return difference <= Math.max(ABSOLUTE, Math.abs(result.doubleValue()) * RELATIVE);
    }
}

package dev.gouji.workbook.formula;

import dev.gouji.table.CellContent;
import dev.gouji.workbook.ExcelNumber;
import java.math.BigDecimal;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.jspecify.annotations.Nullable;

/** What the formula engine's results say of a cell. */
final class Results {
    private static final double ABSOLUTE_NOISE = 1e-9;
    private static final double RELATIVE_NOISE = 1e-13;

    private Results() {}

    /** The content that a result stands for; null where the engine's answer is not to be relied on. */
    static @Nullable CellContent content(ValueEval result, @Nullable CellContent stored) {
        if (result instanceof NumberEval number) {
            return number(number.getNumberValue(), stored);
        }
        if (result instanceof StringEval text) {
            return new CellContent.Text(text.getStringValue());
        }
        if (result instanceof BoolEval bool) {
            return new CellContent.Bool(bool.getBooleanValue());
        }
        // The engine answers #VALUE! and #NAME? also to what it does not understand itself.
        return result instanceof ErrorEval error
                        && (error == ErrorEval.DIV_ZERO
                                || error == ErrorEval.REF_INVALID
                                || error == ErrorEval.NA
                                || error == ErrorEval.NUM_ERROR)
                ? new CellContent.ErrorValue(error.getErrorString())
                : null;
    }

    private static @Nullable CellContent number(double result, @Nullable CellContent stored) {
        if (!Double.isFinite(result)) {
            return null;
        }
        if (stored instanceof CellContent.Number known && isNoise(known.value(), result)) {
            return stored;
        }
        return new CellContent.Number(ExcelNumber.of(result));
    }

    /** Programs add up binary fractions in different orders; the last digits then differ though nothing is out of date. */
    private static boolean isNoise(BigDecimal stored, double result) {
        double difference = Math.abs(stored.doubleValue() - result);
        return difference <= Math.max(ABSOLUTE_NOISE, Math.abs(result) * RELATIVE_NOISE);
    }
}

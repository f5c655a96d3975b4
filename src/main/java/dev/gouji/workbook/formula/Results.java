package dev.gouji.workbook.formula;

import dev.gouji.table.CellContent;
import dev.gouji.workbook.ExcelNumber;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.jspecify.annotations.Nullable;

/** What the formula engine's results say of a cell. */
final class Results {
    private Results() {}

    /** The content that a result stands for; null where the engine's answer is not to be relied on. */
    static @Nullable CellContent content(ValueEval result, @Nullable CellContent stored) {
        if (result instanceof NumberEval number) {
            double value = number.getNumberValue();
            return Double.isFinite(value) ? Noise.without(ExcelNumber.of(value), stored) : null;
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
}

package dev.gouji.table;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, told apart as the file tells it. */
public sealed interface CellContent {
    /** The content as a person sees it; empty for a blank cell. */
    String text();

    /** What a reader sees in the cell: a formula's result, and any other content itself. */
    default CellContent shown() {
        return this;
    }

    /** The number that stands in the cell itself, whatever it is shown as; null where none does. */
    default @Nullable BigDecimal number() {
        return null;
    }

    /** Nothing; a cell that the file does not mention is blank too. */
    record Blank() implements CellContent {
        @Override
        public String text() {
            return "";
        }
    }

    /** A number, rounded to the 15 significant digits that Excel keeps. */
    record Number(BigDecimal value) implements CellContent {
        @Override
        public String text() {
            return value.toPlainString();
        }

        @Override
        public BigDecimal number() {
            return value;
        }
    }

    /**
     * A number that the cell's format shows as a date or a time, as Excel makes of 5 in such a cell and of 3-5 in any.
     *
     * @param serial the number itself
     * @param text the date or time that a person sees, in the ISO form
     */
    record Date(BigDecimal serial, String text) implements CellContent {
        @Override
        public BigDecimal number() {
            return serial;
        }
    }

    /** Text, its rich-text runs joined. */
    record Text(String text) implements CellContent {}

    /** TRUE or FALSE. */
    record Bool(boolean value) implements CellContent {
        @Override
        public String text() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** An error value such as {@code #REF!}. */
    record ErrorValue(String code) implements CellContent {
        @Override
        public String text() {
            return code;
        }
    }

    /** A cell that the file states in a way that has no certain meaning, with what stands in the file. */
    record Unreadable(String text, Defect defect) implements CellContent {}

    /** A formula. */
    final class Formula implements CellContent {
        private final String expression;
        private final @Nullable CellContent stored;
        private @Nullable CellContent recalculated;
        private @Nullable Supplier<@Nullable CellContent> pending;

        /**
         * A formula whose result is known, or cannot be.
         *
         * @param expression the formula without its equals sign
         * @param stored the result that the file holds; null where it holds none
         * @param recalculated the result from the workbook's own cells; null where it cannot be told (another workbook,
         *     today's date, a function that is not supported)
         */
        public Formula(String expression, @Nullable CellContent stored, @Nullable CellContent recalculated) {
            this.expression = expression;
            this.stored = stored;
            this.recalculated = recalculated;
        }

        private Formula(String expression, @Nullable CellContent stored, Supplier<@Nullable CellContent> pending) {
            this.expression = expression;
            this.stored = stored;
            this.pending = pending;
        }

        /** A formula that is worked out when its result is first asked for: most are not asked. */
        public static Formula workedOutLater(
                String expression, @Nullable CellContent stored, Supplier<@Nullable CellContent> recalculated) {
            return new Formula(expression, stored, recalculated);
        }

        /** The formula without its equals sign. */
        public String expression() {
            return expression;
        }

        /** The result that the file holds; null where it holds none. */
        public @Nullable CellContent stored() {
            return stored;
        }

        /** The result from the workbook's own cells; null where it cannot be told. */
        public synchronized @Nullable CellContent recalculated() {
            if (pending != null) {
                recalculated = pending.get();
                pending = null;
            }
            return recalculated;
        }

        @Override
        public String text() {
            return shown().text();
        }

        @Override
        public CellContent shown() {
            if (stored != null) {
                return stored;
            }
            CellContent again = recalculated();
            return again != null ? again : new Unreadable("=" + expression, Defect.NO_STORED_RESULT);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Formula formula
                    && expression.equals(formula.expression)
                    && Objects.equals(stored, formula.stored)
                    && Objects.equals(recalculated(), formula.recalculated());
        }

        @Override
        public int hashCode() {
            return Objects.hash(expression, stored);
        }

        @Override
        public String toString() {
            return "Formula[expression=" + expression + ", stored=" + stored + ", recalculated=" + recalculated() + "]";
        }
    }

    /** Why a cell cannot be read for certain. */
    enum Defect {
        /** A numeric cell whose text is no finite number, such as {@code 1e400}. */
        NOT_A_NUMBER,
        /** The index of a shared string that does not exist. */
        NO_SUCH_STRING,
        /** A boolean cell that is neither true nor false. */
        NOT_A_BOOLEAN,
        /** A cell type that the format does not know. */
        UNKNOWN_TYPE,
        /** The sheet states the cell twice with different contents. */
        STATED_TWICE,
        /** A formula without a stored result that cannot be recalculated. */
        NO_STORED_RESULT
    }
}

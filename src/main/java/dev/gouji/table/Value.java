package dev.gouji.table;

import java.math.BigDecimal;

/** What a cell of an official table says. A cell that the workbook does not have has no value at all. */
public sealed interface Value {
    /** A number, in the unit of its column. */
    record Number(BigDecimal number) implements Value {}

    /** Nothing, or a mark that stands for nothing, such as a dash. */
    record Blank() implements Value {}

    /** Something that is no number. */
    record NotNumber() implements Value {}

    /** An error value such as {@code #REF!}. */
    record Error(String code) implements Value {}
}

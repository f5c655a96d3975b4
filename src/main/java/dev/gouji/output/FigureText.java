package dev.gouji.output;

import dev.gouji.table.Figure;
import dev.gouji.table.Value;
import java.util.Optional;

/** A value as it stands in a printed table. */
final class FigureText {
    static final String BLANK = "—";
    static final String ABSENT = "×";

    private FigureText() {}

    static String of(Optional<Figure> figure) {
        return figure.map(FigureText::of).orElse(ABSENT);
    }

    private static String of(Figure figure) {
        Value value = figure.value();
        if (value instanceof Value.Number number) {
            return PlainNumber.of(number.number());
        }
        if (value instanceof Value.Error error) {
            return VisibleText.of(error.code());
        }
        return value instanceof Value.Blank ? BLANK : VisibleText.of(figure.raw());
    }
}

package dev.gouji.rule.form;

import dev.gouji.prose.Reading;
import dev.gouji.prose.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A count that the text states, with the cells that it may mean.
 *
 * @param readings those of its readings that the form has cells for
 */
record BoundStatement(Statement statement, List<BoundReading> readings) {
    BoundStatement {
        readings = List.copyOf(readings);
    }

    static BoundStatement of(Statement statement, FormIndex form) {
        List<BoundReading> readings = new ArrayList<>();
        for (Reading reading : statement.readings()) {
            form.reading(reading).ifPresent(readings::add);
        }
        return new BoundStatement(statement, readings);
    }
}

package dev.gouji.rule.form;

import dev.gouji.prose.Reading;
import dev.gouji.prose.Statement;
import dev.gouji.rule.language.CellPath;
import dev.gouji.rule.language.Expression.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A count that the text states, with the cells that it may mean.
 *
 * @param readings those of its readings that the form has cells for
 */
record BoundStatement(Statement statement, List<Amount.CellSum> readings) {
    BoundStatement {
        readings = List.copyOf(readings);
    }

    static BoundStatement of(Statement statement, FormIndex form) {
        NameFinder names = new NameFinder(form);
        List<Amount.CellSum> readings = new ArrayList<>();
        for (Reading reading : statement.readings()) {
            List<Selection.Choice> choices = new ArrayList<>();
            boolean complete = true;
            for (String cell : reading.cells()) {
                CellPath path = new CellPath(List.of(cell.split("/", -1)), false, cell, 0);
                try {
                    choices.addAll(names.find(path, Where.ANYWHERE).choices());
                } catch (UnknownName unknown) {
                    complete = false;
                }
            }
            if (complete && !choices.isEmpty()) {
                readings.add(new Amount.CellSum(Source.OWN, new Selection(choices, false)));
            }
        }
        return new BoundStatement(statement, readings);
    }
}

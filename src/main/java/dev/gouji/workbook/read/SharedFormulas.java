package dev.gouji.workbook.read;

import dev.gouji.table.CellPosition;
import dev.gouji.workbook.formula.SharedFormula;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A sheet's formulas, of which neighbouring cells may share one that is stated once. */
final class SharedFormulas {
    private final Map<String, SharedFormula> stated = new HashMap<>();

    /** The formula of the cell whose formula element the reader stands on; empty where it cannot be told. */
    String read(XMLStreamReader xml, CellPosition cell) throws XMLStreamException {
        String type = Objects.requireNonNullElse(XmlInput.attribute(xml, "t"), "normal");
        String group = Objects.requireNonNullElse(XmlInput.attribute(xml, "si"), "");
        String expression = xml.getElementText();
        return switch (type) {
            // Braces, as Excel shows them, keep such a formula from being recalculated as a plain one.
            case "array", "dataTable" -> "{" + expression + "}";
            case "shared" -> shared(group, expression, cell);
            default -> expression;
        };
    }

    private String shared(String group, String expression, CellPosition cell) {
        if (!expression.isEmpty()) {
            stated.put(group, new SharedFormula(expression, cell));
            return expression;
        }
        SharedFormula formula = stated.get(group);
        return formula == null ? "" : formula.at(cell);
    }
}

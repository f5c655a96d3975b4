package dev.gouji.output;

import dev.gouji.finding.Wording;
import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a JSON report, row by row and column by column. */
final class StatedTables {
    private final List<Wording> problems;
    private final Map<Address, CellContent> figures = new LinkedHashMap<>();

    /** The problems are added to that list. */
    StatedTables(List<Wording> problems) {
        this.problems = problems;
    }

    void add(String table, JsonValue rows) {
        members(table, table, rows).forEach((row, columns) -> {
            String rowPlace = table + "/" + row;
            members(rowPlace, row, columns).forEach((column, cell) -> {
                String place = rowPlace + "/" + column;
                CellContent content = new StatedCell(place, problems).content(cell);
                if (isCode(place, column)) {
                    figures.put(new Address(table, row, column), content);
                }
            });
        });
    }

    Map<Address, CellContent> figures() {
        return figures;
    }

    private Map<String, JsonValue> members(String place, String code, JsonValue value) {
        if (!isCode(place, code)) {
            return Map.of();
        }
        if (value instanceof JsonValue.Members members) {
            return members.byName();
        }
        problems.add(new Wording(place + "：应为对象 {…}，其键为代码。", place + ": must be an object {…} whose keys are codes."));
        return Map.of();
    }

    private boolean isCode(String place, String code) {
        boolean usable = !code.isEmpty() && code.indexOf('/') < 0;
        if (!usable) {
            problems.add(new Wording(place + "：“" + code + "”不是代码。", place + ": \"" + code + "\" is not a code."));
        }
        return usable;
    }
}

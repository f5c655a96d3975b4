package dev.gouji.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agency's statistics of one year as the workbook states them.
 *
 * @param fileName the workbook's file name, without its folder
 * @param layout the official form that the tables follow
 * @param agencies where the workbook names the agency, the most trusted first
 * @param years where the workbook names the year, the most trusted first
 * @param narrative the report's text; null where the workbook has none
 * @param tables the tables found, in the layout's order
 * @param otherYears years whose tables the workbook holds too; they are not in the report
 */
public record Report(
        String fileName,
        Layout layout,
        List<Mention<String>> agencies,
        List<Mention<Integer>> years,
        @Nullable Narrative narrative,
        List<Table> tables,
        List<Integer> otherYears) {
    public Report {
        agencies = List.copyOf(agencies);
        years = List.copyOf(years);
        tables = List.copyOf(tables);
        otherYears = List.copyOf(otherYears);
    }

    /** The same report with another text. */
    public Report with(Narrative text) {
        return new Report(fileName, layout, agencies, years, text, tables, otherYears);
    }

    /** The agency, from the most trusted place that names it. */
    public Optional<String> agency() {
        return agencies.stream().findFirst().map(Mention::value);
    }

    /** The report's year, from the most trusted place that names it. */
    public Optional<Integer> year() {
        return years.stream().findFirst().map(Mention::value);
    }

    /** The table of that code, if the workbook has it. */
    public Optional<Table> table(String code) {
        for (Table table : tables) {
            if (table.code().equals(code)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** The value at the address, if the workbook has the cell. */
    public Optional<Figure> figure(Address address) {
        Optional<Table> table = table(address.table());
        return table.isEmpty() ? Optional.empty() : table.get().figure(address);
    }
}

package dev.gouji.cli;

import dev.gouji.bench.ConsistentFigures;
import dev.gouji.layout.Layouts;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.Layout;
import dev.gouji.table.ReportData;
import dev.gouji.workbook.template.StandardWorkbook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** The standard workbook as an agency filled it in. */
record FiledWorkbook(String agency, int year, Map<Address, BigDecimal> figures) {
    private static final Layout LAYOUT = Layouts.builtIn().get(0);

    FiledWorkbook(String agency, int year) {
        this(agency, year, Map.of());
    }

    /** With figures that satisfy all ties. */
    FiledWorkbook random(int requests, int seed) {
        return new FiledWorkbook(agency, year, ConsistentFigures.of(LAYOUT, requests, new Random(seed)));
    }

    /** With what others add up to. */
    FiledWorkbook sum(FiledWorkbook... others) {
        Map<Address, BigDecimal> sum = new LinkedHashMap<>();
        for (FiledWorkbook other : others) {
            other.figures.forEach((address, number) -> sum.merge(address, number, BigDecimal::add));
        }
        return new FiledWorkbook(agency, year, sum);
    }

    /** With so much more in one cell. */
    FiledWorkbook plus(Address cell, int more) {
        Map<Address, BigDecimal> other = new LinkedHashMap<>(figures);
        other.merge(cell, BigDecimal.valueOf(more), BigDecimal::add);
        return new FiledWorkbook(agency, year, other);
    }

    void write(Path file) throws Exception {
        Map<Address, CellContent> contents = new LinkedHashMap<>();
        figures.forEach((address, number) -> contents.put(address, new CellContent.Number(number)));
        BuiltInRules rules = new BuiltInRules();
        new StandardWorkbook(LAYOUT, rules.totals(LAYOUT), rules::ties)
                .write(new ReportData(agency, year, null, contents), file, true);
    }
}

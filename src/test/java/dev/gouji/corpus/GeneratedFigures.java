package dev.gouji.corpus;

import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.Layout;
import dev.gouji.table.Measure;
import dev.gouji.table.ReportData;
import dev.gouji.table.TableLayout;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Figures for every official cell of a layout: mostly zeros, as in real reports, or up to four digits. */
public final class GeneratedFigures {
    private GeneratedFigures() {}

    /** The same figures for the same seed. */
    public static ReportData of(Layout layout, long seed) {
        Random random = new Random(seed);
        Map<Address, CellContent> figures = new LinkedHashMap<>();
        for (TableLayout table : layout.tables()) {
            for (Address address : table.addresses()) {
                int number = random.nextInt(3) > 0 ? 0 : random.nextInt(9999);
                Measure measure = layout.measure(address);
                BigDecimal value = measure.whole()
                        ? BigDecimal.valueOf(measure.signed() && random.nextBoolean() ? -number : number)
                        : BigDecimal.valueOf(number, 2).stripTrailingZeros();
                figures.put(address, new CellContent.Number(new BigDecimal(value.toPlainString())));
            }
        }
        int year = layout.code().equals("2019") ? 2020 : 2021 + random.nextInt(5);
        return new ReportData("某某市某某区民政局", year, null, figures);
    }
}

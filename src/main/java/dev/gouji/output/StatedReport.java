package dev.gouji.output;

import dev.gouji.finding.Wording;
import dev.gouji.table.Address;
import dev.gouji.table.Layout;
import dev.gouji.table.ReportData;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report's figures as a JSON document states them, not yet held against a form.
 *
 * @param layout the code of the form that the document names; null where it names none
 */
public record StatedReport(@Nullable String layout, ReportData data) {
    /** The figures, once every address is one of the form's. */
    public ReportData dataFor(Layout form) throws ReportDataException {
        KnownCodes codes = new KnownCodes(form);
        Set<Wording> unknown = new LinkedHashSet<>();
        for (Address address : data.figures().keySet()) {
            codes.unknown(address).ifPresent(unknown::add);
        }
        if (unknown.isEmpty()) {
            return data;
        }
        if (layout != null && !layout.equals(form.code())) {
            unknown.add(new Wording(
                    "数据按 %s 版表式填报，而要生成的是 %s 版；可改用 --layout %s。".formatted(layout, form.code(), layout),
                    "The figures are for layout %s, the workbook is to be layout %s; try --layout %s."
                            .formatted(layout, form.code(), layout)));
        }
        throw new ReportDataException(List.copyOf(unknown));
    }
}

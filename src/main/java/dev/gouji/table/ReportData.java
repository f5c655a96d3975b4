package dev.gouji.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures to fill a blank workbook with.
 *
 * @param agency who files the workbook, or nothing
 * @param year the report's year; null to leave it open
 * @param narrative the report's text; null for none
 * @param figures what to put into each cell: a number, a text or a blank; an address that is missing stays as the blank
 *     workbook has it
 */
public record ReportData(
        String agency, @Nullable Integer year, @Nullable String narrative, Map<Address, CellContent> figures) {
    public ReportData {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }
}

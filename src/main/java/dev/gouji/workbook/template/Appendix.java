package dev.gouji.workbook.template;

import java.util.List;

/**
 * A sheet behind the standard workbook's own that tells where its figures come from.
 *
 * @param sheet its name
 * @param rows its lines, the first one being the headings
 */
public record Appendix(String sheet, String title, List<List<String>> rows) {
    public Appendix {
        rows = List.copyOf(rows);
    }
}

package dev.gouji.workbook.template;

import java.util.regex.Pattern;

/** Text as POI must get it, so that a person reads what was given: Excel takes {@code _x0041_} in a file for an A. */
final class CellText {
    private static final Pattern EXCEL_SEQUENCE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    static String escaped(String text) {
        return EXCEL_SEQUENCE.matcher(text).replaceAll("_x005F_");
    }
}

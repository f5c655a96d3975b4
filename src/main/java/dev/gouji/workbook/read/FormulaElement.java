package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;
import org.jspecify.annotations.Nullable;

/**
 * What a cell's formula element says.
 *
 * @param text the formula, or nothing where it is stated elsewhere
 * @param share what the cells with the same formula share; null for none
 */
record FormulaElement(Kind kind, String text, @Nullable String share) {
    /** How a formula is stated. */
    enum Kind {
        NORMAL,
        SHARED,
        ARRAY,
        DATA_TABLE
    }

    static FormulaElement read(PartXml xml) throws WorkbookException {
        Kind kind = switch (String.valueOf(xml.attribute("t"))) {
            case "shared" -> Kind.SHARED;
            case "array" -> Kind.ARRAY;
            case "dataTable" -> Kind.DATA_TABLE;
            default -> Kind.NORMAL;
        };
        String share = xml.attribute("si");
        String inputs = input(xml.attribute("r1")) + "," + input(xml.attribute("r2"));
        String text = EscapedText.decode(xml.text().strip());
        return new FormulaElement(kind, kind == Kind.DATA_TABLE ? "TABLE(" + inputs + ")" : text, share);
    }

    /** Whether it states nothing, as in a cell that only has to be calculated again. */
    boolean isEmpty() {
        return kind != Kind.SHARED && text.isEmpty();
    }

    private static String input(@Nullable String reference) {
        return reference == null ? "" : reference;
    }
}

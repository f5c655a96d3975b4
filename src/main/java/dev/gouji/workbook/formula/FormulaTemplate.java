package dev.gouji.workbook.formula;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.ptg.Ptg;

/** A formula that the file states once for many cells. */
public final class FormulaTemplate {
    private final FormulaSyntax syntax;
    private final Optional<Ptg[]> tokens;

    private FormulaTemplate(FormulaSyntax syntax, Optional<Ptg[]> tokens) {
        this.syntax = syntax;
        this.tokens = tokens;
    }

    /** The formula of the cell that states it, in a workbook with these sheets. */
    public static FormulaTemplate of(String expression, List<String> sheetNames) {
        FormulaSyntax syntax = new FormulaSyntax(sheetNames);
        try {
            return new FormulaTemplate(syntax, Optional.of(syntax.parse(expression, 0, 0)));
        } catch (FormulaParseException | IllegalArgumentException | IllegalStateException e) {
            return new FormulaTemplate(syntax, Optional.empty());
        }
    }

    /** The formula of a cell so many rows and columns away; nothing where it is written in a way that is not understood. */
    public String moved(int rows, int columns) {
        return tokens.map(stated -> {
                    Ptg[] moved = new Ptg[stated.length];
                    for (int i = 0; i < stated.length; i++) {
                        moved[i] = MovedReference.of(stated[i], rows, columns);
                    }
                    return FormulaRenderer.toFormulaString(syntax, moved);
                })
                .orElse("");
    }
}

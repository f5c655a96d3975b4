package dev.gouji.workbook.formula;

import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/** A name in a formula, which is kept as a name: what it stands for is not looked up. */
record DefinedName(String text, int index) implements EvaluationName {
    @Override
    public String getNameText() {
        return text;
    }

    // A name may turn out to stand for either; saying yes to both lets the parser go on.
    @Override
    public boolean isFunctionName() {
        return true;
    }

    @Override
    public boolean isRange() {
        return true;
    }

    @Override
    public boolean hasFormula() {
        return false;
    }

    @Override
    public Ptg[] getNameDefinition() {
        throw new CannotTellException("a defined name: " + text);
    }

    @Override
    public NamePtg createPtg() {
        return new NamePtg(index);
    }
}

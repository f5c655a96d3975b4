package dev.gouji.workbook.formula;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.udf.AggregatingUDFFinder;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Table;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** What POI's formula parser has to know of a workbook: its sheets' names. Defined names stay names. */
final class FormulaSyntax implements FormulaParsingWorkbook, FormulaRenderingWorkbook {
    static final UDFFinder FUNCTIONS = AggregatingUDFFinder.DEFAULT;

    private final List<String> sheetNames;
    private final List<String> names = new ArrayList<>();

    FormulaSyntax(List<String> sheetNames) {
        this.sheetNames = List.copyOf(sheetNames);
    }

    Ptg[] parse(String expression, int sheet, int row) {
        return FormulaParser.parse(expression, this, FormulaType.CELL, sheet, row);
    }

    /** The sheet of that name, whatever its case; negative for none. */
    int sheetIndex(String name) {
        for (int i = 0; i < sheetNames.size(); i++) {
            if (sheetNames.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    String sheetName(int index) {
        return sheetNames.get(index);
    }

    /** A function that POI knows is left to it; anything else is a name of the workbook's own. */
    @Override
    public @Nullable DefinedName getName(String name, int sheetIndex) {
        if (FUNCTIONS.findFunction(name) != null) {
            return null;
        }
        if (!names.contains(name)) {
            names.add(name);
        }
        return new DefinedName(name, names.indexOf(name));
    }

    @Override
    public @Nullable Ptg getNameXPtg(String name, @Nullable SheetIdentifier sheet) {
        return sheet == null ? new NameXPxg(name) : null;
    }

    @Override
    public Ptg get3DReferencePtg(CellReference reference, SheetIdentifier sheet) {
        return new Ref3DPxg(inThisWorkbook(sheet), reference);
    }

    @Override
    public Ptg get3DReferencePtg(AreaReference reference, SheetIdentifier sheet) {
        return new Area3DPxg(inThisWorkbook(sheet), reference);
    }

    private static SheetIdentifier inThisWorkbook(SheetIdentifier sheet) {
        if (sheet.getBookName() != null) {
            throw new FormulaParseException("another workbook: " + sheet.getBookName());
        }
        return sheet;
    }

    @Override
    public String getNameText(NamePtg name) {
        return names.get(name.getIndex());
    }

    @Override
    public @Nullable Table getTable(String name) {
        return null;
    }

    @Override
    public Name createName() {
        throw new FormulaParseException("no names are defined while reading");
    }

    @Override
    public int getExternalSheetIndex(String sheetName) {
        throw new FormulaParseException("references go by the sheet's name: " + sheetName);
    }

    @Override
    public int getExternalSheetIndex(String workbookName, String sheetName) {
        throw new FormulaParseException("another workbook: " + workbookName);
    }

    @Override
    public @Nullable ExternalSheet getExternalSheet(int index) {
        return null;
    }

    @Override
    public @Nullable String getSheetFirstNameByExternSheet(int index) {
        return null;
    }

    @Override
    public @Nullable String getSheetLastNameByExternSheet(int index) {
        return null;
    }

    @Override
    public @Nullable String resolveNameXText(NameXPtg name) {
        return null;
    }

    @Override
    public SpreadsheetVersion getSpreadsheetVersion() {
        return SpreadsheetVersion.EXCEL2007;
    }
}

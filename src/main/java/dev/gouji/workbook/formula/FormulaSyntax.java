package dev.gouji.workbook.formula;

import java.util.Objects;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Table;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** What the formula parser has to know of a workbook: other sheets by name; no defined names, tables or other workbooks. */
class FormulaSyntax implements FormulaParsingWorkbook, FormulaRenderingWorkbook {
    @Override
    public @Nullable EvaluationName getName(String name, int sheetIndex) {
        return null;
    }

    @Override
    public Name createName() {
        throw new UnsupportedOperationException("defined names are not read");
    }

    @Override
    public @Nullable Table getTable(String name) {
        return null;
    }

    @Override
    public @Nullable Ptg getNameXPtg(String name, @Nullable SheetIdentifier sheet) {
        return null;
    }

    @Override
    public Ptg get3DReferencePtg(CellReference cell, SheetIdentifier sheet) {
        return new Ref3DPxg(own(sheet), cell);
    }

    @Override
    public Ptg get3DReferencePtg(AreaReference area, SheetIdentifier sheet) {
        return new Area3DPxg(own(sheet), area);
    }

    private static SheetIdentifier own(SheetIdentifier sheet) {
        if (sheet.getBookName() != null) {
            throw new UnsupportedOperationException("another workbook: " + sheet.getBookName());
        }
        return sheet;
    }

    @Override
    public int getExternalSheetIndex(String sheetName) {
        throw new UnsupportedOperationException("sheets are referred to by name");
    }

    @Override
    public int getExternalSheetIndex(String workbookName, String sheetName) {
        throw new UnsupportedOperationException("another workbook: " + workbookName);
    }

    @Override
    public SpreadsheetVersion getSpreadsheetVersion() {
        return SpreadsheetVersion.EXCEL2007;
    }

    @Override
    public EvaluationWorkbook.@Nullable ExternalSheet getExternalSheet(int externSheetIndex) {
        return null;
    }

    @Override
    public String getSheetFirstNameByExternSheet(int externSheetIndex) {
        throw new UnsupportedOperationException("sheets are referred to by name");
    }

    @Override
    public String getSheetLastNameByExternSheet(int externSheetIndex) {
        throw new UnsupportedOperationException("sheets are referred to by name");
    }

    @Override
    public String resolveNameXText(NameXPtg name) {
        return Objects.toString(name);
    }

    @Override
    public String getNameText(NamePtg name) {
        return Objects.toString(name);
    }
}

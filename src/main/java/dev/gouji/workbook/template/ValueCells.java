package dev.gouji.workbook.template;

import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Layout;
import dev.gouji.table.Measure;
import dev.gouji.table.ReportData;
import dev.gouji.workbook.read.EscapedText;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** The value cells of one sheet: filled as the figures say, totals as formulas, and each with its rule of input. */
final class ValueCells {
    private final Canvas canvas;
    private final Styles styles;
    private final Layout layout;
    private final ReportData data;
    private final Map<Address, CellPosition> places = new LinkedHashMap<>();

    ValueCells(Canvas canvas, Styles styles, Layout layout, ReportData data) {
        this.canvas = canvas;
        this.styles = styles;
        this.layout = layout;
        this.data = data;
    }

    void place(int row, int column, Address address) {
        places.put(address, new CellPosition(row, column));
        Cell cell = canvas.cell(row, column);
        cell.setCellStyle(styles.number(layout.measure(address)));
        CellContent content = data.figures().get(address);
        if (content instanceof CellContent.Number number) {
            cell.setCellValue(number.value().doubleValue());
        } else if (content != null && !(content instanceof CellContent.Blank)) {
            cell.setCellValue(EscapedText.encode(content.text()));
        }
    }

    /** Writes a formula into every total that no figure is given for. */
    void totals(Map<Address, List<Address>> totals) {
        totals.forEach((total, parts) -> {
            CellPosition place = places.get(total);
            if (place != null && !data.figures().containsKey(total)) {
                Cell cell = canvas.cell(place.row(), place.column());
                cell.setCellFormula(SumFormula.of(
                        parts.stream().map(places::get).filter(Objects::nonNull).toList()));
                cell.setCellStyle(styles.total(layout.measure(total)));
            }
        });
    }

    /** Lets only numbers be typed that the column can have. */
    void inputRules() {
        Map<Measure, CellRangeAddressList> cells = new EnumMap<>(Measure.class);
        places.forEach((address, place) -> cells.computeIfAbsent(
                        layout.measure(address), measure -> new CellRangeAddressList())
                .addCellRangeAddress(new CellRangeAddress(place.row(), place.row(), place.column(), place.column())));
        cells.forEach((measure, ranges) -> canvas.sheet().addValidationData(rule(measure, ranges)));
    }

    private DataValidation rule(Measure measure, CellRangeAddressList cells) {
        DataValidationHelper rules = canvas.sheet().getDataValidationHelper();
        String lowest = measure.signed() ? "-999999999" : "0";
        DataValidationConstraint constraint = measure.whole()
                ? rules.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, lowest, null)
                : rules.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, lowest, null);
        DataValidation rule = rules.createValidation(constraint, cells);
        String what = measure.whole() ? "整数" : "数";
        String from = measure.signed() ? "（减少的填负数）" : "，不小于 0";
        String unit = measure.unit().isEmpty() ? "" : "，以" + measure.unit() + "为单位，不要带单位";
        rule.createErrorBox("填报有误", "请填" + what + from + unit + "。没有发生的填 0。");
        rule.setShowErrorBox(true);
        rule.setEmptyCellAllowed(true);
        return rule;
    }
}

package dev.gouji.workbook.template;

import dev.gouji.finding.StandingTie;
import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Figure;
import dev.gouji.table.Layout;
import dev.gouji.table.Measure;
import dev.gouji.table.Origin;
import dev.gouji.table.ReportData;
import dev.gouji.table.Value;
import dev.gouji.workbook.read.EscapedText;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.jspecify.annotations.Nullable;

/** The value cells of one sheet: filled as the figures say, totals as formulas, and each with its rule of input. */
final class ValueCells {
    private final Canvas canvas;
    private final Styles styles;
    private final Layout layout;
    private final ReportData data;
    private final Map<Address, CellPosition> places = new LinkedHashMap<>();
    private @Nullable CellPosition status;

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

    /** Which cell tells whether the ties hold. */
    void placeStatus(CellPosition place) {
        status = place;
    }

    /** The cells as they stand, for what is asked of them whatever they hold. */
    Map<Address, Figure> figures() {
        Map<Address, Figure> figures = new LinkedHashMap<>();
        String sheet = canvas.sheet().getSheetName();
        places.forEach((address, place) -> figures.put(
                address,
                new Figure(
                        address, new Value.Blank(), "", new Origin(sheet, place), new CellContent.Blank(), Set.of())));
        return figures;
    }

    /** Lets the sheet check its own ties. */
    void selfCheck(List<StandingTie> ties) {
        SelfCheck check = new SelfCheck(canvas.sheet(), ties);
        check.highlight();
        if (status != null) {
            check.count(canvas.cell(status.row(), status.column()));
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

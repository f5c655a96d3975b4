package dev.gouji.workbook.summary;

import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFTitle;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** A bar chart beside the table that it shows. */
final class OverviewChart {
    private static final int LEFT = 5;
    private static final int RIGHT = 14;
    private static final int GAP = 45;
    private static final double LABEL_POINTS = 9;
    private static final double TITLE_POINTS = 12;

    private final XSSFSheet sheet;

    OverviewChart(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * What a chart shows.
     *
     * @param header the row of the headings, from 0, with the labels in the first column
     * @param last the last row
     * @param column that of the numbers
     * @param colours of the bars, as red, green and blue in hexadecimal digits
     */
    record Bar(String title, int header, int last, int column, List<String> colours) {
        Bar {
            colours = List.copyOf(colours);
        }
    }

    static String colour(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "1E7B34";
            case WARNINGS -> "B26A00";
            case FAILED -> "B42318";
            case UNREADABLE -> "57606A";
        };
    }

    static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "B42318";
            case WARNING -> "B26A00";
            case INFO -> "1F5F99";
        };
    }

    /** The first row below all charts, from 0. */
    static int end(XSSFSheet sheet) {
        int end = 0;
        for (XSSFShape shape : sheet.createDrawingPatriarch().getShapes()) {
            end = Math.max(end, ((XSSFClientAnchor) shape.getAnchor()).getRow2());
        }
        return end;
    }

    /** Draws it beside these rows. */
    void draw(Bar bar, int top, int bottom) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, LEFT, top, RIGHT, bottom));
        chart.setTitleText(bar.title());
        chart.setTitleOverlay(false);
        XDDFTitle title = new XDDFTitle(chart, chart.getCTChart().getTitle());
        title.getBody().getParagraph(0).addDefaultRunProperties().setFontSize(TITLE_POINTS);
        XDDFCategoryAxis labels = chart.createCategoryAxis(AxisPosition.LEFT);
        labels.setOrientation(AxisOrientation.MAX_MIN);
        labels.setMajorTickMark(AxisTickMark.NONE);
        labels.getOrAddTextProperties().setFontSize(LABEL_POINTS);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        values.setVisible(false);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, values);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(GAP);
        XDDFDataSource<String> categories = XDDFDataSourcesFactory.fromStringCellRange(sheet, range(bar, 0));
        XDDFNumericalDataSource<Double> numbers =
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(bar, bar.column()));
        XDDFChartData.Series series = data.addSeries(categories, numbers);
        series.setTitle(
                sheet.getRow(bar.header()).getCell(bar.column()).getStringCellValue(),
                new CellReference(sheet.getSheetName(), bar.header(), bar.column(), true, true));
        for (int point = 0; point < bar.colours().size(); point++) {
            byte[] colour = HexFormat.of().parseHex(bar.colours().get(point));
            series.getDataPoint(point).setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
        }
        chart.plot(data);
        label(chart);
    }

    private static CellRangeAddress range(Bar bar, int column) {
        return new CellRangeAddress(bar.header() + 1, bar.last(), column, column);
    }

    /** The numbers at the bars, so that no axis is needed. */
    private static void label(XSSFChart chart) {
        CTDLbls shown = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewDLbls();
        shown.addNewShowLegendKey().setVal(false);
        shown.addNewShowVal().setVal(true);
        shown.addNewShowCatName().setVal(false);
        shown.addNewShowSerName().setVal(false);
        shown.addNewShowPercent().setVal(false);
        shown.addNewShowBubbleSize().setVal(false);
    }
}

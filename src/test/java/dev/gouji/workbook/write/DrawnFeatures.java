package dev.gouji.workbook.write;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting.IconSet;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The features that POI draws by itself. */
final class DrawnFeatures {
    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0};

    private static final CellRangeAddress[] VALUES = {CellRangeAddress.valueOf("I7:J9")};

    private DrawnFeatures() {}

    static List<Feature> all() {
        return List.of(
                Feature.drawn(
                        "chart",
                        DrawnFeatures::chart,
                        sheet -> sheet.getDrawingPatriarch().getCharts().size() == 1),
                Feature.drawn(
                        "pivot table",
                        DrawnFeatures::pivot,
                        sheet -> sheet.getPivotTables().size() == 1),
                Feature.drawn(
                        "picture",
                        DrawnFeatures::picture,
                        sheet -> sheet.getDrawingPatriarch().getShapes().size() == 1
                                && sheet.getWorkbook().getAllPictures().size() == 1),
                Feature.drawn(
                        "notes on other cells",
                        sheet -> {
                            note(sheet, "B3");
                            note(sheet, "K7");
                        },
                        sheet -> hasNote(sheet, "B3") && hasNote(sheet, "K7")),
                Feature.drawn("note on the marked cell", sheet -> note(sheet, "J7"), sheet -> hasNote(sheet, "J7")),
                Feature.drawn(
                        "data validation",
                        DrawnFeatures::validation,
                        sheet -> sheet.getDataValidations().size() == 2),
                Feature.drawn("conditional formats", DrawnFeatures::formats, sheet -> formatted(sheet) >= 2),
                Feature.drawn(
                        "data bar, icon set and colour scale", DrawnFeatures::scales, sheet -> formatted(sheet) >= 3),
                new Feature(
                        "defined names",
                        DrawnFeatures::names,
                        carrier ->
                                carrier.parts().changed("xl/workbook.xml", " name=\"隐藏\"", " name=\"隐藏\" hidden=\"1\""),
                        DrawnFeatures::hasNames),
                Feature.drawn(
                        "table",
                        DrawnFeatures::table,
                        sheet -> sheet.getTables().size() == 1),
                Feature.drawn(
                        "sheet protection",
                        sheet -> sheet.protectSheet("geheim"),
                        sheet -> sheet.getProtect() && sheet.validateSheetPassword("geheim")),
                Feature.drawn(
                        "hyperlinks",
                        DrawnFeatures::hyperlinks,
                        sheet -> sheet.getHyperlinkList().size() == 2),
                Feature.drawn(
                        "page set-up and panes",
                        DrawnFeatures::page,
                        sheet -> sheet.getRowBreaks().length == 1
                                && sheet.getPaneInformation().isFreezePane()
                                && sheet.getHeader().getCenter().equals("年报")),
                Feature.drawn(
                        "custom document properties",
                        sheet -> sheet.getWorkbook()
                                .getProperties()
                                .getCustomProperties()
                                .addProperty("文号", "〔2023〕1号"),
                        sheet -> sheet.getWorkbook()
                                .getProperties()
                                .getCustomProperties()
                                .contains("文号")));
    }

    private static XSSFClientAnchor anchor() {
        return new XSSFClientAnchor(0, 0, 0, 0, 1, 10, 6, 20);
    }

    private static void chart(XSSFSheet sheet) {
        source(sheet);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor());
        var data = chart.createData(
                ChartTypes.LINE,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("L2:L3")),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("M2:M3")));
        chart.plot(data);
    }

    private static void pivot(XSSFSheet sheet) {
        sheet.createPivotTable(source(sheet), new CellReference("P1")).addRowLabel(0);
    }

    static void table(XSSFSheet sheet) {
        sheet.createTable(source(sheet)).setDisplayName("来源");
    }

    private static AreaReference source(XSSFSheet sheet) {
        String[] names = {"类别", "公民", "法人"};
        for (int index = 0; index < names.length; index++) {
            XSSFRow known = sheet.getRow(index);
            XSSFRow row = known == null ? sheet.createRow(index) : known;
            row.createCell(11).setCellValue(names[index]);
            row.createCell(12).setCellValue(10.0 * index);
        }
        sheet.getRow(0).getCell(12).setCellValue("件数");
        return new AreaReference("L1:M3", SpreadsheetVersion.EXCEL2007);
    }

    private static void picture(XSSFSheet sheet) {
        int picture = sheet.getWorkbook().addPicture(PNG, Workbook.PICTURE_TYPE_PNG);
        ClientAnchor anchor = anchor();
        sheet.createDrawingPatriarch().createPicture(anchor, picture);
    }

    static void note(XSSFSheet sheet, String cell) {
        XSSFComment note = sheet.createDrawingPatriarch().createCellComment(anchor());
        note.setAddress(new CellAddress(cell));
        note.setAuthor("张三");
        note.setString("已与业务科核对");
    }

    static boolean hasNote(XSSFSheet sheet, String cell) {
        XSSFComment note = sheet.getCellComment(new CellAddress(cell));
        return note != null && note.getString().getString().equals("已与业务科核对");
    }

    private static void validation(XSSFSheet sheet) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        CellRangeAddressList cells = new CellRangeAddressList(6, 6, 8, 9);
        sheet.addValidationData(
                helper.createValidation(helper.createExplicitListConstraint(new String[] {"是"}), cells));
        sheet.addValidationData(helper.createValidation(
                helper.createIntegerConstraint(ComparisonOperator.GE, "0", null),
                new CellRangeAddressList(8, 8, 0, 0)));
    }

    private static void formats(XSSFSheet sheet) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        var rule = formats.createConditionalFormattingRule("$J$7>1");
        rule.createFontFormatting().setFontStyle(true, false);
        formats.addConditionalFormatting(VALUES, rule);
        formats.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("J7")},
                formats.createConditionalFormattingRule(ComparisonOperator.GT, "5"));
    }

    private static void scales(XSSFSheet sheet) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        formats.addConditionalFormatting(VALUES, formats.createConditionalFormattingColorScaleRule());
        formats.addConditionalFormatting(VALUES, formats.createConditionalFormattingRule(IconSet.GYR_3_TRAFFIC_LIGHTS));
        formats.addConditionalFormatting(
                VALUES,
                formats.createConditionalFormattingRule(
                        sheet.getWorkbook().getCreationHelper().createExtendedColor()));
    }

    private static int formatted(XSSFSheet sheet) {
        return sheet.getSheetConditionalFormatting().getNumConditionalFormattings();
    }

    private static void names(XSSFSheet sheet) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        String area = sheet.getSheetName() + "!$I$7:$J$7";
        name(workbook, "全局", area);
        name(workbook, "本表", area).setSheetIndex(workbook.getSheetIndex(sheet));
        name(workbook, "隐藏", area);
        workbook.setPrintArea(workbook.getSheetIndex(sheet), "$A$1:$J$9");
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:2"));
    }

    private static XSSFName name(XSSFWorkbook workbook, String name, String reference) {
        XSSFName created = workbook.createName();
        created.setNameName(name);
        created.setRefersToFormula(reference);
        return created;
    }

    private static boolean hasNames(XSSFSheet sheet) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        int index = workbook.getSheetIndex(sheet);
        return workbook.getName("全局").getSheetIndex() == -1
                && workbook.getName("本表").getSheetIndex() == index
                && workbook.getName("隐藏").isHidden()
                && workbook.getPrintArea(index).endsWith("$A$1:$J$9")
                && sheet.getRepeatingRows().formatAsString().equals("1:2");
    }

    private static void hyperlinks(XSSFSheet sheet) {
        link(sheet, "A1", HyperlinkType.URL, "https://www.gov.cn/");
        link(sheet, "A2", HyperlinkType.DOCUMENT, "备用!A1");
    }

    private static void link(XSSFSheet sheet, String cell, HyperlinkType type, String address) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        link.setCellReference(cell);
        sheet.addHyperlink(link);
    }

    private static void page(XSSFSheet sheet) {
        sheet.getHeader().setCenter("年报");
        sheet.setRowBreak(8);
        sheet.setColumnBreak(12);
        sheet.createFreezePane(1, 1);
        sheet.setHorizontallyCenter(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setAutoFilter(CellRangeAddress.valueOf("I6:J7"));
        sheet.groupRow(3, 4);
        sheet.addIgnoredErrors(CellRangeAddress.valueOf("J7"), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }
}

package dev.gouji.output;

import dev.gouji.finding.Alternative;
import dev.gouji.finding.Change;
import dev.gouji.finding.ChangePattern;
import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Diagnosis;
import dev.gouji.finding.Finding;
import dev.gouji.finding.RuleCounts;
import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.RuleSetIdentity;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.table.Address;
import dev.gouji.table.Axis;
import dev.gouji.table.Block;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Conversion;
import dev.gouji.table.Figure;
import dev.gouji.table.Heading;
import dev.gouji.table.Layout;
import dev.gouji.table.Measure;
import dev.gouji.table.Mention;
import dev.gouji.table.Narrative;
import dev.gouji.table.Origin;
import dev.gouji.table.Report;
import dev.gouji.table.ReportData;
import dev.gouji.table.Table;
import dev.gouji.table.TableLayout;
import dev.gouji.table.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small form with all that the official ones have: blocks with their own columns, groups, subtotals, an amount. */
final class SmallForm {
    private static final List<RuleCounts.Gap> GAPS =
            List.of(new RuleCounts.Gap("REM-TOTAL", new Wording("缺少“总计”", "missing: 总计"), 4));
    private static final List<RuleDescription> UNMATCHED = List.of(new RuleDescription(
            "某省-1", Severity.WARNING, Wording.same("某省"), Wording.same("某省"), Wording.same("某省"), "某省.txt"));

    static final Layout LAYOUT = new Layout(
            "2021",
            "国办公开办函〔2021〕30号",
            2021,
            null,
            List.of("填报单位"),
            List.of("统计年度"),
            List.of(
                    new TableLayout(
                            "proactive",
                            "主动公开",
                            "二、主动公开政府信息情况",
                            List.of(),
                            TableLayout.Drawing.ROWS,
                            List.of(
                                    block(
                                            "第二十条第（一）项",
                                            List.of(item("regulations", "规章"), item("normative-documents", "行政规范性文件")),
                                            List.of(
                                                    item("issued", "本年制发件数"),
                                                    item("repealed", "本年废止件数"),
                                                    item("in-force", "现行有效件数"))),
                                    block(
                                            "第二十条第（八）项",
                                            List.of(item("fees", "行政事业性收费")),
                                            List.of(item("amount", "本年收费金额（单位：万元）"))))),
                    new TableLayout(
                            "requests",
                            "依申请公开",
                            "三、收到和处理政府信息公开申请情况",
                            List.of(),
                            TableLayout.Drawing.ROWS,
                            List.of(block(
                                    "",
                                    List.of(
                                            item("new", "一、本年新收政府信息公开申请数量"),
                                            group(
                                                    null,
                                                    "三、本年度办理结果",
                                                    item("granted", "（一）予以公开"),
                                                    group(
                                                            "other",
                                                            "（六）其他处理",
                                                            item("other.not-corrected", "1.申请人无正当理由逾期不补正、行政机关不再处理其申请"),
                                                            item("other.other", "3.其他")),
                                                    item("total", "（七）总计"))),
                                    List.of(
                                            item("natural", "自然人"),
                                            group(
                                                    "organisations",
                                                    "法人或其他组织",
                                                    item("company", "商业企业"),
                                                    item("research", "科研机构")),
                                            item("total", "总计")))))));

    private SmallForm() {}

    static CellContent number(String digits) {
        return new CellContent.Number(new BigDecimal(digits));
    }

    static CellContent text(String text) {
        return new CellContent.Text(text);
    }

    static CellContent blank() {
        return new CellContent.Blank();
    }

    /** A workbook with these cells, each table on its standard sheet. */
    static Report report(ReportData data) {
        List<Mention<String>> agencies = data.agency().isEmpty()
                ? List.of()
                : List.of(new Mention<>(data.agency(), Mention.Source.COVER, data.agency(), origin("封面", "B2")));
        Integer year = data.year();
        List<Mention<Integer>> years = year == null
                ? List.of()
                : List.of(new Mention<>(year, Mention.Source.TITLE, year + "年", origin("主动公开", "A1")));
        List<Table> tables = LAYOUT.tables().stream()
                .map(layout -> new Table(layout, figures(layout, data), List.of(), List.of(), List.of()))
                .filter(table -> !table.figures().isEmpty())
                .toList();
        return new Report(
                "报表.xlsx",
                LAYOUT,
                agencies,
                years,
                data.narrative() == null
                        ? null
                        : new Narrative(List.of(new Narrative.Paragraph(data.narrative(), null)), null),
                tables,
                List.of());
    }

    /** Row and column of the sheet follow from the position among the form's codes. */
    private static Map<Address, Figure> figures(TableLayout layout, ReportData data) {
        Map<Address, Figure> figures = new LinkedHashMap<>();
        data.figures().forEach((address, content) -> {
            if (address.table().equals(layout.code())) {
                Block block = layout.blockOf(address.row()).orElseThrow();
                CellPosition cell = new CellPosition(
                        3 + position(layout.blocks(), address.row()), 2 + column(block, address.column()));
                figures.put(address, figure(address, content, new Origin(layout.sheet(), cell)));
            }
        });
        return figures;
    }

    static Figure figure(Address address, CellContent content, Origin origin) {
        return new Figure(
                address, value(content.shown()), content.text(), origin, content, conversions(content.shown()));
    }

    private static Value value(CellContent content) {
        if (content instanceof CellContent.Number number) {
            return new Value.Number(number.value());
        }
        if (content instanceof CellContent.ErrorValue error) {
            return new Value.Error(error.code());
        }
        String text = content.text();
        if (text.isBlank() || text.equals("-")) {
            return new Value.Blank();
        }
        return asNumber(text).<Value>map(Value.Number::new).orElseGet(Value.NotNumber::new);
    }

    private static Optional<BigDecimal> asNumber(String text) {
        if (text.endsWith("元") && text.length() > 1) {
            return Optional.of(new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(4));
        }
        return text.matches("-?[0-9]+") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Set<Conversion> conversions(CellContent content) {
        if (!(content instanceof CellContent.Text text) || asNumber(text.text()).isEmpty()) {
            return Set.of();
        }
        return text.text().endsWith("元") ? Set.of(Conversion.UNIT, Conversion.TEXT) : Set.of(Conversion.TEXT);
    }

    private static int position(List<Block> blocks, String row) {
        return blocks.stream()
                .flatMap(block -> Codes.of(block.rows()).stream())
                .toList()
                .indexOf(row);
    }

    private static int column(Block block, String column) {
        return Codes.of(block.columns()).indexOf(column);
    }

    static Origin origin(String sheet, String cell) {
        return new Origin(sheet, CellPosition.of(cell));
    }

    /** A finding with all its parts. */
    static Finding balance() {
        return new Finding(
                "REQ-ROW:requests/granted/total",
                "REQ-ROW",
                new Wording("各行总计等于分项之和", "Row totals are the sum of their parts"),
                Severity.ERROR,
                "requests",
                origin("依申请公开", "F5"),
                List.of(
                        new Finding.CellRead(
                                origin("依申请公开", "C5"), Address.of("requests/granted/natural"), new BigDecimal("1390")),
                        new Finding.CellRead(origin("依申请公开", "D5"), Address.of("requests/granted/company"), null)),
                "（一）予以公开",
                "总计",
                new Wording(
                        "依申请公开!F5 “（一）予以公开 · 总计”填报 1431，应为 1390（自然人 1390 + 商业企业 0），相差 41。",
                        "依申请公开!F5 is 1431 and should be 1390 (natural 1390 + company 0), 41 too many."),
                new Wording("请核对该行各列后改正总计。", "Check the row, then correct its total."),
                new BigDecimal("1431"),
                new BigDecimal("1390.0"),
                new Wording("总计 = 自然人 + 法人或其他组织", "total = natural + organisations"),
                new Wording("表内勾稽关系", "The table's own tie"),
                null,
                "");
    }

    /** A diagnosis of these findings that is rather sure. */
    static Diagnosis diagnosis(String... findings) {
        Change change = new Change(
                Address.of("requests/granted/total"),
                origin("依申请公开", "F5"),
                new BigDecimal("1431"),
                new BigDecimal("1341"),
                ChangePattern.TRANSPOSED_DIGITS);
        return new Diagnosis(List.of(findings), List.of(new Alternative(List.of(change), 0.9345)), false);
    }

    /** A finding with little more than its message. */
    static Finding finding(Severity severity, String rule, @Nullable Origin place, Wording message) {
        Wording none = Wording.same("");
        return new Finding(
                rule + ":" + place,
                rule,
                none,
                severity,
                null,
                place,
                List.of(),
                "",
                "",
                message,
                none,
                null,
                null,
                none,
                none,
                null,
                "");
    }

    /** A result with these findings on a small report. */
    static CheckResult result(String file, Finding... findings) {
        ReportData data =
                new ReportData("洪泽区人民政府", 2023, null, Map.of(Address.of("requests/new/natural"), number("21")));
        return CheckResult.checked(
                file,
                report(data),
                List.of(findings),
                new RuleCounts(
                        new RuleSetIdentity("2026.1", "0123456789ab"), 61, 3, 4, GAPS, UNMATCHED, java.util.List.of()));
    }

    private static Heading.Item item(String code, String label) {
        return new Heading.Item(code, label, label.replaceAll("（单位.*", ""), List.of());
    }

    private static Heading.Group group(@Nullable String subtotal, String label, Heading... members) {
        return new Heading.Group(
                subtotal, label, label, List.of(), List.of(members), false, subtotal == null ? null : "2019");
    }

    private static Block block(String title, List<Heading> rows, List<Heading> columns) {
        return new Block(title, "", new Axis(rows), new Axis(columns), Map.of("amount", Measure.TEN_THOUSAND_YUAN));
    }
}

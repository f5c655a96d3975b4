package dev.gouji.rules;

import dev.gouji.corpus.DrawnReport;
import dev.gouji.finding.Finding;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.rule.Evaluation;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.PreviousReport;
import dev.gouji.rule.RuleFileException;
import dev.gouji.rule.language.RuleFile;
import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.Grid;
import dev.gouji.table.Layout;
import dev.gouji.table.Report;
import dev.gouji.table.ReportData;
import dev.gouji.table.TableLayout;
import dev.gouji.table.Workbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report without a fault, all figures 0, to put faults into; drawn on three sheets named 表1 to 表3 or so. */
final class CleanReport {
    private static final Layouts LAYOUTS = Layouts.builtIn();

    private final Layout layout;
    private String agency = "某某市某某区人民政府";
    private int year;
    private final Map<Address, CellContent> figures = new LinkedHashMap<>();
    private UnaryOperator<Workbook> change = UnaryOperator.identity();
    private final List<RuleFile> ruleFiles = new ArrayList<>();
    private @Nullable Report previous;

    CleanReport(String layout) {
        this.layout = LAYOUTS.find(layout).orElseThrow();
        this.year = this.layout.fromYear();
        for (TableLayout table : this.layout.tables()) {
            table.addresses().forEach(address -> figures.put(address, new CellContent.Number(BigDecimal.ZERO)));
        }
    }

    CleanReport of(String newAgency) {
        this.agency = newAgency;
        return this;
    }

    CleanReport on(int newYear) {
        this.year = newYear;
        return this;
    }

    CleanReport put(String address, CellContent content) {
        figures.put(Address.of(address), content);
        return this;
    }

    CleanReport put(String address, String number) {
        return put(address, new CellContent.Number(new BigDecimal(number)));
    }

    /** Changes the drawn workbook before it is read. */
    CleanReport then(UnaryOperator<Workbook> further) {
        this.change = further;
        return this;
    }

    /** Changes each text of the drawn workbook; what becomes empty is gone. */
    CleanReport texts(UnaryOperator<String> further) {
        return then(workbook -> new Workbook(
                workbook.fileName(),
                workbook.sheets().stream().map(sheet -> texts(sheet, further)).toList()));
    }

    private static Grid texts(Grid sheet, UnaryOperator<String> further) {
        Grid.Builder changed = new Grid.Builder(sheet.name(), sheet.visibility());
        sheet.rows()
                .forEach(row -> row.cells()
                        .forEach((column, content) -> changed.put(
                                row.number(),
                                column,
                                content instanceof CellContent.Text text
                                                && !further.apply(text.text()).equals(text.text())
                                        ? text(further.apply(text.text()))
                                        : content)));
        sheet.merges().forEach(changed::merge);
        return changed.build();
    }

    private static CellContent text(String text) {
        return text.isEmpty() ? new CellContent.Blank() : new CellContent.Text(text);
    }

    /** The same workbook with another sheet behind. */
    static UnaryOperator<Workbook> with(Grid sheet) {
        return workbook -> {
            List<Grid> sheets = new ArrayList<>(workbook.sheets());
            sheets.add(sheet);
            return new Workbook(workbook.fileName(), sheets);
        };
    }

    Report report() {
        Workbook drawn = DrawnReport.plain(layout, new ReportData(agency, year, null, figures))
                .draw();
        return new Recogniser(LAYOUTS, null, null)
                .recognise(change.apply(drawn))
                .orElseThrow();
    }

    /** Adds a rule file to the built-in rules. */
    CleanReport under(String rules) {
        this.ruleFiles.add(RuleFile.parse("own.txt", rules));
        return this;
    }

    /** Gives last year's report. */
    CleanReport after(CleanReport last) {
        this.previous = last.report();
        return this;
    }

    Evaluation evaluation() {
        try {
            return new RulesInForce(new BuiltInRules(), ruleFiles, LAYOUTS.all())
                    .checked()
                    .evaluate(new Evidence(
                            report(), previous == null ? null : new PreviousReport("上年.xlsx", previous), List.of()));
        } catch (RuleFileException e) {
            throw new AssertionError(e);
        }
    }

    /** The findings' ids, such as {@code REQ-ROW:requests/new/total}. */
    Set<String> findings() {
        return evaluation().findings().stream().map(Finding::id).collect(Collectors.toSet());
    }

    /** The one finding of the rule. */
    Finding finding(String rule) {
        List<Finding> found = evaluation().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("expected one finding of " + rule + ", found " + found);
        }
        return found.get(0);
    }
}

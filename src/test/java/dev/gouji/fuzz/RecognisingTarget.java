package dev.gouji.fuzz;

import dev.gouji.audit.Preparation;
import dev.gouji.audit.WorkbookCheck;
import dev.gouji.corpus.DrawnReport;
import dev.gouji.diagnosis.Effort;
import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Language;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.output.CheckCsv;
import dev.gouji.output.CheckJson;
import dev.gouji.output.CheckOutput;
import dev.gouji.output.CheckText;
import dev.gouji.output.ExtractJson;
import dev.gouji.output.TextStyle;
import dev.gouji.table.Figure;
import dev.gouji.table.Grid;
import dev.gouji.table.Layout;
import dev.gouji.table.Report;
import dev.gouji.table.Table;
import dev.gouji.table.Workbook;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whatever stands on the sheets, what is recognised stands there as it is said, and can be checked and printed. */
public final class RecognisingTarget {
    private static final Layouts LAYOUTS = Layouts.builtIn();
    private static final WorkbookCheck CHECK = new WorkbookCheck(Preparation.start(LAYOUTS, List.of()), Effort.COUNTED);
    private static final List<Workbook> BASES = bases();

    private RecognisingTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Workbook workbook = workbook(new FuzzBytes(data));
        Optional<Report> report = new Recogniser(LAYOUTS, null, null).recognise(workbook);
        if (report.isPresent()) {
            requireInPlace(report.get(), workbook);
            print(report.get());
        }
    }

    private static Workbook workbook(FuzzBytes bytes) {
        List<GridEdit> sheets = new ArrayList<>();
        bytes.any(BASES).sheets().forEach(sheet -> sheets.add(new GridEdit(sheet)));
        while (!bytes.isAtEnd()) {
            bytes.any(sheets).edit(bytes);
        }
        return new Workbook("报表.xlsx", sheets.stream().map(GridEdit::built).toList());
    }

    /** What is no number may tell of several cells that claim the place. */
    private static void requireInPlace(Report report, Workbook workbook) {
        for (Table table : report.tables()) {
            for (Figure figure : table.figures().values()) {
                Grid sheet = workbook.sheet(figure.origin().sheet()).orElseThrow();
                String text = sheet.at(figure.origin().cell()).text();
                if (figure.number().isPresent() && !text.equals(figure.raw())) {
                    throw new AssertionError(figure + " is not what stands there: " + text);
                }
            }
        }
    }

    private static void print(Report report) throws IOException {
        CheckResult result = CHECK.check("报表.xlsx", report, null, null);
        StringWriter out = new StringWriter();
        for (Language language : Language.values()) {
            for (CheckOutput output : List.of(
                    new CheckText(out, TextStyle.plain(language)),
                    new CheckJson(out, "test", language),
                    new CheckCsv(out, language))) {
                try (output) {
                    output.add(result, null);
                }
            }
        }
        try (ExtractJson output = new ExtractJson(out, Language.ZH)) {
            output.add("报表.xlsx", report, null);
        }
    }

    /** A blank sheet, and reports in some drawings; a new one stands last, or old inputs mean another. */
    private static List<Workbook> bases() {
        List<Workbook> bases = new ArrayList<>();
        bases.add(new Workbook("", List.of(new Grid.Builder("Sheet1", Grid.Visibility.VISIBLE).build())));
        for (Layout layout : LAYOUTS.all()) {
            bases.add(DrawnReport.plain(layout, NearlyRight.of(layout, 1)).draw());
            for (int seed = 2; seed < 8; seed++) {
                bases.add(DrawnReport.of(layout, NearlyRight.of(layout, seed), seed)
                        .draw());
            }
        }
        return List.copyOf(bases);
    }
}

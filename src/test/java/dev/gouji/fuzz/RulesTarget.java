package dev.gouji.fuzz;

import dev.gouji.corpus.DrawnReport;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.Rule;
import dev.gouji.rule.RuleSet;
import dev.gouji.rule.form.WrittenRule;
import dev.gouji.rule.language.RuleFault;
import dev.gouji.rule.language.RuleFile;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.rules.LintedFile;
import dev.gouji.rules.RulesInForce;
import dev.gouji.table.Layout;
import dev.gouji.table.Report;
import dev.gouji.workbook.document.PlainText;
import java.util.List;

/** Whatever a rule file says, each fault has its place in it; without a fault it can be used in every way. */
public final class RulesTarget {
    private static final Layouts LAYOUTS = Layouts.builtIn();
    private static final BuiltInRules BUILT_IN = new BuiltInRules();
    private static final List<Report> REPORTS =
            LAYOUTS.all().stream().map(RulesTarget::report).toList();

    private RulesTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        PlainText.decoded(data).ifPresent(RulesTarget::use);
    }

    private static void use(String text) {
        RuleFile file = RuleFile.parse("规则.txt", text);
        List<RuleFile> files = List.of(file);
        RulesInForce inForce = new RulesInForce(BUILT_IN, files, LAYOUTS.all());
        List<RuleFault> faults = inForce.faults();
        if (!faults.isEmpty()) {
            faults.forEach(fault -> requirePlace(fault, text));
            return;
        }
        RuleSet all = inForce.all();
        REPORTS.forEach(report -> {
            all.evaluate(Evidence.of(report));
            all.equations(Evidence.of(report));
        });
        for (Rule rule : all.rules()) {
            if (rule instanceof WrittenRule written && isOf(file, written)) {
                LAYOUTS.all().forEach(written::explain);
                REPORTS.forEach(written::ties);
                REPORTS.forEach(written::totals);
            }
        }
        new LintedFile(files, LAYOUTS.all()).findings();
    }

    private static boolean isOf(RuleFile file, WrittenRule rule) {
        return rule.description().source().equals(file.name());
    }

    private static void requirePlace(RuleFault fault, String text) {
        List<String> lines = List.of(text.split("\r\n|[\r\n]", -1));
        boolean inText = fault.line() >= 1
                && fault.line() <= lines.size()
                && fault.column() >= 1
                && fault.column() <= lines.get(fault.line() - 1).length() + 1;
        if (!inText) {
            throw new AssertionError("no such place: " + fault.wording().en());
        }
    }

    private static Report report(Layout layout) {
        return new Recogniser(LAYOUTS, layout, null)
                .recognise(DrawnReport.plain(layout, NearlyRight.of(layout, 1)).draw())
                .orElseThrow();
    }
}

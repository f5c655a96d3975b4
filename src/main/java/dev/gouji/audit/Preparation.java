package dev.gouji.audit;

import dev.gouji.layout.Layouts;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.RuleSet;
import dev.gouji.rule.form.InventedReport;
import dev.gouji.rule.language.RuleFile;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.rules.RulesInForce;
import dev.gouji.table.Layout;
import dev.gouji.table.Narrative;
import dev.gouji.table.Report;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Gets the newest layout and the rules ready on a second thread while the first workbook is opened: each takes as long as the
 * other, and a command that checks one workbook should answer at once.
 */
public final class Preparation {
    private static final Narrative.Paragraph TEXT = new Narrative.Paragraph("共收到政府信息公开申请0件。", null);

    private final FutureTask<RuleSet> rules;

    private Preparation(Layouts layouts, List<RuleFile> files) {
        this.rules = new FutureTask<>(() -> prepared(layouts, files));
    }

    /** Begins to prepare the built-in rules and those of the files, which have no faults. */
    public static Preparation start(Layouts layouts, List<RuleFile> files) {
        Preparation preparation = new Preparation(layouts, files);
        Thread thread = new Thread(() -> preparation.run(layouts), "preparation");
        thread.setDaemon(true);
        thread.start();
        return preparation;
    }

    /** What only a report with a text needs is loaded last: nobody waits for it but who has one. */
    private void run(Layouts layouts) {
        rules.run();
        Report blank = InventedReport.of(layouts.get(0), Map.of());
        rules().evaluate(Evidence.of(blank.with(new Narrative(List.of(TEXT), null))));
    }

    /** A first evaluation, of a blank report, loads what the evaluation of a real one needs. */
    private static RuleSet prepared(Layouts layouts, List<RuleFile> files) {
        // The layout first: the workbook is waited for with it, and rules are needed only afterwards.
        Layout newest = layouts.get(0);
        BuiltInRules builtIn = new BuiltInRules();
        RuleSet all = files.isEmpty() ? builtIn.all() : new RulesInForce(builtIn, files, layouts.all()).all();
        all.evaluate(Evidence.of(InventedReport.of(newest, Map.of())));
        return all;
    }

    /** The rules in force, as soon as they are ready. */
    public RuleSet rules() {
        try {
            return rules.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the rules were read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the rules cannot be read", e);
        }
    }
}

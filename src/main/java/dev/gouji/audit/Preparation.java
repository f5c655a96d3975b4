package dev.gouji.audit;

import dev.gouji.layout.Layouts;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.RuleSet;
import dev.gouji.rule.form.InventedReport;
import dev.gouji.rule.language.RuleFile;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.rules.RulesInForce;
import dev.gouji.table.Layout;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Gets the newest layout and the rules ready on a second thread while the first workbook is opened: each takes as long as the
 * other, and a command that checks one workbook should answer at once.
 */
public final class Preparation {
    private final FutureTask<RuleSet> rules;

    private Preparation(Layouts layouts, List<RuleFile> files) {
        this.rules = new FutureTask<>(() -> prepared(layouts, files));
    }

    /** Begins to prepare the built-in rules and those of the files, which have no faults. */
    public static Preparation start(Layouts layouts, List<RuleFile> files) {
        Preparation preparation = new Preparation(layouts, files);
        Thread thread = new Thread(preparation.rules, "preparation");
        thread.setDaemon(true);
        thread.start();
        return preparation;
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

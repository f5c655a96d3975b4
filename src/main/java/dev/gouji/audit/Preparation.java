package dev.gouji.audit;

import dev.gouji.layout.Layouts;
import dev.gouji.rule.Evidence;
import dev.gouji.rule.RuleSet;
import dev.gouji.rules.BuiltInRules;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Gets the newest layout and the rules ready on a second thread while the first workbook is opened: each takes as long as the
 * other, and a command that checks one workbook should answer at once.
 */
public final class Preparation {
    private final FutureTask<RuleSet> rules;

    private Preparation(Layouts layouts) {
        this.rules = new FutureTask<>(() -> prepared(layouts));
    }

    /** Begins to prepare. */
    public static Preparation start(Layouts layouts) {
        Preparation preparation = new Preparation(layouts);
        Thread thread = new Thread(preparation.rules, "preparation");
        thread.setDaemon(true);
        thread.start();
        return preparation;
    }

    /** A first evaluation, of a blank report, loads what the evaluation of a real one needs. */
    private static RuleSet prepared(Layouts layouts) {
        BuiltInRules builtIn = new BuiltInRules();
        RuleSet all = builtIn.all();
        all.evaluate(Evidence.of(BuiltInRules.blank(layouts.get(0))));
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

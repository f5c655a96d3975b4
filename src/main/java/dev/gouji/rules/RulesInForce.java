package dev.gouji.rules;

import dev.gouji.finding.RuleSetIdentity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.Rule;
import dev.gouji.rule.RuleFileException;
import dev.gouji.rule.RuleSet;
import dev.gouji.rule.form.Forms;
import dev.gouji.rule.form.RuleCheck;
import dev.gouji.rule.form.WrittenRule;
import dev.gouji.rule.language.Nearest;
import dev.gouji.rule.language.RuleDefinition;
import dev.gouji.rule.language.RuleFault;
import dev.gouji.rule.language.RuleFile;
import dev.gouji.rule.language.RuleOverride;
import dev.gouji.table.Layout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the built-in rules and those of rule files together. */
public final class RulesInForce {
    private final BuiltInRules builtIn;
    private final List<RuleFile> files;
    private final List<Layout> layouts;

    /**
     * The rules of these files, in their order: a later file may change what an earlier one states.
     *
     * @param layouts the forms that cells are checked against
     */
    public RulesInForce(BuiltInRules builtIn, List<RuleFile> files, List<Layout> layouts) {
        this.builtIn = builtIn;
        this.files = List.copyOf(files);
        this.layouts = List.copyOf(layouts);
    }

    /** The set, where the files have no faults. */
    public RuleSet checked() throws RuleFileException {
        List<RuleFault> faults = faults();
        if (!faults.isEmpty()) {
            throw new RuleFileException(faults);
        }
        return all();
    }

    /** The set of files that were checked before. */
    public RuleSet all() {
        List<Rule> rules = new ArrayList<>(builtIn.rules());
        List<RuleOverride> overrides = new ArrayList<>();
        Forms forms = builtIn.forms();
        for (RuleFile file : files) {
            file.rules().forEach(rule -> rules.add(new WrittenRule(rule, forms)));
            overrides.addAll(file.overrides());
        }
        return new RuleSet(identity(), rules, overrides);
    }

    /** All that is wrong in the files, so that they cannot be used. */
    public List<RuleFault> faults() {
        List<RuleFault> faults = new ArrayList<>();
        RuleCheck check = new RuleCheck(layouts);
        List<String> ids = new ArrayList<>(
                builtIn.rules().stream().map(rule -> rule.description().id()).toList());
        for (RuleFile file : files) {
            List<RuleFault> ofFile = new ArrayList<>(file.faults());
            List<String> before = List.copyOf(ids);
            for (RuleDefinition rule : file.rules()) {
                String id = rule.description().id();
                if (contains(before, id)) {
                    ofFile.add(new RuleFault(file.name(), rule.line(), 1, taken(id)));
                }
                ids.add(id);
                ofFile.addAll(check.faults(rule));
            }
            for (RuleOverride override : file.overrides()) {
                if (!contains(ids, override.id())) {
                    ofFile.add(new RuleFault(
                            file.name(),
                            override.place().line(),
                            override.place().column(),
                            unknown(override.id(), ids)));
                }
            }
            ofFile.sort(Comparator.comparingInt(RuleFault::line).thenComparingInt(RuleFault::column));
            faults.addAll(ofFile);
        }
        return faults;
    }

    private static boolean contains(List<String> ids, String id) {
        return ids.stream().anyMatch(id::equalsIgnoreCase);
    }

    private static Wording taken(String id) {
        return new Wording(
                "已经有编号为“" + id + "”的规则；自己的规则请换一个编号，只改级别的不要写“要求”。",
                "there is a rule " + id
                        + " already; a rule of your own needs another id, a change of severity no \"require\"");
    }

    private static Wording unknown(String id, List<String> ids) {
        String nearest = Nearest.to(id, ids);
        return new Wording(
                "没有编号为“" + id + "”的规则可改；最接近的是“" + nearest + "”。要新写规则的，加上“要求”一行。",
                "there is no rule \"" + id + "\" to change; the nearest is \"" + nearest
                        + "\"; a new rule needs a \"require\" line");
    }

    private RuleSetIdentity identity() {
        StringBuilder version = new StringBuilder(builtIn.file().version());
        StringBuilder text = new StringBuilder(builtIn.file().text());
        for (RuleFile file : files) {
            version.append(" + ").append(file.name()).append(file.version().isEmpty() ? "" : " " + file.version());
            text.append('\n').append(file.text());
        }
        return new RuleSetIdentity(version.toString(), RuleSetHash.of(text.toString()));
    }
}

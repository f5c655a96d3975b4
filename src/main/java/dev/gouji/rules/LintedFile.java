package dev.gouji.rules;

import dev.gouji.finding.RuleFileFinding;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.FormLabels;
import dev.gouji.rule.Rule;
import dev.gouji.rule.form.WrittenRule;
import dev.gouji.rule.language.RuleFault;
import dev.gouji.rule.language.RuleFile;
import dev.gouji.rule.lint.RuleLint;
import dev.gouji.table.Address;
import dev.gouji.table.Layout;
import dev.gouji.table.TableLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A rule file looked through together with the built-in rules and the files before it. */
public final class LintedFile {
    private final RulesInForce inForce;
    private final RuleFile file;
    private final BuiltInRules builtIn = new BuiltInRules();
    private final List<RuleFile> files;
    private final List<Layout> layouts;

    /** @param files the files in their order, the last being the one to look through */
    public LintedFile(List<RuleFile> files, List<Layout> layouts) {
        this.files = List.copyOf(files);
        this.file = files.get(files.size() - 1);
        this.layouts = List.copyOf(layouts);
        this.inForce = new RulesInForce(builtIn, files, layouts);
    }

    /** All that was found; of a file that cannot be read in whole only that. */
    public List<RuleFileFinding> findings() {
        List<RuleFault> faults = inForce.faults();
        if (!faults.isEmpty()) {
            return faults.stream().map(LintedFile::error).toList();
        }
        List<WrittenRule> all = new ArrayList<>();
        for (Rule rule : builtIn.rules()) {
            if (rule instanceof WrittenRule written) {
                all.add(written);
            }
        }
        List<WrittenRule> own = List.of();
        for (RuleFile one : files) {
            own = one.rules().stream()
                    .map(rule -> new WrittenRule(rule, builtIn.forms()))
                    .toList();
            all.addAll(own);
        }
        List<RuleFileFinding> findings = new ArrayList<>(new RuleLint(layouts, all).findings(own));
        findings.addAll(untouched(all));
        return findings;
    }

    private static RuleFileFinding error(RuleFault fault) {
        return new RuleFileFinding(Severity.ERROR, fault.file(), fault.line(), fault.column(), fault.message());
    }

    /** The cells that no rule compares with another cell or a number of the same report. */
    private List<RuleFileFinding> untouched(List<WrittenRule> rules) {
        List<RuleFileFinding> findings = new ArrayList<>();
        for (Layout layout : layouts) {
            Set<Address> touched = new HashSet<>();
            rules.forEach(rule -> touched.addAll(rule.touched(layout)));
            List<String> left = new ArrayList<>();
            FormLabels labels = new FormLabels(layout);
            for (TableLayout table : layout.tables()) {
                for (Address address : table.addresses()) {
                    if (!touched.contains(address)) {
                        left.add(table.sheet() + " " + labels.both(address));
                    }
                }
            }
            if (!left.isEmpty()) {
                String cells = String.join("；", left);
                findings.add(new RuleFileFinding(
                        Severity.INFO,
                        file.name(),
                        1,
                        1,
                        new Wording(
                                layout.code() + " 版表式有 " + left.size() + " 格不与本年的任何数比较：" + cells + "。",
                                "layout " + layout.code() + " has " + left.size()
                                        + " cells that no rule compares with a number of the same year: " + cells)));
            }
        }
        return findings;
    }
}

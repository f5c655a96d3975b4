package dev.gouji.rule.lint;

import dev.gouji.finding.RuleFileFinding;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.rule.form.LinearPlace;
import dev.gouji.rule.form.WrittenRule;
import dev.gouji.table.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks for what no writer of rules means: conditions that nothing breaks or keeps, contradictions, and what others ask already. */
public final class RuleLint {
    private static final Wording NEVER = new Wording("没有任何数能符合。", "is broken by all numbers");
    private static final Wording ALWAYS = new Wording("任何数都符合，什么也不会发现。", "is kept by all numbers and finds nothing");
    private static final Wording NOT_LINEAR = new Wording(
            "不全是加减和倍数的比较，没有检查它与其他规则是否矛盾、重复。",
            "compares more than sums, so contradictions and implications were not" + " looked for");

    private final List<Layout> layouts;
    private final List<WrittenRule> all;
    private final LinearSolver solver = new LinearSolver();
    private final Consistency consistency = new Consistency();
    private final Map<WrittenRule, Map<String, Optional<List<LinearPlace>>>> linear = new HashMap<>();
    private final List<RuleFileFinding> findings = new ArrayList<>();
    private final Set<Set<String>> contradictions = new HashSet<>();

    /** @param all the rules in force beside, the ones to look at included */
    public RuleLint(List<Layout> layouts, List<WrittenRule> all) {
        this.layouts = List.copyOf(layouts);
        this.all = List.copyOf(all);
    }

    /** What is found in these rules. */
    public List<RuleFileFinding> findings(List<WrittenRule> rules) {
        for (WrittenRule rule : rules) {
            rule(rule);
        }
        return List.copyOf(findings);
    }

    private void rule(WrittenRule rule) {
        boolean linear = true;
        boolean always = true;
        boolean asked = false;
        Set<String> implying = new TreeSet<>();
        for (Layout layout : layouts) {
            Optional<List<LinearPlace>> places = places(rule, layout);
            linear &= places.isPresent();
            for (LinearPlace place : places.orElse(List.of())) {
                asked = true;
                if (solver.solve(List.of(place.holds())).isEmpty()) {
                    add(rule, Severity.ERROR, NEVER);
                    return;
                }
                always &= solver.solve(List.of(place.breaks())).isEmpty();
            }
        }
        if (!linear) {
            add(rule, Severity.INFO, NOT_LINEAR);
        } else if (asked && always) {
            add(rule, Severity.WARNING, ALWAYS);
        } else if (asked) {
            contradictions(rule);
            implied(rule, implying);
        }
    }

    /** Worked out once: every rule is looked at beside every other. */
    private Optional<List<LinearPlace>> places(WrittenRule rule, Layout layout) {
        return linear.computeIfAbsent(rule, any -> new HashMap<>())
                .computeIfAbsent(layout.code(), code -> rule.linear(layout));
    }

    private void contradictions(WrittenRule rule) {
        for (Layout layout : layouts) {
            List<LinearPlace> others = others(rule, layout);
            for (LinearPlace place : places(rule, layout).orElse(List.of())) {
                Optional<Set<String>> against = consistency.forbidding(place.holds(), others);
                if (against.isPresent() && !against.get().isEmpty()) {
                    Set<String> together = new TreeSet<>(against.get());
                    together.add(rule.description().id());
                    if (contradictions.add(together)) {
                        String ids = String.join("、", against.get());
                        add(
                                rule,
                                Severity.ERROR,
                                new Wording(
                                        "与 " + ids + " 矛盾：没有一份工作簿能同时符合。",
                                        "contradicts " + ids + ": no workbook can keep all of them"));
                    }
                    return;
                }
            }
        }
    }

    private void implied(WrittenRule rule, Set<String> implying) {
        for (Layout layout : layouts) {
            List<LinearPlace> others = others(rule, layout);
            for (LinearPlace place : places(rule, layout).orElse(List.of())) {
                Optional<Set<String>> by = consistency.forbidding(place.breaks(), others);
                if (by.isEmpty()) {
                    return;
                }
                implying.addAll(by.get());
            }
        }
        if (!implying.isEmpty()) {
            String ids = String.join("、", implying);
            add(
                    rule,
                    Severity.WARNING,
                    new Wording(
                            ids + " 已经包含它的要求，它自己不会再发现什么。", "is implied by " + ids + ": by itself it finds nothing"));
        }
    }

    private List<LinearPlace> others(WrittenRule rule, Layout layout) {
        List<LinearPlace> others = new ArrayList<>();
        for (WrittenRule other : all) {
            if (other != rule) {
                others.addAll(places(other, layout).orElse(List.of()));
            }
        }
        return others;
    }

    private void add(WrittenRule rule, Severity severity, Wording words) {
        String id = rule.description().id();
        findings.add(new RuleFileFinding(
                severity,
                rule.description().source(),
                rule.definition().line(),
                1,
                new Wording("规则“" + id + "”" + words.zh(), "rule " + id + " " + words.en())));
    }
}

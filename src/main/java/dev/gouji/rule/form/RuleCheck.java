package dev.gouji.rule.form;

import dev.gouji.finding.Wording;
import dev.gouji.rule.language.Nearest;
import dev.gouji.rule.language.RuleDefinition;
import dev.gouji.rule.language.RuleDefinition.Place;
import dev.gouji.rule.language.RuleFault;
import dev.gouji.table.Layout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the names in a rule against the forms: each must be a cell of at least one form that the rule is for. */
public final class RuleCheck {
    private final List<Layout> layouts;
    private final Forms forms = new Forms();

    /** A check against these forms. */
    public RuleCheck(List<Layout> layouts) {
        this.layouts = List.copyOf(layouts);
    }

    /** What is wrong with the rule, in the file's order. */
    public List<RuleFault> faults(RuleDefinition rule) {
        List<RuleFault> faults = new ArrayList<>();
        String file = rule.description().source();
        List<String> codes = layouts.stream().map(Layout::code).toList();
        for (String code : rule.applies().layouts()) {
            if (!codes.contains(code)) {
                String nearest = Nearest.to(code, codes);
                faults.add(new RuleFault(
                        file,
                        rule.applies().place().line(),
                        rule.applies().place().column(),
                        new Wording(
                                "规则“" + rule.description().id() + "”写的表式“" + code + "”不存在；最接近的是 " + nearest + "。",
                                "rule " + rule.description().id() + ": there is no layout \"" + code
                                        + "\"; the nearest is " + nearest)));
            }
        }
        unknown(rule).forEach((place, words) -> faults.add(new RuleFault(file, place.line(), place.column(), words)));
        return faults;
    }

    private Map<Place, Wording> unknown(RuleDefinition rule) {
        Map<Place, Wording> unknown = null;
        for (Layout layout : layouts) {
            if (rule.applies().layouts().isEmpty() || rule.applies().layouts().contains(layout.code())) {
                NameFaults faults = new NameFaults();
                new Binder(forms.of(layout), rule, faults).bind();
                Map<Place, Wording> here = faults.all();
                if (unknown == null) {
                    unknown = new LinkedHashMap<>(here);
                } else {
                    unknown.keySet().retainAll(here.keySet());
                }
            }
        }
        return unknown == null ? Map.of() : unknown;
    }
}

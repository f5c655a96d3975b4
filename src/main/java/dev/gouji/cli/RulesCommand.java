package dev.gouji.cli;

import dev.gouji.finding.Language;
import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.Wording;
import dev.gouji.output.RulesCsv;
import dev.gouji.output.RulesJson;
import dev.gouji.output.RulesOutput;
import dev.gouji.output.RulesText;
import dev.gouji.rule.Rule;
import dev.gouji.rule.RuleSet;
import dev.gouji.rules.BuiltInRules;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code rules}: lists the rules in force, or explains one. */
final class RulesCommand implements Command {
    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String operands() {
        return "[explain ID]";
    }

    @Override
    public Wording summary() {
        return new Wording("列出现行规则；explain ID 说明一条规则", "lists the rules in force; explain ID explains one");
    }

    @Override
    public Options options(Language language) {
        return new OptionText(language).format().build();
    }

    @Override
    public ExitStatus run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        RuleSet rules = new BuiltInRules().all();
        List<String> operands = arguments.operands();
        boolean explain = operands.size() == 2 && operands.get(0).equals("explain");
        if (!explain && !operands.isEmpty()) {
            throw new UsageException(
                    "rules 之后只能是 explain 和一个规则编号。", "rules takes nothing, or explain and a rule's id.");
        }
        Format format = arguments.format();
        Language language = arguments.language();
        RuleDescription one = explain ? find(rules, operands.get(1)) : null;
        try (Writer out = terminal.out(format)) {
            RulesOutput output = switch (format) {
                case TEXT -> new RulesText(out, terminal.style(language));
                case JSON -> new RulesJson(out, language);
                case CSV -> new RulesCsv(out, language);
            };
            if (one != null) {
                output.explain(one);
            } else {
                output.list(rules.rules().stream().map(Rule::description).toList());
            }
        }
        return ExitStatus.CLEAN;
    }

    private static RuleDescription find(RuleSet rules, String id) throws UsageException {
        return rules.find(id)
                .map(Rule::description)
                .orElseThrow(() -> new UsageException(
                        "没有“" + id + "”这条规则，rules 命令列出全部规则。",
                        "There is no rule \"" + id + "\"; the command rules lists all."));
    }
}

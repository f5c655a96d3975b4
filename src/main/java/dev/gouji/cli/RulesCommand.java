package dev.gouji.cli;

import dev.gouji.finding.Language;
import dev.gouji.finding.RuleExplanation;
import dev.gouji.finding.Wording;
import dev.gouji.layout.Layouts;
import dev.gouji.output.RulesCsv;
import dev.gouji.output.RulesJson;
import dev.gouji.output.RulesOutput;
import dev.gouji.output.RulesText;
import dev.gouji.rule.Rule;
import dev.gouji.rule.RuleSet;
import dev.gouji.rule.language.RuleFile;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.rules.Explanations;
import dev.gouji.rules.RulesInForce;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import org.apache.commons.cli.Options;

/** {@code rules}: lists the rules in force, or explains one. */
final class RulesCommand implements Command {
    private static final Set<String> ACTIONS = Set.of("explain", "lint");

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String operands() {
        return "[explain ID | lint FILE]";
    }

    @Override
    public Wording summary() {
        return new Wording(
                "列出现行规则；explain ID 说明一条规则；lint FILE 检查规则文件",
                "lists the rules in force; explain ID explains one; lint FILE checks a rule file");
    }

    @Override
    public Options options(Language language) {
        return new OptionText(language).format().rules().build();
    }

    @Override
    public ExitStatus run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        List<String> operands = arguments.operands();
        String action = operands.isEmpty() ? "" : operands.get(0);
        boolean known = operands.isEmpty() || (operands.size() == 2 && ACTIONS.contains(action));
        if (!known) {
            throw new UsageException(
                    "rules 之后只能是 explain 和一个规则编号，或 lint 和一个规则文件。",
                    "rules takes nothing, explain and a rule's id, or lint and a rule file.");
        }
        Layouts layouts = Layouts.builtIn();
        if (action.equals("lint")) {
            return new RulesLint(arguments, terminal).run(operands.get(1), layouts);
        }
        List<RuleFile> files = new RuleArguments(arguments, terminal).files(layouts);
        if (files == null) {
            return ExitStatus.FAILURE;
        }
        RuleSet rules = new RulesInForce(new BuiltInRules(), files, layouts.all()).all();
        RuleExplanation one = action.equals("explain") ? find(rules, layouts, operands.get(1)) : null;
        Format format = arguments.format();
        Language language = arguments.language();
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

    private static RuleExplanation find(RuleSet rules, Layouts layouts, String id) throws UsageException {
        return new Explanations(layouts.all())
                .of(id, rules)
                .orElseThrow(() -> new UsageException(
                        "没有“" + id + "”这条规则，rules 命令列出全部规则。",
                        "There is no rule \"" + id + "\"; the command rules lists all."));
    }
}

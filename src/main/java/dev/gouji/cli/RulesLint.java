package dev.gouji.cli;

import dev.gouji.finding.Language;
import dev.gouji.finding.RuleFileFinding;
import dev.gouji.finding.Severity;
import dev.gouji.layout.Layouts;
import dev.gouji.output.LintCsv;
import dev.gouji.output.LintJson;
import dev.gouji.output.LintOutput;
import dev.gouji.output.LintText;
import dev.gouji.rule.language.RuleFile;
import dev.gouji.rules.LintedFile;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** {@code rules lint}: checks a rule file. */
final class RulesLint {
    private final Arguments arguments;
    private final Terminal terminal;

    RulesLint(Arguments arguments, Terminal terminal) {
        this.arguments = arguments;
        this.terminal = terminal;
    }

    ExitStatus run(String path, Layouts layouts) throws UsageException, IOException {
        List<String> paths = new ArrayList<>(arguments.values(OptionText.RULES));
        paths.add(path);
        List<RuleFile> files = new RuleArguments(arguments, terminal).read(paths);
        if (files == null) {
            return ExitStatus.FAILURE;
        }
        List<RuleFileFinding> findings = new LintedFile(files, layouts.all()).findings();
        Format format = arguments.format();
        Language language = arguments.language();
        try (Writer out = terminal.out(format)) {
            LintOutput output = switch (format) {
                case TEXT -> new LintText(out, terminal.style(language));
                case JSON -> new LintJson(out, language);
                case CSV -> new LintCsv(out, language);
            };
            output.write(findings);
        }
        boolean wrong = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return wrong ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }
}

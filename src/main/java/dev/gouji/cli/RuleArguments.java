package dev.gouji.cli;

import dev.gouji.audit.RuleFiles;
import dev.gouji.finding.Language;
import dev.gouji.finding.WorkbookException;
import dev.gouji.layout.Layouts;
import dev.gouji.output.VisibleText;
import dev.gouji.rule.RuleFileException;
import dev.gouji.rule.language.RuleFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The rule files that a command line names. */
final class RuleArguments {
    private final Arguments arguments;
    private final Terminal terminal;

    RuleArguments(Arguments arguments, Terminal terminal) {
        this.arguments = arguments;
        this.terminal = terminal;
    }

    /** The files of {@code --rules}, read and checked; null where they cannot be used, which is told on standard error. */
    @Nullable
    List<RuleFile> files(Layouts layouts) throws UsageException {
        List<RuleFile> files = read(arguments.values("rules"));
        if (files == null || files.isEmpty()) {
            return files;
        }
        try {
            RuleFiles.require(files, layouts);
            return files;
        } catch (RuleFileException e) {
            Language language = arguments.language();
            e.faults().forEach(fault -> tell(fault.wording().in(language)));
            return null;
        }
    }

    /** The files, faults of their writing included; null where one cannot be read. */
    @Nullable
    List<RuleFile> read(List<String> paths) throws UsageException {
        List<RuleFile> files = new ArrayList<>();
        for (String path : paths) {
            try {
                files.add(RuleFiles.read(arguments.path(path)));
            } catch (WorkbookException e) {
                LoggerFactory.getLogger(RuleArguments.class).debug("{} cannot be read", path, e);
                tell(path + "：" + e.failure().message().in(arguments.language()));
                return null;
            }
        }
        return files;
    }

    private void tell(String text) {
        terminal.err().println(VisibleText.of(text));
    }
}

package dev.gouji.audit;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import dev.gouji.layout.Layouts;
import dev.gouji.rule.RuleFileException;
import dev.gouji.rule.language.RuleFault;
import dev.gouji.rule.language.RuleFile;
import dev.gouji.rules.BuiltInRules;
import dev.gouji.rules.RulesInForce;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.document.PlainText;
import dev.gouji.workbook.read.SourceFiles;
import java.nio.file.Path;
import java.util.List;

/** Reads rule files. */
public final class RuleFiles {
    private RuleFiles() {}

    /** The file's rules; faults of its writing are in the result. */
    public static RuleFile read(Path path) throws WorkbookException {
        SourceFile file = SourceFiles.load(path);
        String text = PlainText.decoded(file.head(file.size()))
                .orElseThrow(() -> new WorkbookException(
                        FailureCode.UNSUPPORTED_FORMAT,
                        new Wording(
                                "规则文件应当是纯文本；请用“另存为”选“纯文本（.txt），UTF-8 编码”。",
                                "A rule file is plain text; save it as plain text (.txt) in UTF-8.")));
        return RuleFile.parse(file.name(), text);
    }

    /** Makes sure that the files can be used. */
    public static void require(List<RuleFile> files, Layouts layouts) throws RuleFileException {
        List<RuleFault> faults = new RulesInForce(new BuiltInRules(), files, layouts.all()).faults();
        if (!faults.isEmpty()) {
            throw new RuleFileException(faults);
        }
    }
}

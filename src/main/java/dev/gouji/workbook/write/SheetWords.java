package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Correction;
import dev.gouji.finding.Language;
import dev.gouji.finding.RuleCounts;
import dev.gouji.finding.RuleSetIdentity;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import java.util.List;

/** The findings sheet's fixed words. */
final class SheetWords {
    static final Wording SHEET = new Wording("校验结果", "Findings");
    static final Wording TITLE = new Wording("校验结果：", "Findings: ");
    static final Wording WORKBOOK = new Wording("工作簿", "Workbook");
    static final Wording AGENCY = new Wording("填报单位", "Agency");
    static final Wording YEAR = new Wording("统计年度", "Year");
    static final Wording LAYOUT = new Wording("表式", "Layout");
    static final Wording VERDICT = new Wording("结论", "Verdict");
    static final Wording COUNTS = new Wording("问题数", "Findings");
    static final Wording DATE = new Wording("校验日期", "Checked on");
    static final Wording TOOL = new Wording("工具版本", "Tool version");
    static final Wording OPEN = new Wording("现在还有", "Open now");
    static final Wording PROGRESS = new Wording("与上次相比", "Since last time");
    static final Wording FIRST = new Wording("首次校验", "first check");
    static final Wording FINGERPRINT = new Wording("指纹", "Fingerprint");
    static final Wording KEPT = new Wording("留存", "kept");
    static final Wording KEPT_NOTE = new Wording(
            "下面的情况说明所对应的问题，这次没有再出现。留存备查，问题再出现时自动带回；不需要的可以删去该行。",
            "The problems that these explanations were written to did not come up this time. They are kept and come back with"
                    + " the problem; delete the rows that are not needed.");
    static final Wording COLOURS = new Wording(
            "统计表中的颜色：深紫底白字是疑似填错的单元格，浅紫底虚线框是几处中的一处（分不清是哪一处），红色是错误，黄色是警告。",
            "Colours in the tables: white on dark purple is probably wrong; light purple in a broken line is one of several"
                    + " that cannot be told apart; red is an error, yellow a warning.");
    static final Wording UNKNOWN = new Wording("未识别", "not recognised");
    static final Wording CLEAN = new Wording("未发现问题", "No problem was found");

    private static final Wording CORRECTIONS = new Wording(
            "更正：这份副本里已更正下列各处，原件未动；每格带批注，请对照原始资料逐一核实。",
            "Corrected in this copy, the original being as it was; each cell has a note. Verify them against your records:");
    private static final int MOST_CORRECTIONS = 8;

    private SheetWords() {}

    /** Whether the row has the label, in whichever language. */
    static boolean isLabel(Wording label, List<String> row) {
        return row.contains(label.zh()) || row.contains(label.en());
    }

    /** How many findings of each severity. */
    static String counts(CheckResult result, Language language) {
        StringBuilder counts = new StringBuilder();
        for (Severity severity : Severity.values()) {
            counts.append(counts.isEmpty() ? "" : language == Language.ZH ? "，" : ", ")
                    .append(result.countWords(severity).in(language));
        }
        if (result.explained() > 0) {
            counts.append(language == Language.ZH ? "，已说明 " : ", explained ").append(result.explained());
        }
        RuleCounts rules = result.rules();
        counts.append(language == Language.ZH ? "；规则成立 " : "; rules satisfied ")
                .append(rules.satisfied())
                .append(language == Language.ZH ? "，不成立 " : ", violated ")
                .append(rules.violated())
                .append(language == Language.ZH ? "，无法判断 " : ", not evaluable ")
                .append(rules.notEvaluable());
        return counts.toString();
    }

    /** What was corrected in this copy, a line each; nothing where nothing was. */
    static String corrections(CheckResult result, Language language) {
        List<Correction> all = result.corrections() == null ? List.of() : result.corrections();
        List<Correction> applied = all.stream().filter(Correction::isApplied).toList();
        if (applied.isEmpty()) {
            return "";
        }
        StringBuilder lines = new StringBuilder(CORRECTIONS.in(language));
        for (Correction correction : applied.subList(0, Math.min(MOST_CORRECTIONS, applied.size()))) {
            lines.append('\n').append(correction.words().in(language));
        }
        int further = applied.size() - MOST_CORRECTIONS;
        if (further > 0) {
            lines.append('\n')
                    .append(language == Language.ZH ? "另有 " + further + " 处，见批注" : further + " more, see the notes");
        }
        return lines.append('\n').toString();
    }

    /** The program's version and the rule set's. */
    static String tool(CheckResult result, String version, Language language) {
        RuleSetIdentity set = result.rules().set();
        return "gouji " + version + (set == null ? "" : (language == Language.ZH ? "，规则集 " : ", rule set ") + set);
    }
}

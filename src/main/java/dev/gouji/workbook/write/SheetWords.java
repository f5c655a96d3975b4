package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Language;
import dev.gouji.finding.RuleCounts;
import dev.gouji.finding.RuleSetIdentity;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;

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
    static final Wording UNKNOWN = new Wording("未识别", "not recognised");
    static final Wording CLEAN = new Wording("未发现问题", "No problem was found");

    private SheetWords() {}

    /** What the department should do now. */
    static Wording next(CheckResult result) {
        long errors = result.count(Severity.ERROR);
        long warnings = result.count(Severity.WARNING);
        if (errors > 0) {
            return new Wording(
                    "下一步：请按“修改建议”更正 " + errors + " 处错误"
                            + (warnings > 0 ? "；" + warnings + " 处警告请核实，有误的更正，无误的在“情况说明”中写明原因" : "")
                            + "。改好后保存并关闭工作簿，再次校验。本表每次校验都会重写，已填写的“情况说明”会保留。",
                    "Next: correct the " + plural(errors, "error") + " as “What to do” says"
                            + (warnings > 0
                                    ? "; verify the " + plural(warnings, "warning")
                                            + ": correct what is wrong, explain what is right under “Explanation”"
                                    : "")
                            + ". Then save and close the workbook and check it again. Every check rewrites this sheet and"
                            + " keeps the explanations.");
        }
        if (warnings > 0) {
            return new Wording(
                    "下一步：没有错误。" + warnings + " 处警告请核实：有误的更正，无误的在“情况说明”中写明原因。本表每次校验都会重写，已填写的“情况说明”会保留。",
                    "Next: no errors. Verify the " + plural(warnings, "warning")
                            + ": correct what is wrong, explain what is right under “Explanation”. Every check rewrites"
                            + " this sheet and keeps the explanations.");
        }
        if (!result.findings().isEmpty()) {
            return new Wording(
                    "没有错误和警告，可以报送。以下提示供参考。本表每次校验都会重写。",
                    "No errors and no warnings: the workbook can be submitted. What follows is for information. Every"
                            + " check rewrites this sheet.");
        }
        return new Wording(
                "未发现问题，可以报送。修改数据后请再次校验；本表每次校验都会重写。",
                "No problem was found: the workbook can be submitted. Check it again after any change; every check"
                        + " rewrites this sheet.");
    }

    /** How many findings of each severity. */
    static String counts(CheckResult result, Language language) {
        StringBuilder counts = new StringBuilder();
        for (Severity severity : Severity.values()) {
            counts.append(counts.isEmpty() ? "" : language == Language.ZH ? "，" : ", ")
                    .append(severity.word().in(language))
                    .append(' ')
                    .append(result.count(severity));
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

    /** The program's version and the rule set's. */
    static String tool(CheckResult result, String version, Language language) {
        RuleSetIdentity set = result.rules().set();
        return "gouji " + version + (set == null ? "" : (language == Language.ZH ? "，规则集 " : ", rule set ") + set);
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}

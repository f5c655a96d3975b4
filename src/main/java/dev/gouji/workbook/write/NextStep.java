package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;

/** Says in a sentence what to do with a workbook that was checked. */
final class NextStep {
    private NextStep() {}

    /** What the department should do now. */
    static Wording after(CheckResult result) {
        long errors = result.count(Severity.ERROR);
        long warnings = result.count(Severity.WARNING);
        if (errors > 0) {
            return new Wording(
                    "下一步：请按“修改建议”更正 " + errors + " 项错误"
                            + (warnings > 0 ? "；" + warnings + " 项警告请核实，有误的更正，无误的在“情况说明”中写明原因" : "")
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
                    "下一步：没有错误。" + warnings + " 项警告请核实：有误的更正，无误的在“情况说明”中写明原因。本表每次校验都会重写，已填写的“情况说明”会保留。",
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

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}

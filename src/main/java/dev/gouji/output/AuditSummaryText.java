package dev.gouji.output;

import dev.gouji.finding.Verdict;
import dev.gouji.finding.Wording;
import dev.gouji.submission.IssueKind;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** The summary of an audit as a supervisor reads it: how many passed, where the results are, what to do next. */
public final class AuditSummaryText {
    private static final int MOST_FOLDERS = 5;

    private final TextLines lines;

    /** Prints in that style. */
    public AuditSummaryText(Writer out, TextStyle style) {
        this.lines = new TextLines(out, style);
    }

    /** Prints the summary. */
    public void write(AuditSummary summary) throws IOException {
        say(verdicts(summary));
        AuditTotals totals = summary.totals();
        if (totals.errors() + totals.warnings() > 0) {
            say(
                    "共发现错误 " + totals.errors() + " 处，待核实 " + totals.warnings() + " 处。",
                    totals.errors() + " errors and " + totals.warnings() + " warnings were found.");
        }
        besides(summary);
        submissions(summary);
        say(
                "结果在 " + summary.out() + "：" + String.join("、", summary.outputs()),
                "The results are in " + summary.out() + ": " + String.join(", ", summary.outputs()));
        for (Wording step : steps(summary)) {
            say(step);
        }
        lines.flush();
    }

    private static Wording verdicts(AuditSummary summary) {
        AuditTotals totals = summary.totals();
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            int count = totals.of(verdict);
            if (count > 0) {
                zh.add(verdict.word().zh() + " " + count);
                en.add(verdict.word().en() + " " + count);
            }
        }
        int all = totals.workbooks();
        return all == 0
                ? new Wording("没有校验任何工作簿。", "No workbook was checked.")
                : new Wording(
                        "共校验 " + all + " 个工作簿：" + String.join("；", zh) + "。",
                        all + " workbooks were checked: " + String.join("; ", en) + ".");
    }

    private void besides(AuditSummary summary) throws IOException {
        if (summary.reused() > 0) {
            say(
                    "其中 " + summary.reused() + " 个自上次以来没有变化，沿用了上次的结果。",
                    summary.reused() + " of them are unchanged and have the results of the last run.");
        }
        if (summary.totals().notWritten() > 0) {
            say(
                    summary.totals().notWritten() + " 个工作簿的副本未能写入，原因见 findings.csv。",
                    "The copies of " + summary.totals().notWritten()
                            + " workbooks were not written; findings.csv says why.");
        }
        if (summary.others() > 0) {
            say(
                    "另有 " + summary.others() + " 个文件不是工作簿，没有校验。",
                    summary.others() + " other files are no workbooks and were not checked.");
        }
        if (summary.excluded() > 0) {
            say(
                    "按 --include、--exclude 略过 " + summary.excluded() + " 个文件。",
                    summary.excluded() + " files were left out by --include and --exclude.");
        }
        if (!summary.unreadable().isEmpty()) {
            List<String> shown = summary.unreadable()
                    .subList(0, Math.min(MOST_FOLDERS, summary.unreadable().size()));
            say(
                    "有 " + summary.unreadable().size() + " 个文件夹或文件无法查看，其中的工作簿没有校验，请检查权限：" + String.join("、", shown),
                    summary.unreadable().size()
                            + " folders or files could not be looked into, and no workbook in them was checked; see to their"
                            + " permissions: " + String.join(", ", shown));
        }
    }

    private void submissions(AuditSummary summary) throws IOException {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (IssueKind kind : IssueKind.values()) {
            int count = summary.issues(kind);
            if (count > 0) {
                zh.add(kind.word().zh() + " " + count);
                en.add(kind.word().en() + " " + count);
            }
        }
        if (!zh.isEmpty()) {
            say(
                    "报送情况：" + String.join("；", zh) + "。逐条见 " + SubmissionsCsv.NAME + "。",
                    "Submissions: " + String.join("; ", en) + ". " + SubmissionsCsv.NAME + " lists them.");
        }
        for (Wording remark : summary.remarks()) {
            say(remark);
        }
    }

    private static List<Wording> steps(AuditSummary summary) {
        AuditTotals totals = summary.totals();
        List<Wording> steps = new ArrayList<>();
        if (!summary.complete()) {
            int left = summary.found() - totals.workbooks();
            steps.add(new Wording(
                    "校验中断，" + (left == 0 ? "最后几步没有做完" : "还有 " + left + " 个没有校验") + "。用同样的命令加 --resume 继续。",
                    "The audit was interrupted; "
                            + (left == 0 ? "its last steps" : left + " workbooks")
                            + " are still to be done. Go on by the same command with --resume."));
        } else if (summary.found() == 0) {
            steps.add(new Wording(
                    "请核对文件夹是否选对，--include、--exclude 是否写对。",
                    "Make sure that the folder is the right one, and what --include and --exclude say."));
        }
        if (totals.of(Verdict.FAILED) > 0) {
            steps.add(
                    summary.outputs().contains("workbooks/")
                            ? new Wording(
                                    "下一步：把 workbooks/ 中未通过的副本退回填报单位，按其中的“校验结果”改正后重新报送。",
                                    "Next: send the failed copies in workbooks/ back; their findings sheets say what to correct.")
                            : new Wording(
                                    "下一步：按 findings.csv 请未通过的单位改正后重新报送。",
                                    "Next: have the agencies that failed correct what findings.csv lists."));
        }
        if (totals.of(Verdict.UNREADABLE) > 0) {
            steps.add(new Wording(
                    "未能读取的，原因和办法见 findings.csv 的 message 一列，请重新收取。",
                    "Of those that could not be read findings.csv says why in its column message, and what to do."));
        }
        return steps;
    }

    private void say(String zh, String en) throws IOException {
        say(new Wording(zh, en));
    }

    private void say(Wording wording) throws IOException {
        lines.wrapped(0, lines.words(wording));
    }
}

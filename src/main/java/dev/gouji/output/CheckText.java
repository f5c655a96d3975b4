package dev.gouji.output;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Failure;
import dev.gouji.finding.Progress;
import dev.gouji.finding.Verdict;
import dev.gouji.finding.Wording;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** The results of a check as a clerk reads them: the verdict first, then the findings sheet by sheet. */
public final class CheckText implements CheckOutput {
    private static final Wording NO_FINDINGS = new Wording("未发现问题。", "Nothing was found.");

    private static final Wording SINCE = new Wording("与上次校验相比：", "Since the last check: ");

    private final TextLines lines;
    private final CheckSummary summary = new CheckSummary();

    /** Prints in that style. */
    public CheckText(Writer out, TextStyle style) {
        this.lines = new TextLines(out, style);
    }

    @Override
    public void add(CheckResult result, @Nullable WrittenSheet written) throws IOException {
        if (summary.workbooks() > 0) {
            lines.blank();
        }
        summary.add(result);
        Verdict verdict = result.verdict();
        String word = lines.words(result.verdictWords());
        lines.hanging(lines.style().paint(Colour.of(verdict), word) + "  ", DisplayWidth.of(word) + 2, result.file());
        Failure failure = result.failure();
        if (result.report() == null) {
            if (failure != null) {
                lines.wrapped(2, lines.words(failure.message()));
            }
        } else {
            new ReportHead(lines).write(result.report(), result);
            findings(result);
            after(result, failure, written);
        }
        lines.flush();
    }

    @Override
    public void close() throws IOException {
        if (summary.workbooks() > 1) {
            lines.blank();
            lines.wrapped(0, lines.words(summary.wording()));
        }
        lines.flush();
    }

    private void findings(CheckResult result) throws IOException {
        lines.blank();
        if (result.findings().isEmpty()) {
            lines.line(lines.words(NO_FINDINGS));
        } else {
            new FindingLines(lines, result).write(FindingsBySheet.of(result));
        }
        lines.blank();
    }

    private void after(CheckResult result, @Nullable Failure failure, @Nullable WrittenSheet written)
            throws IOException {
        if (result.corrections() != null) {
            new CorrectionLines(lines).write(result.corrections());
        }
        new RuleLines(lines).write(result.rules());
        if (failure != null) {
            String lead = lines.words(new Wording("校验结果未能写入工作簿：", "The findings could not be written: "));
            lines.hanging(lines.style().paint(Colour.RED, lead), DisplayWidth.of(lead), lines.words(failure.message()));
        }
        Progress progress = result.progress();
        if (progress != null) {
            lines.wrapped(0, lines.words(SINCE) + lines.words(progress.words()));
        }
        if (written != null) {
            written(written);
        }
    }

    private void written(WrittenSheet written) throws IOException {
        lines.wrapped(
                0,
                lines.words(new Wording(
                        "校验结果已写入：" + written.file() + " 的“" + written.sheet() + "”表",
                        "Findings written to: " + written.file() + ", sheet \"" + written.sheet() + "\"")));
        Wording instead = written.instead();
        if (instead != null) {
            lines.hanging(
                    "  ",
                    2,
                    lines.words(new Wording(
                            "未写入原工作簿：" + instead.zh() + "。", "Not in the workbook itself: " + instead.en() + ".")));
        }
    }
}

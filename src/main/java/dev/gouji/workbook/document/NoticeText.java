package dev.gouji.workbook.document;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Verdict;
import dev.gouji.finding.Wording;
import dev.gouji.submission.AuditRun;
import dev.gouji.submission.AuditedWorkbook;
import dev.gouji.submission.ErrorText;
import dev.gouji.submission.ListedFinding;
import dev.gouji.workbook.write.StyleParts.Fill;
import dev.gouji.workbook.write.StyleParts.Typeface;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;

/** The words of one notice. */
final class NoticeText {
    private static final int MOST = 200;
    private static final Wording TITLE = new Wording("政府信息公开统计表核查通知", "Notice on the disclosure statistics workbook");
    private static final Wording UNKNOWN = new Wording("（未识别）", "(not recognised)");
    private static final Wording CHECKED = new Wording("核查日期", "Checked on");
    private static final List<Wording> HEADINGS = List.of(
            new Wording("序号", "No."),
            new Wording("级别", "Severity"),
            new Wording("位置", "Where"),
            new Wording("问题", "What"),
            new Wording("填报值", "Filled in"),
            new Wording("应为", "Should be"),
            new Wording("修改建议", "Suggestion"));

    private final NoticePage page;
    private final XWPFDocument document;
    private final Language language;

    NoticeText(XWPFDocument document, Language language) {
        this.page = new NoticePage(document);
        this.document = document;
        this.language = language;
    }

    void write(AuditedWorkbook workbook, List<String> remarks, AuditRun run) {
        properties(run);
        String agency = workbook.agency() == null ? UNKNOWN.in(language) : workbook.agency();
        String year = workbook.year() == null ? UNKNOWN.in(language) : String.valueOf(workbook.year());
        page.paragraph(TITLE.in(language), 16, true, ParagraphAlignment.CENTER);
        page.line(new Wording("填报单位：", "Agency: ").in(language) + agency);
        page.line(new Wording("统计年度：", "Year: ").in(language) + year);
        page.line(new Wording("文件：", "File: ").in(language) + workbook.file());
        page.line(CHECKED.in(language) + new Wording("：", ": ").in(language) + run.day());
        page.paragraph(verdict(workbook, !remarks.isEmpty()).in(language), 11, true, ParagraphAlignment.LEFT);
        remarks.forEach(page::line);
        List<ListedFinding> open = workbook.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO && !finding.isExplained())
                .toList();
        if (!open.isEmpty()) {
            table(open.subList(0, Math.min(MOST, open.size())));
            if (open.size() > MOST) {
                page.line(new Wording(
                                "以上列出前 " + MOST + " 处，其余 " + (open.size() - MOST) + " 处见标注副本的“校验结果”表。",
                                "The first " + MOST + " are listed; the other " + (open.size() - MOST)
                                        + " stand on the annotated copy's sheet Findings.")
                        .in(language));
            }
        }
        next(workbook).forEach(step -> page.line(step.in(language)));
    }

    private void properties(AuditRun run) {
        Optional<Date> day =
                Optional.of(Date.from(run.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
        document.getProperties().getCoreProperties().setCreator("gouji");
        document.getProperties().getCoreProperties().setCreated(day);
        document.getProperties().getCoreProperties().setModified(day);
    }

    private static Wording verdict(AuditedWorkbook workbook, boolean remarked) {
        int errors = workbook.count(Severity.ERROR);
        int warnings = workbook.count(Severity.WARNING);
        ErrorText error = workbook.error();
        return switch (workbook.verdict()) {
            case PASSED ->
                remarked
                        ? new Wording(
                                "结论：表内的数未发现问题，但有下面的事要办。", "Verdict: the numbers tie, but there is something to do.")
                        : new Wording("结论：通过，未发现问题。", "Verdict: passed; no problem was found.");
            case WARNINGS ->
                new Wording(
                        "结论：没有错误，有 " + warnings + " 处需要核实。", "Verdict: no errors, " + warnings + " to be verified.");
            case FAILED ->
                new Wording(
                        "结论：未通过，有 " + errors + " 处错误必须更正" + (warnings > 0 ? "，另有 " + warnings + " 处需要核实。" : "。"),
                        "Verdict: failed; " + errors + " to be corrected"
                                + (warnings > 0 ? ", " + warnings + " more to be verified." : "."));
            case UNREADABLE ->
                new Wording(
                        "结论：未能读取。" + (error == null ? "" : reason(error).zh()),
                        "Verdict: could not be read. "
                                + (error == null ? "" : reason(error).en()));
        };
    }

    /** What whoever sent it can do; passwords and limits are options of whoever audits. */
    private static Wording reason(ErrorText error) {
        if (error.code().equals(FailureCode.ENCRYPTED.code())) {
            return new Wording("工作簿设有打开密码。请去掉密码后另存。", "It is protected by a password. Save it without one.");
        }
        if (error.code().equals(FailureCode.TOO_LARGE.code()) || error.code().equals(FailureCode.TIMEOUT.code())) {
            return new Wording(
                    "文件太大。请删去与统计表无关的工作表、表格以外的内容和带格式的空行后另存。",
                    "It is too large. Delete the sheets that are not the tables, what stands beside the tables and formatted empty"
                            + " rows, and save it.");
        }
        return Wording.same(error.message());
    }

    private void table(List<ListedFinding> findings) {
        XWPFTable table = page.table(
                HEADINGS.stream().map(heading -> heading.in(language)).toList(), findings.size());
        int number = 0;
        for (ListedFinding finding : findings) {
            boolean error = finding.severity() == Severity.ERROR;
            number++;
            page.cell(table, number, 0, String.valueOf(number), Fill.NONE, Typeface.PLAIN);
            page.cell(
                    table,
                    number,
                    1,
                    finding.severity().word().in(language),
                    error ? Fill.LIGHT_RED : Fill.LIGHT_AMBER,
                    error ? Typeface.DARK_RED : Typeface.DARK_AMBER);
            page.cell(table, number, 2, place(finding), Fill.NONE, Typeface.PLAIN);
            page.cell(table, number, 3, finding.message(), Fill.NONE, Typeface.PLAIN);
            page.cell(table, number, 4, number(finding.actual()), Fill.NONE, Typeface.PLAIN);
            page.cell(table, number, 5, number(finding.expected()), Fill.NONE, Typeface.PLAIN);
            page.cell(table, number, 6, finding.advice(), Fill.NONE, Typeface.PLAIN);
        }
    }

    private static String place(ListedFinding finding) {
        String place = finding.cell() == null
                ? ""
                : (finding.sheet() == null ? "" : finding.sheet() + "!") + finding.cell() + "\n";
        return place + finding.item();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.precision() > 30 ? number.toString() : number.toPlainString();
    }

    private static List<Wording> next(AuditedWorkbook workbook) {
        if (workbook.verdict() == Verdict.UNREADABLE || workbook.verdict() == Verdict.PASSED) {
            return List.of(new Wording("请按上面的说明处理后重新报送。", "Please do as it says above and submit again."));
        }
        Wording correct = new Wording(
                "错误：请在原工作簿中逐项更正；修改建议里另有说明的，按说明办理。",
                "Errors: correct each of them in the workbook, or do as its suggestion says.");
        Wording verify = new Wording(
                "警告：请逐项核实，有误的更正；无误的，在标注副本“校验结果”表的“情况说明”一栏写明原因。",
                "Warnings: verify each of them and correct what is wrong; where the number is right, say why in the column"
                        + " Explanation on the annotated copy's sheet Findings.");
        Wording again = new Wording("改好后保存，重新报送。", "Then save the workbook and submit it again.");
        boolean errors = workbook.count(Severity.ERROR) > 0;
        boolean warnings = workbook.count(Severity.WARNING) > 0;
        return errors && warnings
                ? List.of(correct, verify, again)
                : errors ? List.of(correct, again) : List.of(verify, again);
    }
}

package dev.gouji.cli;

import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import java.io.IOException;
import org.apache.commons.cli.Options;
import org.slf4j.LoggerFactory;

/** {@code audit}: checks every workbook under folders, never changes them, and writes what was found to a folder of its own. */
final class AuditCommand implements Command {
    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String operands() {
        return "FOLDER… --out FOLDER";
    }

    @Override
    public Wording summary() {
        return new Wording(
                "批量校验文件夹中的全部工作簿，不改原件，结果写到 --out 文件夹",
                "checks every workbook under the folders, never changes them, and writes the results to --out");
    }

    @Override
    public Options options(Language language) {
        return new OptionText(language)
                .value("out", "FOLDER", "结果写到这个文件夹（必填）", "the folder for the results (required)")
                .flag("no-copies", "不写带校验结果的副本", "write no annotated copies")
                .flag(
                        "notices",
                        "为每个有问题的工作簿写一份通知（.docx），可直接发给填报单位",
                        "write a notice (.docx) for each workbook with something to do, ready to be sent back")
                .value(
                        "include",
                        "GLOB",
                        "只校验这些文件，如 '街道/**'、'*年报*'（可写多次）",
                        "only files like these, such as 'streets/**' (repeatable)")
                .value(
                        "exclude",
                        "GLOB",
                        "略过这些文件或文件夹，如 '*草稿*'（可写多次）",
                        "leave files or folders like these out (repeatable)")
                .flag(
                        "resume",
                        "接着上次的校验做：没有变化的文件不再校验",
                        "go on with an earlier run: files that have not changed are not checked again")
                .value("threads", "N", "同时校验几个，默认与处理器数相同", "how many at a time (default: as many as processors)")
                .timeout()
                .flag("quiet", "不显示进度", "show no progress")
                .value(
                        "previous",
                        "FOLDER",
                        "上年的工作簿所在的文件夹，按单位和年度对应；可以就是被校验的文件夹",
                        "the folder of last year's workbooks, matched by agency and year; may be the audited one")
                .value(
                        "units",
                        "FILE",
                        "应报单位名单（CSV 或 .xlsx）：单位、上级、级别、别名",
                        "the list of who has to submit (CSV or .xlsx): agency, parent, level, aliases")
                .value(
                        "roll-up",
                        "PLACE",
                        "为每个上级写出汇总的标准工作簿：文件夹，或 .xlsx 文件；须与 --units 同用",
                        "write each parent's consolidated workbook: a folder or an .xlsx file; needs --units")
                .format()
                .rules()
                .layout()
                .year()
                .password()
                .limit()
                .value(
                        "fail-on",
                        "error|warning|never",
                        "从哪个级别起退出状态为 1，默认 error",
                        "from which severity the exit status is 1 (default error)")
                .build();
    }

    @Override
    public ExitStatus run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        // Begun by several threads at once, logging would tell of itself on the screen.
        LoggerFactory.getILoggerFactory();
        return new AuditPlan(new AuditArguments(arguments), terminal).carryOut();
    }
}

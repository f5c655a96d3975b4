package dev.gouji.output.html;

import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import java.util.Locale;

/** The words of the page; a slot of {@code page.html} and the page's script name them in lower case. */
enum PageWord {
    TITLE("报表审核汇总", "Audit summary"),
    SKIP("跳到正文", "Skip to the content"),
    NO_SCRIPT(
            "浏览器没有启用 JavaScript：下面的总览可以阅读，各单位和问题的列表需要启用 JavaScript 才能显示。",
            "JavaScript is off: the overview below can be read, but the lists of agencies and findings need JavaScript. Turn it"
                    + " on to see them."),
    BROKEN(
            "页面没有能显示完整，文件可能不完整，或浏览器太旧。请重新复制 summary.html，或换用新版的浏览器。",
            "The page could not be shown in full: the file may be cut off, or the browser too old. Copy summary.html again or use"
                    + " a newer browser."),
    LOADING("正在读取数据…", "Reading the data…"),
    VIEWS("各部分", "Parts"),
    OVERVIEW("总览", "Overview"),
    ISSUES("报送情况", "Submissions"),
    UNITS("单位", "Agencies"),
    FINDINGS("问题", "Findings"),
    UNREADABLE("未能读取", "Unreadable"),
    RULES("规则", "Rules"),
    FOLDERS("审核的文件夹", "Folders"),
    YEAR("年度", "Year"),
    DAY("校验日期", "Date"),
    VERSION("程序版本", "Version"),
    RULE_SET("规则集", "Rule set"),
    STATE("状态", "State"),
    COMPLETE("已完成：找到的工作簿都审核了", "Complete: every workbook that was found was checked"),
    INTERRUPTED(
            "没有完成：审核中断，以下只是已审核的部分；用 --resume 继续",
            "Not complete: the run was interrupted, this is the part that was checked; continue with --resume"),
    WORKBOOKS("工作簿", "Workbooks"),
    ERRORS("错误", "Errors"),
    WARNINGS("警告", "Warnings"),
    INFOS("提示", "Infos"),
    EXPLAINED("已说明", "Explained"),
    VERDICT("结论", "Verdict"),
    VERDICTS("结论", "Verdicts"),
    BY_RULE("各规则的问题数", "Findings by rule"),
    BY_AGENCY("错误最多的单位", "Agencies with the most errors"),
    BY_ISSUE("报送情况", "Submissions"),
    COUNT("数量", "Number"),
    NO_ERRORS("没有发现错误。", "No errors were found."),
    NO_FINDINGS("没有发现问题。", "Nothing was found."),
    ALL_RULES("全部规则", "All rules"),
    RULE("规则", "Rule"),
    RULE_TITLE("名称", "Title"),
    SEVERITY("级别", "Severity"),
    HELD("成立", "Held"),
    BROKE("不成立", "Broke"),
    NOT_EVALUABLE("无法判断", "Could not be told"),
    AGENCY("单位", "Agency"),
    PARENT("上级单位", "Parent"),
    LAYOUT("表式", "Form"),
    FILE("文件", "File"),
    FILES("文件", "Files"),
    COPY("批注副本", "Annotated copy"),
    OPEN_COPY("打开", "Open"),
    NO_AGENCY("（单位不明）", "(agency unknown)"),
    PLACE("位置", "Place"),
    ITEM("项目", "Item"),
    MESSAGE("问题", "Finding"),
    ADVICE("怎么改", "What to do"),
    ACTUAL("填报值", "Filled in"),
    EXPECTED("应为", "Expected"),
    DIFFERENCE("差额", "Difference"),
    BASIS("依据", "Basis"),
    EXPLANATION("情况说明", "Explanation"),
    CODE("代码", "Code"),
    REASON("原因和办法", "Why, and what to do"),
    KIND("情况", "Kind"),
    NOTE("说明", "Note"),
    SEARCH("搜索", "Search"),
    SEARCH_HINT("输入文字，空格分隔多个词", "Words, separated by spaces"),
    ALL("全部", "All"),
    RESET("清除条件", "Clear"),
    SHOWN("第 {0}–{1} 条，共 {2} 条", "{0}–{1} of {2}"),
    SHOWN_OF("第 {0}–{1} 条，符合条件的共 {2} 条（全部 {3} 条）", "{0}–{1} of {2} that match ({3} in all)"),
    NONE_SHOWN("没有符合条件的（全部 {0} 条）", "Nothing matches ({0} in all)"),
    PRINTED("只打印前 {0} 条；请缩小范围后分次打印。", "Only the first {0} are printed; narrow the list to print the others."),
    PREVIOUS("上一页", "Previous"),
    NEXT("下一页", "Next"),
    PAGE("第 {0} / {1} 页", "Page {0} of {1}"),
    SORT_HINT("点表头排序", "Headings sort the list"),
    CLOSE("关闭", "Close"),
    FIGURES("主要数字", "Main figures"),
    ALL_OF_UNIT("在问题列表中查看", "Show in the list of findings"),
    MORE("还有 {0} 条没有列出。", "{0} more are not shown."),
    UNIT_GONE("没有找到这份工作簿：{0}", "There is no such workbook: {0}");

    private final Wording words;

    PageWord(String zh, String en) {
        this.words = new Wording(zh, en);
    }

    /** The name by which the page's script asks for it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words in that language. */
    String in(Language language) {
        return words.in(language);
    }
}

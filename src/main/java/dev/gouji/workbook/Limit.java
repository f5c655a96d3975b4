package dev.gouji.workbook;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Wording;
import dev.gouji.finding.WorkbookException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file may hold at most, so that reading it takes bounded time and memory; {@code --limit NAME=N} sets another number.
 * The defaults are far above what a report holds.
 */
public enum Limit {
    FILE_BYTES(Subject.FILE, 32L << 20, "文件", "the file's size"),
    XLS_BYTES(Subject.FILE, 16L << 20, ".xls 文件", "the size of an .xls file"),
    PAGE_BYTES(Subject.FILE, 4L << 20, "网页文件", "the size of a web page"),
    TEXT_FILE_BYTES(Subject.FILE, 4L << 20, "文字文件", "the size of a text file"),
    PAGE_TAGS(Subject.FILE, 150_000, "网页中的标记数", "tags of a web page"),
    PART_BYTES(Subject.WORKBOOK, 512L << 20, "一个内部部件解压后", "one part when it is unpacked"),
    TOTAL_BYTES(Subject.WORKBOOK, 1L << 30, "全部内部部件解压后", "all parts when they are unpacked"),
    DIRECTORY_BYTES(Subject.WORKBOOK, 8L << 20, "内部目录", "the directory of parts"),
    ENTRIES(Subject.WORKBOOK, 10_000, "内部部件数", "parts"),
    RECORDS(Subject.WORKBOOK, 500_000, ".xls 的记录数", "records of an .xls file"),
    RELATIONS(Subject.WORKBOOK, 50_000, "内部部件之间的链接数", "links between parts"),
    SHEETS(Subject.WORKBOOK, 1_000, "工作表数", "sheets"),
    ROWS(Subject.WORKBOOK, 5_000_000, "行数（含空行）", "rows, empty ones included"),
    CELLS(Subject.WORKBOOK, 300_000, "有内容的单元格数", "cells with content"),
    MERGES(Subject.WORKBOOK, 50_000, "合并单元格数", "merged regions"),
    STRINGS(Subject.WORKBOOK, 500_000, "共用文字条数", "shared texts"),
    STYLES(Subject.WORKBOOK, 80_000, "样式数", "styles"),
    TEXT(Subject.WORKBOOK, 50_000, "一个单元格的文字数", "characters in one text"),
    TEXTS(Subject.WORKBOOK, 8_000_000, "文字总数", "characters in all texts"),
    NARRATIVE(Subject.WORKBOOK, 100_000, "报告文字的字数", "characters in the report's text"),
    PARAGRAPHS(Subject.WORKBOOK, 5_000, "报告文字的段落数", "paragraphs of the report's text"),
    DEPTH(Subject.WORKBOOK, 200, "内容的嵌套层数", "levels of nested content"),
    ATTRIBUTE(Subject.WORKBOOK, 1_000_000, "一个标记（含属性）的字符数", "characters in one tag, attributes included"),
    NAMES(Subject.WORKBOOK, 100_000, "标记与属性的不同名称的总字数", "characters in all the different names of tags and attributes"),
    PASSWORD_ROUNDS(Subject.WORKBOOK, 1_000_000, "密码的计算次数", "rounds of reckoning with the password"),
    ARCHIVE_FILES(Subject.ARCHIVE, 50_000, "压缩包中的文件数", "files in an archive"),
    ARCHIVE_BYTES(Subject.ARCHIVE, 8L << 30, "压缩包中的文件解压后", "an archive's files when they are unpacked"),
    INNER_ARCHIVE_BYTES(Subject.ARCHIVE, 32L << 20, "压缩包中的压缩包", "the size of an archive in an archive");

    private static final String BYTES = "-bytes";

    private final Subject subject;
    private final long standard;
    private final Wording what;

    Limit(Subject subject, long standard, String zh, String en) {
        this.subject = subject;
        this.standard = standard;
        this.what = new Wording(zh, en);
    }

    /** The limit of that name. */
    public static Optional<Limit> named(String name) {
        return Arrays.stream(values())
                .filter(limit -> limit.label().equals(name))
                .findFirst();
    }

    /** Its name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much is allowed where nobody says otherwise. */
    public long standard() {
        return standard;
    }

    /** What it counts. */
    public Wording what() {
        return what;
    }

    /** The amount as people read it: bytes in the largest unit that divides them. */
    public String amount(long most) {
        if (!label().endsWith(BYTES)) {
            return Long.toString(most);
        }
        int unit = most == 0 ? 0 : Math.min(3, Long.numberOfTrailingZeros(most) / 10);
        return (most >> (10 * unit)) + " " + new String[] {"B", "KB", "MB", "GB"}[unit];
    }

    /** The failure that there is more than so much. */
    public WorkbookException exceeded(long most) {
        String option = "--limit " + label();
        return new WorkbookException(
                FailureCode.TOO_LARGE,
                new Wording(
                        what.zh() + "超过 " + amount(most) + "（上限 " + label() + "），不像是统计报表。" + subject.remedy.zh()
                                + "；确要读取的，加 " + option + "=更大的数。",
                        "More than is read: " + what.en() + ", over " + amount(most) + " (limit " + label() + "). "
                                + subject.remedy.en() + "; to read it all the same, add " + option
                                + "=N with a larger N."));
    }

    private enum Subject {
        FILE("请确认选对了文件，或删去图片等附加内容", "Make sure it is the right file, or remove pictures and other extras"),
        WORKBOOK(
                "请确认选对了文件，或把报表的几张表另存为新的工作簿",
                "Make sure it is the right file, or save the report's sheets as a new workbook"),
        ARCHIVE("请解压后校验其中的文件", "Unpack it and check its files");

        private final Wording remedy;

        Subject(String zh, String en) {
            this.remedy = new Wording(zh, en);
        }
    }
}

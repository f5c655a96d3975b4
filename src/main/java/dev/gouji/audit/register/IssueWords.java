package dev.gouji.audit.register;

import dev.gouji.finding.Wording;
import java.util.List;

/** What is said of submissions that are missing or do not belong there. */
final class IssueWords {
    static final Wording NAMELESS = new Wording(
            "封面、标题和文件名里都看不出填报单位。请在封面填上单位名称。",
            "Neither cover, titles nor the file's name tell the agency. Fill in its name on the cover.");

    private IssueWords() {}

    static Wording namelessButLikely(String agency) {
        return new Wording(
                "工作簿里没有写填报单位；从文件的位置看，可能是“" + agency + "”。请核对，并在封面填上单位名称。",
                "The workbook names no agency; by where the file stands it may be \"" + agency
                        + "\". Check it, and fill in the name on the cover.");
    }

    static Wording missing(boolean earlier) {
        return earlier
                ? new Wording(
                        "只有以前年度的表，没有本年度的。请催报本年度的表。", "Only earlier years' workbooks are there. Ask for this year's.")
                : new Wording(
                        "没有收到这个单位的表。请催报；已经报了的，核对表里的单位名称，或在名单里加别名。",
                        "No workbook of this agency is there. Ask for it; if it did submit, check the name in its workbook, or"
                                + " add that as an alias to the list.");
    }

    static Wording unexpected(List<String> perhaps) {
        if (perhaps.isEmpty()) {
            return new Wording(
                    "单位名单里没有这个单位。应当报送的，在名单里加上；是某个单位的另一个名称的，加为别名；其余的退回。",
                    "The list of units does not name this agency. Add it if it has to submit, or as an alias if it is another"
                            + " name of a unit; else send it back.");
        }
        return new Wording(
                "单位名单里没有这个名称，可能是：" + String.join("、", perhaps) + "。不能确定是哪一个，没有对应；是的话，请把这个名称加为它的别名。",
                "The list of units does not have this name; it may be: " + String.join(", ", perhaps)
                        + ". That is not certain, so it was not taken for it; if it is, add the name as its alias.");
    }

    static Wording duplicate(int files, boolean same, List<String> written) {
        boolean names = written.size() > 1;
        return new Wording(
                "报送了 " + files + " 份，" + (same ? "表内的数相同，留一份即可。" : "表内的数不同，请问清以哪一份为准，删去其他的。")
                        + (names ? "各份写的单位名称不同：" + String.join("、", written) + "；不是同一单位的，请改正名称或名单。" : ""),
                files + " workbooks, "
                        + (same
                                ? "all with the same figures: keep one."
                                : "with different figures: ask which one counts, and delete the others.")
                        + (names
                                ? " They name the agency differently: " + String.join(", ", written)
                                        + "; if these are several agencies, correct the names or the list."
                                : ""));
    }

    static Wording wrongYear(int year, int audited) {
        return new Wording(
                "这是 " + year + " 年度的表，本次审核的是 " + audited + " 年度。请换成 " + audited + " 年度的；只是年度写错的，改正年度。",
                "This workbook is on " + year + ", but " + audited + " is audited. Send the one on " + audited
                        + "; if only the year is mistyped, correct it.");
    }

    static Wording lastYears(String file) {
        return new Wording(
                "表内的数与上年的表（" + file + "）完全相同，像是把上年的表又报了一次。请换成本年度的表。",
                "All figures are those of last year's workbook (" + file
                        + "): it seems to have been sent again. Send this year's.");
    }

    static Wording identical(IdenticalTables.Same same) {
        String tablesZh = same.tables().isEmpty() ? "表内的数全部相同" : "表 " + String.join("、", same.tables()) + " 的数完全相同";
        String tablesEn =
                same.tables().isEmpty() ? "all figures" : "the figures of " + String.join(", ", same.tables());
        return new Wording(
                "这些单位" + tablesZh + "：" + String.join("、", same.agencies()) + "。可能有单位误用了别人的表，请逐一核实。",
                "These agencies have " + tablesEn + " in common: " + String.join(", ", same.agencies())
                        + ". One may have used another's workbook; verify each.");
    }

    static Wording previousMissing(int year) {
        return new Wording(
                "没有找到它 " + year + " 年度的表，没有作跨年比较。有的话放进上年的文件夹；单位改过名的，在名单里加曾用名。",
                "Its workbook on " + year
                        + " was not found, so nothing was compared across years. Put it into last year's"
                        + " folder; if the agency was renamed, add its former name to the list.");
    }

    static Wording previousAmbiguous(int year, int files) {
        return new Wording(
                "它 " + year + " 年度的表有 " + files + " 份，各不相同，没有作跨年比较。请只留正确的一份。",
                "There are " + files + " different workbooks of it on " + year
                        + ", so nothing was compared across years. Keep the right one alone.");
    }
}

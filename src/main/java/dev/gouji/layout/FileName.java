package dev.gouji.layout;

import dev.gouji.table.Mention;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads agency and year from a file's name, where it plainly states them: a date in it is no report year. */
final class FileName {
    private static final Pattern EXTENSION = Pattern.compile("\\.[^.]{1,5}$");
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)20\\d{2}(?:年\\d{1,2}月(?:\\d{1,2}日)?|[-._/]?(?:0?[1-9]|1[0-2])(?:[-._/]?\\d{1,2})?(?!\\d))");
    // A day before a year, as in 0517-2021, or after a name.
    private static final Pattern DAY = Pattern.compile("(?<!\\d)[01]\\d[0-3]\\d[-._ ]20\\d{2}(?!\\d)");
    private static final Pattern FRONT = Pattern.compile("^(?:(?:附件[\\d一二三四五六七八九十]*|\\d{1,3}(?!\\d))?[-_—.、：:\\s]*)*+");
    private static final Pattern YEAR =
            Pattern.compile("[(（\\[【]?(?:20\\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})\\s*年?度?[)）\\]】]?");
    private static final Pattern AGENCY = Pattern.compile(
            "^[-_—\\s]*(?<agency>[\u4E00-\u9FFF（）()]{3,50}?)(?=政府信息公开|信息公开|政务公开|依申请|主动公开|关于|年报|年度|统计|报表|[-_—\\s]|$)");

    private FileName() {}

    static void find(String fileName, Mentions mentions) {
        String name = EXTENSION.matcher(fileName).replaceFirst("");
        String undated = DATE.matcher(DAY.matcher(FormYear.removedFrom(name)).replaceAll(" "))
                .replaceAll(" ");
        YearText.only(undated)
                .ifPresent(year -> mentions.year(new Mention<>(year, Mention.Source.FILE_NAME, fileName, null)));
        agency(undated)
                .ifPresent(agency -> mentions.agency(new Mention<>(agency, Mention.Source.FILE_NAME, fileName, null)));
    }

    /** The name's beginning, or what follows a year there. */
    private static Optional<String> agency(String name) {
        String yearless =
                YEAR.matcher(FRONT.matcher(name.strip()).replaceFirst("")).replaceAll(" ");
        Matcher agency = AGENCY.matcher(yearless.strip());
        return agency.find() && AgencyName.isLikely(agency.group("agency"))
                ? Optional.of(agency.group("agency"))
                : Optional.empty();
    }
}

package dev.gouji.layout;

import dev.gouji.table.Mention;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads agency and year from a file's name, where it plainly states them: a date in it is no report year. */
final class FileName {
    private static final Pattern EXTENSION = Pattern.compile("\\.[^.]{1,5}$");
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)20\\d{2}(?:年\\d{1,2}月(?:\\d{1,2}日)?|[-._/]?(?:0?[1-9]|1[0-2])(?:[-._/]?\\d{1,2})?(?!\\d))");
    // The year of the form, as in 统计表(2021年版) or 国办公开办函〔2021〕30号, and a day before a year, as in 0517-2021.
    private static final Pattern FORM =
            Pattern.compile("[\\[〔【（(]20\\d{2}[\\]〕】）)]第?\\d+号|20\\d{2}年?[-_ ]?(?:新版|版|表样|表式|样表|模板|格式)"
                    + "|(?:版|表样|表式|样表|模板|格式)[-_ ]?20\\d{2}|(?<!\\d)[01]\\d[0-3]\\d[-._ ]20\\d{2}(?!\\d)");
    private static final Pattern ATTACHMENT = Pattern.compile("^附件[\\d一二三四五六七八九十]*[-_—.、：:\\s]*");
    private static final Pattern AGENCY =
            Pattern.compile("^(?<agency>[\u4E00-\u9FFF（）()]{3,50}?)(?=20\\d{2}|二[〇○零]|政府信息公开|信息公开|政务公开|[-_—\\s]|$)");

    private FileName() {}

    static void find(String fileName, Mentions mentions) {
        String name = EXTENSION.matcher(fileName).replaceFirst("");
        String undated = DATE.matcher(FORM.matcher(name).replaceAll(" ")).replaceAll(" ");
        YearText.only(undated)
                .ifPresent(year -> mentions.year(new Mention<>(year, Mention.Source.FILE_NAME, fileName, null)));
        if (mentions.agencies().isEmpty()) {
            Matcher agency = AGENCY.matcher(ATTACHMENT.matcher(undated.strip()).replaceFirst(""));
            if (agency.find() && AgencyName.isLikely(agency.group("agency"))) {
                mentions.agency(new Mention<>(agency.group("agency"), Mention.Source.FILE_NAME, fileName, null));
            }
        }
    }
}

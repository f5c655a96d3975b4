package dev.gouji.layout;

import dev.gouji.table.Mention;
import dev.gouji.table.Origin;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds titles such as 淮安市洪泽区人民政府2023年政府信息公开工作年度报告. */
final class Titles {
    private static final Pattern TITLE = Pattern.compile(
            "(?<agency>[^，。；,;！!？?]{0,50}?)(?<year>20[012345]\\d)年?度?(?<again>[^，。；,;！!？?]{0,50}?)(?:政府信息公开|信息公开|政务公开)(?:工作)?(?:年度)?(?:报告|年报|情况|统计|报表)[^，。；,;！!？?]{0,20}");

    private Titles() {}

    static void find(SheetLabels sheet, Mentions mentions) {
        for (LabelCell cell : sheet.all()) {
            String text = YearText.withDigits(cell.text().replaceAll("[\\s\\p{Z}\\p{Cf}]+", ""));
            Matcher title = TITLE.matcher(text);
            if (!title.matches()) {
                continue;
            }
            Origin origin = new Origin(sheet.grid().name(), cell.region().first());
            mentions.year(
                    new Mention<>(Integer.parseInt(title.group("year")), Mention.Source.TITLE, cell.text(), origin));
            String before = AgencyName.clean(title.group("agency"));
            String agency = before.isEmpty() ? AgencyName.clean(title.group("again")) : before;
            if (AgencyName.isLikely(agency)) {
                mentions.agency(new Mention<>(agency, Mention.Source.TITLE, cell.text(), origin));
            }
        }
    }
}

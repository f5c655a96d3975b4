package dev.gouji.layout;

import dev.gouji.table.Mention;
import dev.gouji.table.Origin;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds titles such as 淮安市洪泽区人民政府2023年政府信息公开工作年度报告. */
final class Titles {
    private static final int LONGEST = 80;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern PROSE = Pattern.compile("[，。；,;！!？?]|^注[：:]");
    private static final Pattern SUBJECT = Pattern.compile("政府信息公开|信息公开|政务公开|依申请公开|主动公开");
    private static final Pattern KIND = Pattern.compile("报告|年报|情况|统计|报表|汇总|一览表|附表|数据");
    private static final Pattern SHORT = Pattern.compile("[(（\\[【]?20\\d\\d年度?[)）\\]】]?[^\\d]{0,16}");
    private static final Pattern LINE = Pattern.compile("[(（\\[【]?20\\d\\d年度?[)）\\]】]?");
    private static final Pattern YEAR = Pattern.compile("[(（\\[【]?20\\d\\d\\s*年?度?[)）\\]】]?");
    private static final Pattern AROUND =
            Pattern.compile("^(?:附件?[\\d一二三四五六七八九十]*[-_—.、：:]?|表[\\d一二三四五六七八九十]+)|关于(?:印发|报送|公布|发布|做好|上报)?|本?年度|年报");
    private static final Pattern BEHIND = Pattern.compile("(?:[(（\\[【]|[-—－―]+)([^()（）]+?)[)）\\]】]?$");

    private Titles() {}

    static void find(SheetLabels sheet, Mentions mentions) {
        for (LabelCell cell : sheet.all()) {
            if (!cell.label().plain().contains("公开") && !mayStateYear(cell.text())) {
                continue;
            }
            String text = text(cell.text());
            if (LINE.matcher(text).matches()) {
                YearText.only(text)
                        .ifPresent(year -> mentions.year(new Mention<>(
                                year,
                                Mention.Source.NEARBY,
                                cell.text(),
                                sheet.origin(cell.region().first()))));
            }
            Matcher subject = SUBJECT.matcher(text);
            if (!isTitle(text) || !subject.find()) {
                continue;
            }
            Origin origin = sheet.origin(cell.region().first());
            Optional<Integer> year = YearText.only(FormYear.removedFrom(text));
            year.ifPresent(found -> mentions.year(new Mention<>(found, Mention.Source.TITLE, cell.text(), origin)));
            Optional<String> agency = agency(text, subject.start());
            if (agency.isPresent()) {
                mentions.agency(new Mention<>(agency.get(), Mention.Source.TITLE, cell.text(), origin));
            } else if (year.isPresent()) {
                NearbyAgency.find(sheet, cell, mentions);
            }
        }
    }

    /** The year that a title, or a line with little else, states. */
    static Optional<Integer> year(String raw) {
        if (!mayStateYear(raw)) {
            return Optional.empty();
        }
        String text = text(raw);
        boolean title = isTitle(text) && SUBJECT.matcher(text).find();
        return title || (SHORT.matcher(text).matches() && !PROSE.matcher(text).find())
                ? YearText.only(FormYear.removedFrom(text))
                : Optional.empty();
    }

    /** Most labels do not: looking closer at each takes longer than all the rest. */
    private static boolean mayStateYear(String raw) {
        return raw.indexOf('0') >= 0
                || raw.indexOf('０') >= 0
                || raw.indexOf('〇') >= 0
                || raw.indexOf('○') >= 0
                || raw.indexOf('零') >= 0
                || raw.indexOf("二O") >= 0
                || raw.indexOf("二o") >= 0;
    }

    private static String text(String raw) {
        return raw.length() > 2 * LONGEST
                ? ""
                : YearText.withDigits(SPACE.matcher(raw).replaceAll(""));
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST
                && KIND.matcher(text).find()
                && !PROSE.matcher(text).find();
    }

    /** What stands before the subject, the year apart; or else in brackets or behind a dash at the end. */
    private static Optional<String> agency(String text, int subject) {
        String before = AROUND.matcher(YEAR.matcher(text.substring(0, subject)).replaceAll(""))
                .replaceAll("");
        String agency = AgencyName.clean(before);
        if (AgencyName.isLikely(agency)) {
            return Optional.of(agency);
        }
        Matcher behind = BEHIND.matcher(text.substring(subject));
        return behind.find()
                ? Optional.of(AgencyName.clean(behind.group(1))).filter(AgencyName::isLikely)
                : Optional.empty();
    }
}

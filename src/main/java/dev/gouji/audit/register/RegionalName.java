package dev.gouji.audit.register;

import dev.gouji.table.LabelText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An agency's name taken apart: 江苏省 淮安市 洪泽区 教育局. Spellings that mean the same, as 人民政府 and 政府, are written alike.
 *
 * @param regions the regions that it begins with, the largest first
 * @param rest what follows them
 */
record RegionalName(List<Region> regions, String rest) {
    private static final Pattern SIGNS = Pattern.compile("[()\\[\\]〔〕【】《》<>·•・、,.;:\"'“”‘’_|/\\\\-]");
    private static final String MUNICIPALITIES = "北京|天津|上海|重庆";
    private static final String PROVINCES =
            "河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆";
    // No name of a region holds such an ending but these few; 城市管理局, 社区矫正局 and 市场监督管理局 begin with no region.
    private static final String WORD = "(?:(?![省市县区旗盟])[\u4E00-\u9FFF])";
    private static final Pattern PROVINCE =
            Pattern.compile("(?<short>" + PROVINCES + ")(?:省|[\u4E00-\u9FFF]{0,3}自治区)|(?<city>"
                    + MUNICIPALITIES + ")市|(?:" + PROVINCES + "|" + MUNICIPALITIES + ")(?!藏族)(?=" + WORD
                    + "{1,7}(?:市|县|区|州|盟|旗)|" + WORD + "{1,15}厅$|政府)");
    private static final Pattern PREFECTURE = Pattern.compile(
            WORD + "{2,8}?(?:自治州|地区|盟)|" + WORD + "{2,5}?市(?!场)|" + WORD + "{2,3}州(?=" + WORD + "{1,5}[市县]|政府)");
    private static final Pattern COUNTY = Pattern.compile(WORD + "{1,12}?(?:自治县|县|自治旗|旗)(?!级)|市[中北南]区|[城郊矿]区|" + WORD
            + "{2,8}?(?:林区|特区|矿区|新区|区)(?!域|划|块)|" + WORD + "{2,5}?市(?!场)");
    private static final Pattern STREET = Pattern.compile("街道(?:办事处|办)(?=$|办公室)");
    private static final Pattern COMMITTEE = Pattern.compile("委员会$");
    private static final Pattern TOWN = Pattern.compile("[\u4E00-\u9FFF]{1,8}?(?:镇|乡|街道|苏木)(?:政府|党工委|办事处|办)?(?:办公室)?");

    RegionalName {
        regions = List.copyOf(regions);
    }

    /** A region's name; a municipality stands at the levels of a province and of a prefecture. */
    record Region(int level, String name) {
        boolean contradicts(Region other) {
            boolean alike = name.startsWith(other.name) || other.name.startsWith(name);
            return !alike && (isAt(other.level) || other.isAt(level));
        }

        private boolean isAt(int other) {
            return level == other || (level == 0 && other == 1 && MUNICIPALITIES.contains(name));
        }
    }

    /** The name that somebody wrote. */
    static RegionalName of(String written) {
        String left = spelled(written);
        List<Region> regions = new ArrayList<>();
        Pattern[] levels = {PROVINCE, PREFECTURE, COUNTY};
        for (int level = 0; level < levels.length; level++) {
            Matcher region = levels[level].matcher(left);
            if (region.lookingAt() && region.end() < left.length()) {
                regions.add(new Region(level, level == 0 ? province(region) : region.group()));
                left = left.substring(region.end());
            }
        }
        return new RegionalName(regions, left);
    }

    /** 江苏 for 江苏省, which people leave the ending off. */
    private static String province(Matcher province) {
        String name = province.group("short") == null ? province.group("city") : province.group("short");
        return name == null ? province.group() : name;
    }

    /** The text without signs, and with one spelling for what means the same. */
    static String spelled(String written) {
        String text = SIGNS.matcher(LabelText.folded(written)).replaceAll("");
        String alike = text.replace("人民政府", "政府").replace("管理委员会", "管委会");
        return COMMITTEE.matcher(STREET.matcher(alike).replaceFirst("街道")).replaceFirst("委");
    }

    /** The whole name. */
    String text() {
        return place() + rest;
    }

    /** The regions in one word. */
    String place() {
        StringBuilder place = new StringBuilder();
        regions.forEach(region -> place.append(region.name()));
        return place.toString();
    }

    /** Whether nothing tells where the agency is: 教育局. */
    boolean isBare() {
        return regions.isEmpty() && !isTown();
    }

    /** The name without what may be left out: all regions but the smallest one, a town's all. */
    String core() {
        if (regions.isEmpty() || isTown()) {
            return rest;
        }
        return regions.get(regions.size() - 1).name() + rest;
    }

    /** The same agency in that place. */
    RegionalName in(List<Region> place) {
        return new RegionalName(place, rest);
    }

    /** Whether both, whose cores are the same, can lie in the same place. */
    boolean canBe(RegionalName other) {
        int mine = regions.size();
        int theirs = other.regions.size();
        // The smallest region is the same however large it is taken to be: 昆山市 by itself, or below 苏州市.
        if (mine > 0
                && theirs > 0
                && regions.get(mine - 1)
                        .name()
                        .equals(other.regions.get(theirs - 1).name())) {
            mine--;
            theirs--;
        }
        for (Region own : regions.subList(0, mine)) {
            for (Region another : other.regions.subList(0, theirs)) {
                if (own.contradicts(another)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isTown() {
        return TOWN.matcher(rest).matches();
    }
}

package dev.gouji.prose;

import java.util.regex.Pattern;

/** Tells by its name whether a text speaks of the agency or of another. */
final class Agency {
    private static final String LEVELS = "省市区县州盟旗镇乡道";
    private static final String UNIT_ENDS = "局办委厅府室会院部道镇乡处心所站队区县市省州旗署司关行校馆社团中";
    // 市 and the like that stand for no place.
    private static final Pattern NO_LEVEL =
            Pattern.compile("市场|城市|市政|市容|市民|社区|乡村|城乡|乡镇|城镇|区域|道路|地区行署|州际|县域|市委|部门|省级|市级|区级|县级");
    private static final Pattern GOVERNMENT = Pattern.compile(".*(?:人民政府|政府|管理委员会|管委会|办事处|街道|行政公署|[省市区县州盟旗镇乡])");

    private final String name;
    private final char level;

    Agency(String name) {
        this.name = Sentence.narrow(name).replaceAll("\\s", "");
        this.level = level(this.name);
    }

    boolean isUnknown() {
        return name.isEmpty();
    }

    /** Whether it speaks for a whole place of that level: 全市 is its own where it is the government of a city. */
    boolean governs(char placeLevel) {
        return isUnknown() || (GOVERNMENT.matcher(name).matches() && level == placeLevel);
    }

    /** Where its own name or a short form of it that begins there ends; -1 where none does. 省外事办 is one of 山西省人民政府外事办公室. */
    int endOfName(String text, int from) {
        int inName = -1;
        int end = -1;
        for (int at = from; at < text.length(); at++) {
            inName = name.indexOf(text.charAt(at), inName + 1);
            if (inName < 0) {
                break;
            }
            if (at > from && UNIT_ENDS.indexOf(text.charAt(at)) >= 0 && isLevel(text.substring(from, at + 1))) {
                end = at + 1;
            }
        }
        return end;
    }

    /** Whether the text ends like the name of an agency. */
    static boolean isUnit(String text) {
        return text.length() >= 2 && UNIT_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private boolean isLevel(String shortForm) {
        char stated = level(shortForm);
        return stated == 0 || stated == level;
    }

    private static char level(String name) {
        String places = NO_LEVEL.matcher(name).replaceAll("");
        for (int at = places.length() - 1; at >= 0; at--) {
            if (LEVELS.indexOf(places.charAt(at)) >= 0) {
                return places.charAt(at);
            }
        }
        return 0;
    }
}

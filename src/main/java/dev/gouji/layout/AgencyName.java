package dev.gouji.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a text can be an agency's name, and cuts it from what stands around it. */
final class AgencyName {
    private static final Pattern NAME = Pattern.compile("[\u4E00-\u9FFF（）()·、]{2,50}");
    private static final Pattern ENDING =
            Pattern.compile(".*(?:府|厅|局|委|委员会|办|办公室|处|院|部|署|会|室|行|中心|公司|大学|学院|学校|站|所|队|组|社|台|馆|区|县|市|镇|乡|街道|开发区|管委会)$");
    // All of a kind, or whoever fills in the form: 全市, 各单位, 本机关.
    private static final Pattern NOBODY = Pattern.compile("[全各本我该]|单位$|部门$|机关$|科室$");
    private static final Pattern AROUND = Pattern.compile("^[\\s　\\p{Punct}：:《“\"]+|[\\s　\\p{Punct}：:》”\"]+$");

    private AgencyName() {}

    /** The text without white space and surrounding marks. */
    static String clean(String text) {
        return AROUND.matcher(text.replaceAll("[\\s\\p{Z}\\p{Cf}]+", "")).replaceAll("");
    }

    /** Whether the cleaned text reads like a name at all, as a cover field's content must. */
    static boolean isPossible(String clean) {
        Matcher name = NAME.matcher(clean);
        return name.matches();
    }

    /** Whether the cleaned text ends like an agency's name, as a title's or a file name's beginning must. */
    static boolean isLikely(String clean) {
        return isPossible(clean)
                && ENDING.matcher(clean).matches()
                && !NOBODY.matcher(clean).lookingAt();
    }
}

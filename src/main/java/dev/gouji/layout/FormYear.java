package dev.gouji.layout;

import java.util.regex.Pattern;

/** The year of a form or of its notice, as in 统计表(2021年版) or 国办公开办函〔2021〕30号, which is not the report's. */
final class FormYear {
    private static final Pattern FORM =
            Pattern.compile("[\\[〔【（(]20\\d{2}[\\]〕】）)]第?\\d+号|20\\d{2}年?[-_ ]?(?:新版|版|表样|表式|样表|模板|格式)"
                    + "|(?:版|表样|表式|样表|模板|格式)[-_ ]?20\\d{2}");

    private FormYear() {}

    static String removedFrom(String text) {
        return FORM.matcher(text).replaceAll(" ");
    }
}

package dev.gouji.table;

/** Writes the traditional characters of labels, units and numerals in their simplified form; others stay as they are. */
public final class Simplified {
    // One below the other, each with its simplified form: all that occur in the forms' labels.
    private static final String TRADITIONAL =
            "復複覆於係製採購註為爲內單號説說戶處穩衹祇彙匯萬業個舉鄉億會關決況減辦務動區廳縣發後國備審對屬廢開強當總執護報據數無時機權條構沒現電確祕稱類糾納組織經結統繼續維繳罰聯範獲補規計認議許訟訪訴話詢請負責費轉過這鎮門間項額貳兩陸";
    private static final String SIMPLIFIED =
            "复复复于系制采购注为为内单号说说户处稳只只汇汇万业个举乡亿会关决况减办务动区厅县发后国备审对属废开强当总执护报据数无时机权条构没现电确秘称类纠纳组织经结统继续维缴罚联范获补规计认议许讼访诉话询请负责费转过这镇门间项额贰两陆";

    private Simplified() {}

    /** The text with the traditional characters that occur in labels written in their simplified form. */
    public static String of(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (TRADITIONAL.indexOf(text.charAt(at)) >= 0) {
                return folded(text);
            }
        }
        return text;
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int at = 0; at < folded.length(); at++) {
            int known = TRADITIONAL.indexOf(folded.charAt(at));
            if (known >= 0) {
                folded.setCharAt(at, SIMPLIFIED.charAt(known));
            }
        }
        return folded.toString();
    }
}

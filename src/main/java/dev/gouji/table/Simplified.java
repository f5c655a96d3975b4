package dev.gouji.table;

/** Writes the traditional characters of labels, texts, units and numerals in their simplified form; others stay as they are. */
public final class Simplified {
    // One below the other, each with its simplified form: all that occur in the forms' labels, in how texts count
    // and often in agencies' names.
    private static final String TRADITIONAL = "復複覆於係製採購註為爲內單號説說戶處穩衹祇彙匯萬業個舉鄉億會關決況減辦務動區廳縣發後國備審對屬廢開強當總執護報據數無時機"
            + "權條構沒現電確祕稱類糾納組織經結統繼續維繳罰聯範獲補規計認議許訟訪訴話詢請負責費轉過這鎮門間項額貳兩陸題調協滿書見來絡網"
            + "郵諮證實佈導領從標較長駁終園產歷歸檔館錄寫傳達僅還與並價專屆監測創風險財稅營環將顯優劃點閱際線臺違變員圍幾種體編論擬圖載"
            + "們應廣賠償約餘畢誤離場團衛擔農漁級東華陳龍馬鳳寧蘇濟漢滬讓適圓雙學醫藥質術綠銀鐵橋樓層廠慶歡親願戰勝敗擇徵嚴準啟繫裝設"
            + "澤濱灣島嶺溝灘鄭呂孫趙魯遼贛黃瓊綏閩粵晉陝隴潁潛漣鹽儀揚鄒嶧濰萊榮煙諸滎鞏欒陽郟葉堯瀋撫錦盤渾齊鶴賓橫欽賀貴銅義節閬劍樂資涼"
            + "韓興寶蘭嶽崗棗臨滄淶懷莊張邊歐吳楊馮鄧蔣蕭鍾鐘錢壽縉麗諫淨勞檢訊氣艦煉紡輕僑賬貿輸運糧儲獸銷殘婦紅幫貧遺療飛鵬潯潔澗潤滸嵐壩"
            + "塢溫淚嶗績蕪廬靈碭渦穎鄲灤遷豐薊靜絳聞雲賽爾倫紮賚羅鑲藍錫烏順凱喬瀾滙穀";
    private static final String SIMPLIFIED = "复复复于系制采购注为为内单号说说户处稳只只汇汇万业个举乡亿会关决况减办务动区厅县发后国备审对属废开强当总执护报据数无时机"
            + "权条构没现电确秘称类纠纳组织经结统继续维缴罚联范获补规计认议许讼访诉话询请负责费转过这镇门间项额贰两陆题调协满书见来络网"
            + "邮咨证实布导领从标较长驳终园产历归档馆录写传达仅还与并价专届监测创风险财税营环将显优划点阅际线台违变员围几种体编论拟图载"
            + "们应广赔偿约余毕误离场团卫担农渔级东华陈龙马凤宁苏济汉沪让适圆双学医药质术绿银铁桥楼层厂庆欢亲愿战胜败择征严准启系装设"
            + "泽滨湾岛岭沟滩郑吕孙赵鲁辽赣黄琼绥闽粤晋陕陇颍潜涟盐仪扬邹峄潍莱荣烟诸荥巩栾阳郏叶尧沈抚锦盘浑齐鹤宾横钦贺贵铜义节阆剑乐资凉"
            + "韩兴宝兰岳岗枣临沧涞怀庄张边欧吴杨冯邓蒋萧钟钟钱寿缙丽谏净劳检讯气舰炼纺轻侨账贸输运粮储兽销残妇红帮贫遗疗飞鹏浔洁涧润浒岚坝"
            + "坞温泪崂绩芜庐灵砀涡颖郸滦迁丰蓟静绛闻云赛尔伦扎赉罗镶蓝锡乌顺凯乔澜汇谷";

    private static final char FIRST = '\u4E00';
    private static final char[] FORMS = forms();

    private Simplified() {}

    private static char[] forms() {
        char[] forms = new char['\uA000' - FIRST];
        for (int at = 0; at < TRADITIONAL.length(); at++) {
            forms[TRADITIONAL.charAt(at) - FIRST] = SIMPLIFIED.charAt(at);
        }
        return forms;
    }

    /** The text with the characters that are known written in their simplified form. */
    public static String of(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (of(text.charAt(at)) != text.charAt(at)) {
                return folded(text);
            }
        }
        return text;
    }

    private static char of(char c) {
        int place = c - FIRST;
        return place < 0 || place >= FORMS.length || FORMS[place] == 0 ? c : FORMS[place];
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int at = 0; at < folded.length(); at++) {
            folded.setCharAt(at, of(folded.charAt(at)));
        }
        return folded.toString();
    }
}

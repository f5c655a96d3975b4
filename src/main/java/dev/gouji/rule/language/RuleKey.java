package dev.gouji.rule.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of a rule's lines, each with the words that people may write for it. */
enum RuleKey {
    VERSION("version", "版本"),
    SEVERITY("severity", "级别"),
    TITLE("title", "名称", "标题"),
    TITLE_EN("title.en"),
    MEANING("meaning", "含义", "说明"),
    MEANING_EN("meaning.en"),
    BASIS("basis", "依据"),
    BASIS_EN("basis.en"),
    ADVICE("advice", "建议", "修改建议"),
    ADVICE_EN("advice.en"),
    MESSAGE("message", "提示", "问题"),
    MESSAGE_EN("message.en"),
    LAYOUTS("layouts", "layout", "表式"),
    FROM("from", "起始年度"),
    TO("to", "截止年度"),
    AGENCIES("agencies", "agency", "单位"),
    BLANKS("blanks", "blank", "空白"),
    TOLERANCE("tolerance", "容差", "误差"),
    EACH("each"),
    EACH_ROW("each row of", "逐行"),
    EACH_COLUMN("each column of", "逐列"),
    EACH_CELL("each cell of", "逐格"),
    EACH_STATEMENT("each statement of", "逐句"),
    EXCEPT("except", "除外"),
    REQUIRE("require", "要求", "条件"),
    LOOK("look", "查看");

    private final List<String> words;

    RuleKey(String... words) {
        this.words = List.of(words);
    }

    /** The English word, which faults name beside the Chinese one. */
    String word() {
        return words.get(0);
    }

    /** The word that Chinese faults name. */
    String chinese() {
        return words.size() > 1 ? words.get(1) : words.get(0);
    }

    static Optional<RuleKey> of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        for (RuleKey key : values()) {
            if (key.words.contains(word)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** All words, for telling which was meant. */
    static List<String> all() {
        return Arrays.stream(values()).flatMap(key -> key.words.stream()).toList();
    }
}

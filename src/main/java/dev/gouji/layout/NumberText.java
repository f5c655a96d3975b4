package dev.gouji.layout;

import dev.gouji.table.ChineseNumeral;
import dev.gouji.table.Conversion;
import dev.gouji.table.Measure;
import dev.gouji.table.Simplified;
import dev.gouji.table.Value;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a text that people typed for a number. What has more than one reading is no number. */
final class NumberText {
    /** A value and how it was got from the text. */
    record Reading(Value value, Set<Conversion> conversions) {}

    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "/", "\\", "无", "—", "——", "–", "―", "─", "一一", "没有", "暂无", "未发生");
    // 本年度未发生行政复议、行政诉讼, merged over the cells; 无法统计 says something else.
    private static final Pattern NONE = Pattern.compile(
            "(?:本年度?|全年|年度?内|均|暂|尚|我[局县市区乡镇]|本机关|本单位)*(?:无(?!法)|没有|不涉及|未(?:发生|收到|产生|涉及|接到|开展|受理|办理))\\D{0,30}");
    private static final Set<String> UNCHANGED = Set.of("持平", "无变化", "不变", "没有变化", "无增减");
    private static final Pattern NUMERALS =
            Pattern.compile("(?<number>[〇○零一二三四五六七八九两十百千万壹贰叁肆伍陆柒捌玖拾佰仟]+) ?(?<unit>万元|元|\\D{0,2}?)");
    private static final Pattern APOSTROPHE = Pattern.compile("^['‘’`](?=[^'‘’`]*$)");
    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("(?<=[\\d一二三四五六七八九十百千万零〇]) ?\\((\\D{1,3})\\)$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<currency>(?:¥|人民币) ?)?(?<number>[+-]?(?:\\d+|\\d{1,3}(?: \\d{3})+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?) ?(?<unit>\\D{0,4})");
    private static final Set<String> COUNT_UNITS =
            Set.of("件", "条", "个", "项", "次", "宗", "份", "件次", "人次", "起", "部", "家", "户", "名", "笔");
    private static final Pattern CHANGE = Pattern.compile("(?:(?<direction>增)加?|减少?) ?(?=\\d)");
    private static final Map<String, BigDecimal> YUAN = Map.of(
            "元", BigDecimal.ONE,
            "万", BigDecimal.valueOf(10_000),
            "万元", BigDecimal.valueOf(10_000),
            "亿元", BigDecimal.valueOf(100_000_000));

    private NumberText() {}

    static Reading read(String raw, Measure measure) {
        String folded =
                Simplified.of(Normalizer.normalize(raw, Normalizer.Form.NFKC)).replace('−', '-');
        String text = stripped(SPACE.matcher(folded).replaceAll(" "));
        if (measure == Measure.CHANGE) {
            text = signed(text);
        }
        if (NOTHING.contains(text) || NONE.matcher(text).matches()) {
            return new Reading(new Value.Blank(), Set.of());
        }
        if (measure == Measure.CHANGE && UNCHANGED.contains(text)) {
            return new Reading(new Value.Number(BigDecimal.ZERO), Set.of(Conversion.TEXT));
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches() || hasCircledOrRaised(raw)) {
            return numerals(text, measure);
        }
        String digits = number.group("number");
        String unit = number.group("unit");
        boolean money = measure == Measure.TEN_THOUSAND_YUAN || measure == Measure.AMOUNT;
        BigDecimal factor = number.group("currency") != null && !money ? null : factor(unit, measure);
        if (factor == null) {
            return new Reading(new Value.NotNumber(), Set.of());
        }
        Set<Conversion> conversions = EnumSet.of(Conversion.TEXT);
        if (!Normalizer.isNormalized(raw, Normalizer.Form.NFKC)) {
            conversions.add(Conversion.FULL_WIDTH);
        }
        if (!folded.equals(text) || digits.contains(" ")) {
            conversions.add(Conversion.SPACES);
        }
        if (digits.contains(",")) {
            conversions.add(Conversion.SEPARATORS);
        }
        if (!unit.isEmpty()) {
            conversions.add(Conversion.UNIT);
        }
        BigDecimal value = new BigDecimal(digits.replace(",", "").replace(" ", "")).multiply(factor);
        return new Reading(new Value.Number(plain(value)), conversions);
    }

    private static Reading numerals(String text, Measure measure) {
        Matcher numerals = NUMERALS.matcher(text);
        BigDecimal factor = numerals.matches() ? factor(numerals.group("unit"), measure) : null;
        Optional<Long> number = factor == null ? Optional.empty() : ChineseNumeral.read(numerals.group("number"));
        if (number.isEmpty()) {
            return new Reading(new Value.NotNumber(), Set.of());
        }
        Set<Conversion> conversions = EnumSet.of(Conversion.TEXT, Conversion.NUMERALS);
        if (!numerals.group("unit").isEmpty()) {
            conversions.add(Conversion.UNIT);
        }
        return new Reading(
                new Value.Number(plain(BigDecimal.valueOf(number.get()).multiply(factor))), conversions);
    }

    /** Without what stands around a number: a full stop, an apostrophe that was typed, brackets about the unit. */
    private static String stripped(String text) {
        String stripped = UNIT_IN_BRACKETS
                .matcher(APOSTROPHE.matcher(text.strip()).replaceFirst(""))
                .replaceFirst("$1");
        return stripped.endsWith("。") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** 增3 and 减少3, which the column's label 本年增/减 asks for, as +3 and -3. */
    private static String signed(String text) {
        Matcher change = CHANGE.matcher(text);
        if (!change.lookingAt()) {
            return text;
        }
        return (change.group("direction") == null ? "-" : "+") + text.substring(change.end());
    }

    /** A circled or raised digit is a note's mark: folded, it would add a digit to the number. */
    private static boolean hasCircledOrRaised(String raw) {
        return raw.codePoints().anyMatch(point -> Character.getType(point) == Character.OTHER_NUMBER);
    }

    private static @Nullable BigDecimal factor(String unit, Measure measure) {
        if (unit.isEmpty()) {
            return BigDecimal.ONE;
        }
        return switch (measure) {
            case COUNT, CHANGE -> COUNT_UNITS.contains(unit) ? BigDecimal.ONE : null;
            case TEN_THOUSAND_YUAN -> YUAN.containsKey(unit) ? YUAN.get(unit).movePointLeft(4) : null;
            case AMOUNT -> YUAN.get(unit);
        };
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

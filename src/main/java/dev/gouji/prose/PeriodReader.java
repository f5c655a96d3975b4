package dev.gouji.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the period that the figures are said to cover: 统计期限自2023年1月1日起至2023年12月31日止. */
final class PeriodReader {
    private static final Pattern SUBJECT =
            Pattern.compile("统计(?:数据)?的?(?:起止)?(?:期限|时限|时间|期|周期|区间|范围|时段|年度)|(?:所列|所涉|涉及)的?(?:统计)?数据");
    private static final String YEAR = "(?:20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})年";
    private static final String DAY = "\\d{1,2}月(?:\\d{1,2}[日号]?|底)?";
    private static final Pattern SPAN = Pattern.compile("(?<first>" + YEAR + ")(?:度|全年)?(?:" + DAY
            + ")?起?(?:(?:至|到|-|—|–|~|～)+(?<last>" + YEAR + ")?(?:度)?(?:" + DAY + ")?)?");
    private static final int REACH = 40;

    private PeriodReader() {}

    static Optional<Period> find(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            for (Sentence sentence : paragraph.sentences()) {
                Optional<Period> period = find(sentence);
                if (period.isPresent()) {
                    return period;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> find(Sentence sentence) {
        String plain = sentence.plain();
        if (!plain.contains("统计") && !plain.contains("数据")) {
            return Optional.empty();
        }
        Matcher subject = SUBJECT.matcher(plain);
        while (subject.find()) {
            int end = Math.min(plain.length(), subject.end() + REACH);
            Matcher span = SPAN.matcher(plain).region(subject.end(), end);
            if (span.find() && plain.substring(subject.end(), span.start()).indexOf(';') < 0) {
                int first = year(span.group("first"));
                int last = span.group("last") == null ? first : year(span.group("last"));
                return Optional.of(new Period(
                        first,
                        last,
                        sentence.display(),
                        sentence.place(span.start()),
                        sentence.place(span.end() - 1) + 1));
            }
        }
        return Optional.empty();
    }

    private static int year(String written) {
        return DateReader.year(written.substring(0, written.length() - 1));
    }
}

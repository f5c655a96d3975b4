package dev.gouji.rule.language;

import dev.gouji.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** The values of a section's simple lines. */
final class SectionValues {
    private static final List<String> OFF = List.of("off", "关闭", "停用");
    private static final List<String> ZERO = List.of("zero", "0", "按0", "按 0", "按零");
    private static final List<String> UNKNOWN = List.of("unknown", "不判断");

    private final RuleSection section;
    private final Faults faults;

    SectionValues(RuleSection section, Faults faults) {
        this.section = section;
        this.faults = faults;
    }

    boolean isOff() {
        Optional<RuleSection.Entry> entry = section.first(RuleKey.SEVERITY);
        return entry.isPresent() && OFF.contains(folded(entry.get()));
    }

    Optional<Severity> severity() {
        Optional<RuleSection.Entry> entry = section.first(RuleKey.SEVERITY);
        if (entry.isEmpty() || isOff()) {
            return Optional.empty();
        }
        String text = folded(entry.get());
        for (Severity severity : Severity.values()) {
            if (severity.code().equals(text) || severity.word().zh().equals(text)) {
                return Optional.of(severity);
            }
        }
        wrong(entry.get(), "错误、警告、提示或关闭", "error, warning, info or off");
        return Optional.empty();
    }

    /** What is separated by commas or white space. */
    List<String> list(RuleKey key) {
        Optional<RuleSection.Entry> entry = section.first(key);
        if (entry.isEmpty()) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(FoldedText.of(entry.get().value()), ",;、 ");
        while (tokens.hasMoreTokens()) {
            items.add(tokens.nextToken());
        }
        return List.copyOf(items);
    }

    @Nullable
    Integer year(RuleKey key) {
        Optional<RuleSection.Entry> entry = section.first(key);
        if (entry.isEmpty()) {
            return null;
        }
        String text = folded(entry.get()).replace("年", "");
        if (!text.matches("20\\d\\d")) {
            wrong(entry.get(), "四位年份，如 2026", "a year such as 2026");
            return null;
        }
        return Integer.valueOf(text);
    }

    boolean blankIsZero() {
        Optional<RuleSection.Entry> entry = section.first(RuleKey.BLANKS);
        if (entry.isEmpty() || ZERO.contains(folded(entry.get()))) {
            return true;
        }
        if (!UNKNOWN.contains(folded(entry.get()))) {
            wrong(entry.get(), "“按 0”或“不判断”", "zero or unknown");
        }
        return false;
    }

    @Nullable
    BigDecimal tolerance() {
        Optional<RuleSection.Entry> entry = section.first(RuleKey.TOLERANCE);
        if (entry.isEmpty()) {
            return null;
        }
        String text = folded(entry.get());
        if (!text.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            wrong(entry.get(), "不小于 0 的数，如 0.01", "a number from 0, such as 0.01");
            return null;
        }
        return new BigDecimal(text);
    }

    /** A message leaves open only what can be filled in. */
    void requireKnownPlaceholders() {
        for (RuleSection.Entry entry : section.entries()) {
            boolean message = entry.key() == RuleKey.MESSAGE || entry.key() == RuleKey.MESSAGE_EN;
            int open = message ? entry.value().indexOf('{') : -1;
            while (open >= 0) {
                int close = entry.value().indexOf('}', open);
                String word = entry.value()
                        .substring(open + 1, close < 0 ? entry.value().length() : close);
                if (close < 0 || Placeholder.of(word).isEmpty()) {
                    String nearest = Nearest.to(word, Placeholder.all());
                    faults.add(
                            entry.line(),
                            entry.column() + open,
                            "没有可填的“{" + word + "}”；最接近的是“{" + nearest + "}”。",
                            "nothing to fill in for \"{" + word + "}\"; the nearest is \"{" + nearest + "}\"");
                }
                open = entry.value().indexOf('{', open + 1);
            }
        }
    }

    private void wrong(RuleSection.Entry entry, String zh, String en) {
        faults.add(
                entry.line(),
                entry.column(),
                "“" + entry.key().chinese() + "”不能是“" + entry.value() + "”，应当是" + zh + "。",
                entry.key().word() + " cannot be \"" + entry.value() + "\"; it is " + en);
    }

    private static String folded(RuleSection.Entry entry) {
        return FoldedText.of(entry.value()).strip().toLowerCase(Locale.ROOT);
    }
}

package dev.gouji.cli;

import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import java.util.Set;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** Builds a command's options, described in one language. */
final class OptionText {
    /** The options that may be given several times. */
    static final Set<String> REPEATABLE = Set.of("rules", "include", "exclude", "limit");

    static final String RULES = "rules";
    static final String LIMIT = "limit";

    private final Language language;
    private final Options options = new Options();

    OptionText(Language language) {
        this.language = language;
    }

    /** An option without an argument. */
    OptionText flag(String name, String zh, String en) {
        return flag(null, name, zh, en);
    }

    /** An option without an argument that has a letter too. */
    OptionText flag(@Nullable String letter, String name, String zh, String en) {
        options.addOption(Option.builder(letter)
                .longOpt(name)
                .desc(new Wording(zh, en).in(language))
                .get());
        return this;
    }

    /** An option with an argument. */
    OptionText value(String name, String argument, String zh, String en) {
        options.addOption(Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(argument)
                .desc(new Wording(zh, en).in(language))
                .get());
        return this;
    }

    OptionText format() {
        return value("format", "text|json|csv", "标准输出的格式，默认 text", "what goes to standard output (default text)");
    }

    OptionText layout() {
        return value("layout", "2019|2021|auto", "表式，默认 auto：按栏目名称判断", "the layout (default auto: told by the labels)");
    }

    /** Rule files; the option may stand several times. */
    OptionText rules() {
        return value(
                RULES,
                "FILE",
                "增加规则，或改内置规则的级别、容差（可写多次）",
                "more rules, or other severities of built-in ones (repeatable)");
    }

    OptionText year() {
        return value(
                "year",
                "YYYY",
                "工作簿有几年的表时取哪一年，默认最新",
                "the year to take of a workbook with several (default the newest)");
    }

    OptionText password() {
        return value("password", "PASSWORD", "工作簿的打开密码", "the password of workbooks that need one to be opened");
    }

    /** How much a workbook may hold; the option may stand several times. */
    OptionText limit() {
        return value(
                LIMIT,
                "NAME=N",
                "改一项读取上限，如 cells=1000000、part-bytes=1G（可写多次）",
                "another limit for reading, such as cells=1000000 or part-bytes=1G (repeatable)");
    }

    OptionText timeout() {
        return value("timeout", "SECONDS", "一个工作簿最多用多少秒，默认 30", "how long one workbook may take (default 30 s)");
    }

    Options build() {
        return options;
    }
}

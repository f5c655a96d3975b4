package dev.gouji.cli;

import dev.gouji.audit.ReportReader;
import dev.gouji.audit.TimeLimit;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.layout.Layouts;
import dev.gouji.layout.Recogniser;
import dev.gouji.table.Layout;
import dev.gouji.workbook.Limits;
import dev.gouji.workbook.Password;
import dev.gouji.workbook.read.SourceFiles;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/** A command's options, checked. */
final class Arguments {
    private static final int MOST_SECONDS = 86_400;
    private static final int SECONDS = 30;

    private final CommandLine line;

    Arguments(CommandLine line) {
        this.line = line;
    }

    boolean has(String option) {
        return line.hasOption(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(line.getOptionValue(option));
    }

    /** All values of an option that may be given several times. */
    List<String> values(String option) {
        String[] values = line.getOptionValues(option);
        return values == null ? List.of() : List.of(values);
    }

    /** The options given, each once. */
    Set<Option> given() {
        return Set.copyOf(Arrays.asList(line.getOptions()));
    }

    /** How often the option is given. */
    long times(Option option) {
        return Arrays.stream(line.getOptions())
                .filter(other -> other.getLongOpt().equals(option.getLongOpt()))
                .count();
    }

    List<String> operands() {
        return line.getArgList();
    }

    Language language() throws UsageException {
        return switch (value("lang").orElse("zh")) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw wrong("lang", "zh、en", "zh, en");
        };
    }

    Format format() throws UsageException {
        return switch (value("format").orElse("text")) {
            case "text" -> Format.TEXT;
            case "json" -> Format.JSON;
            case "csv" -> Format.CSV;
            default -> throw wrong("format", "text、json、csv", "text, json, csv");
        };
    }

    /** The severity from which the exit status tells of findings; empty for never. */
    Optional<Severity> failOn() throws UsageException {
        return switch (value("fail-on").orElse("error")) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "never" -> Optional.empty();
            default -> throw wrong("fail-on", "error、warning、never", "error, warning, never");
        };
    }

    /** The layout asked for; null for {@code auto}. */
    @Nullable
    Layout layout(Layouts layouts) throws UsageException {
        String code = value("layout").orElse("auto").toLowerCase(Locale.ROOT);
        Optional<Layout> layout = layouts.find(code);
        if (layout.isEmpty() && !code.equals("auto")) {
            throw wrong("layout", "2019、2021、auto", "2019, 2021, auto");
        }
        return layout.orElse(null);
    }

    /** What recognises tables by the layout and for the year asked for. */
    Recogniser recogniser(Layouts layouts) throws UsageException {
        return new Recogniser(layouts, layout(layouts), year());
    }

    /** The year asked for; null for none. */
    @Nullable
    Integer year() throws UsageException {
        Optional<String> year = value("year");
        if (year.isEmpty()) {
            return null;
        }
        if (!year.get().matches("20\\d\\d")) {
            throw wrong("year", "四位年份，如 2023", "a year such as 2023");
        }
        return Integer.valueOf(year.get());
    }

    /** The password for workbooks that need one. */
    Password password() {
        return value("password").map(Password::of).orElse(Password.NONE);
    }

    /** How much a workbook may hold. */
    Limits limits() throws UsageException {
        return LimitArguments.read(values(OptionText.LIMIT));
    }

    /** How long one workbook may take. */
    Duration timeout() throws UsageException {
        return Duration.ofSeconds(number("timeout", SECONDS, MOST_SECONDS));
    }

    /** A whole number from 1. */
    int number(String option, int standard, int most) throws UsageException {
        Optional<String> text = value(option);
        if (text.isEmpty()) {
            return standard;
        }
        if (text.get().matches("\\d{1,6}")) {
            int number = Integer.parseInt(text.get());
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw new UsageException(
                "--" + option + " 须是 1 到 " + most + " 的整数。",
                "--" + option + " must be a whole number from 1 to " + most + ".");
    }

    /** What reads the workbooks that the command line names. */
    ReportReader reader(Layouts layouts) throws UsageException {
        return new ReportReader(recogniser(layouts), password(), limits(), new TimeLimit(timeout()));
    }

    /** The files named; at least one. */
    List<String> files() throws UsageException {
        if (operands().isEmpty()) {
            throw new UsageException("没有写明要处理的工作簿。", "No workbook is named.");
        }
        return operands();
    }

    Path path(String text) throws UsageException {
        if (text.isBlank()) {
            throw new UsageException("文件名是空的。", "A file name is empty.");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            Wording why = SourceFiles.unreadableName(e).failure().message();
            throw new UsageException(text + "：" + why.zh(), text + ": " + why.en());
        }
    }

    private UsageException wrong(String option, String zh, String en) {
        String found = value(option).orElse("");
        return new UsageException(
                "--" + option + " 不能是“" + found + "”，可用的是：" + zh + "。",
                "--" + option + " cannot be \"" + found + "\"; it is one of: " + en + ".");
    }
}

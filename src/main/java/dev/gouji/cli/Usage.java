package dev.gouji.cli;

import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.workbook.Limit;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.help.OptionFormatter;

/** Tells how the program is used. */
final class Usage {
    private final Terminal terminal;
    private final Language language;

    Usage(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    /** The options that every command has. */
    static Options common(Language language) {
        return new OptionText(language)
                .value("lang", "zh|en", "给人看的文字用哪种语言，默认 zh", "the language of what people read (default zh)")
                .flag("debug", "出错时在标准错误输出技术细节", "technical details of failures on standard error")
                .flag("h", "help", "显示用法", "how the command is used")
                .flag("version", "显示版本", "the version")
                .build();
    }

    void version() throws IOException {
        try (Writer out = terminal.out(Format.TEXT)) {
            out.write("gouji " + Version.current() + System.lineSeparator());
        }
    }

    void overview() throws IOException {
        try (Writer out = terminal.out(Format.TEXT)) {
            out.write(say(
                            "gouji（勾稽）：检查政府信息公开统计表，把发现的问题写回工作簿",
                            "gouji checks disclosure-statistics workbooks and writes what it finds back into them")
                    + System.lineSeparator()
                    + System.lineSeparator());
            out.write(say("用法：", "Usage: ") + "java -jar gouji.jar COMMAND …" + System.lineSeparator());
            for (Command command : Command.all()) {
                out.write("  " + command.name() + " " + command.operands() + System.lineSeparator() + "      "
                        + command.summary().in(language) + System.lineSeparator());
            }
            out.write(System.lineSeparator() + say("各命令的选项：", "The options of a command: ")
                    + "java -jar gouji.jar COMMAND --help" + System.lineSeparator());
        }
    }

    void of(Command command, Options options) throws IOException {
        try (Writer out = terminal.out(Format.TEXT)) {
            String end = System.lineSeparator();
            out.write(say("用法：", "Usage: ") + "java -jar gouji.jar " + command.name() + " " + command.operands() + end);
            out.write(end + command.summary().in(language) + end);
            out.write(end + say("选项：", "Options:") + end);
            for (Option option : options.getOptions()) {
                String argument =
                        option.hasArg() ? " " + OptionFormatter.from(option).getArgName() : "";
                out.write(String.format(
                        Locale.ROOT,
                        "  %-34s %s%s",
                        "--" + option.getLongOpt() + argument,
                        option.getDescription(),
                        end));
            }
            if (options.hasOption(OptionText.LIMIT)) {
                out.write(end
                        + say("读取上限（--limit 名称=数，数可带 K、M、G）：", "Limits (--limit NAME=N, N may end in K, M, G):")
                        + end);
                for (Limit limit : Limit.values()) {
                    out.write(String.format(
                            Locale.ROOT,
                            "  %-20s %-10s %s%s",
                            limit.label(),
                            limit.amount(limit.standard()),
                            limit.what().in(language),
                            end));
                }
            }
        }
    }

    /** On standard error, how to go on after a wrong command line. */
    void hint(Optional<Command> command) {
        String usage =
                command.map(one -> one.name() + " " + one.operands()).orElse(String.join("|", Command.NAMES) + " …");
        terminal.err().println(say("用法：", "Usage: ") + "java -jar gouji.jar " + usage);
        terminal.err()
                .println(say("详见：", "See: ") + "java -jar gouji.jar "
                        + command.map(one -> one.name() + " ").orElse("") + "--help");
    }

    private String say(String zh, String en) {
        return new Wording(zh, en).in(language);
    }
}

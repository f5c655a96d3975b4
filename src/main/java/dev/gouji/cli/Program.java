package dev.gouji.cli;

import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.output.VisibleText;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The command line: finds the command, reads its options, carries it out. */
public final class Program {
    private final Terminal terminal;

    Program(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the command line on the process's own streams; the exit status. */
    public static int run(List<String> arguments) {
        return new Program(Terminal.system())
                .run(arguments.toArray(String[]::new))
                .code();
    }

    ExitStatus run(String... arguments) {
        Language language = language(arguments);
        String name = arguments.length == 0 ? "" : arguments[0];
        Optional<Command> command = Command.named(name);
        try {
            if (command.isPresent()) {
                return run(command.get(), Arrays.copyOfRange(arguments, 1, arguments.length), language);
            }
            return general(name, language);
        } catch (UsageException e) {
            terminal.err().println(VisibleText.of(e.words().in(language)));
            new Usage(terminal, language).hint(command);
            return ExitStatus.USAGE;
        } catch (IOException e) {
            log().debug("output failed", e);
            // Whoever closes the pipe, as head does, has seen enough.
            if (!String.valueOf(e.getMessage()).contains("Broken pipe")) {
                Wording words = new Wording(
                        "无法输出结果，请检查磁盘空间和输出位置：", "The result cannot be printed; check the disk and where output goes: ");
                terminal.err().println(VisibleText.of(words.in(language) + e.getMessage()));
            }
            return ExitStatus.FAILURE;
        } catch (OutOfMemoryError e) {
            log().debug("no memory left", e);
            Wording words = new Wording(
                    "内存不够，没有做完。请给程序更多内存（java -Xmx1g）后重试；审核可加 --resume 接着做。",
                    "There is not enough memory; the work was not finished. Give the program more (java -Xmx1g) and try again; an"
                            + " audit goes on with --resume.");
            terminal.err().println(words.in(language));
            return ExitStatus.FAILURE;
        }
    }

    private ExitStatus general(String name, Language language) throws UsageException, IOException {
        switch (name) {
            case "--help", "-h", "help" -> new Usage(terminal, language).overview();
            case "--version" -> new Usage(terminal, language).version();
            case "" -> throw new UsageException("没有写明命令。", "No command is named.");
            default -> throw new UsageException("没有“" + name + "”这个命令。", "There is no command \"" + name + "\".");
        }
        return ExitStatus.CLEAN;
    }

    private ExitStatus run(Command command, String[] arguments, Language language) throws UsageException, IOException {
        Options options = command.options(language);
        Usage.common(language).getOptions().forEach(options::addOption);
        Arguments parsed;
        try {
            parsed = new Arguments(
                    DefaultParser.builder().setAllowPartialMatching(false).get().parse(options, arguments));
        } catch (ParseException e) {
            throw ParseProblem.words(e);
        }
        if (parsed.has("help")) {
            new Usage(terminal, language).of(command, options);
            return ExitStatus.CLEAN;
        }
        if (parsed.has("version")) {
            new Usage(terminal, language).version();
            return ExitStatus.CLEAN;
        }
        for (Option option : parsed.given()) {
            if (parsed.times(option) > 1 && !OptionText.REPEATABLE.contains(option.getLongOpt())) {
                throw new UsageException(
                        "--" + option.getLongOpt() + " 写了不止一次。",
                        "--" + option.getLongOpt() + " is given more than once.");
            }
        }
        parsed.language();
        return command.run(parsed, terminal);
    }

    /** The language of messages about the command line itself, before it is parsed. */
    private static Language language(String... arguments) {
        int at = Arrays.asList(arguments).indexOf("--lang");
        boolean english = Arrays.asList(arguments).contains("--lang=en")
                || (at >= 0 && at + 1 < arguments.length && arguments[at + 1].equals("en"));
        return english ? Language.EN : Language.ZH;
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Program.class);
    }
}

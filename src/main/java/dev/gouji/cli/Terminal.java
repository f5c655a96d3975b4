package dev.gouji.cli;

import dev.gouji.finding.Language;
import dev.gouji.output.TextStyle;
import java.io.BufferedWriter;
import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Standard output and standard error, in an encoding that can write Chinese. */
final class Terminal {
    private static final int WIDEST = 160;

    private final OutputStream out;
    private final PrintWriter err;
    private final Charset charset;
    private final boolean colours;
    private final int width;
    private final boolean own;

    private Terminal(OutputStream out, OutputStream err, Charset charset, boolean colours, int width, boolean own) {
        this.out = out;
        this.err = new PrintWriter(new OutputStreamWriter(err, charset), true);
        this.charset = charset;
        this.colours = colours;
        this.width = width;
        this.own = own;
    }

    /** The process's own streams; a person's terminal gets its own encoding, colours and width, a pipe UTF-8. */
    static Terminal system() {
        Console console = console();
        Map<String, String> environment = System.getenv();
        boolean colours = console != null
                && !environment.containsKey("NO_COLOR")
                && !environment.getOrDefault("TERM", "").equals("dumb")
                && (environment.containsKey("TERM") || environment.containsKey("WT_SESSION"));
        return new Terminal(
                new StandardOutput(), System.err, charset(console), colours, width(environment.get("COLUMNS")), true);
    }

    /** Streams for which nobody sits at a terminal. */
    static Terminal of(OutputStream out, OutputStream err) {
        return new Terminal(out, err, StandardCharsets.UTF_8, false, TextStyle.DEFAULT_WIDTH, false);
    }

    /** The console where a person sits at it. From JDK 22 on there is one for pipes too, and it says so. */
    @SuppressWarnings("SystemConsoleNull")
    private static @Nullable Console console() {
        Console console = System.console();
        if (console == null) {
            return null;
        }
        try {
            Object terminal = Console.class.getMethod("isTerminal").invoke(console);
            return Boolean.TRUE.equals(terminal) ? console : null;
        } catch (ReflectiveOperationException e) {
            return console;
        }
    }

    private static Charset charset(@Nullable Console console) {
        Charset own = console == null ? StandardCharsets.UTF_8 : console.charset();
        return own.canEncode() && own.newEncoder().canEncode("勾稽") ? own : StandardCharsets.UTF_8;
    }

    private static int width(@Nullable String columns) {
        try {
            return columns == null ? TextStyle.DEFAULT_WIDTH : Math.min(Integer.parseInt(columns.strip()), WIDEST);
        } catch (NumberFormatException e) {
            return TextStyle.DEFAULT_WIDTH;
        }
    }

    /** Standard output for that format: what programs read is always UTF-8. */
    Writer out(Format format) {
        Charset encoding = format == Format.TEXT ? charset : StandardCharsets.UTF_8;
        return new BufferedWriter(new OutputStreamWriter(out, encoding));
    }

    /** Standard error. */
    PrintWriter err() {
        return err;
    }

    /** Whether somebody sees what standard error shows at once. */
    boolean isWatched() {
        if (!own) {
            return false;
        }
        try {
            // Java tells it of standard input and output together alone; every Unix has this little program.
            Process test = new ProcessBuilder("test", "-t", "2")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return test.waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return console() != null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    TextStyle style(Language language) {
        return new TextStyle(width, colours, language);
    }
}

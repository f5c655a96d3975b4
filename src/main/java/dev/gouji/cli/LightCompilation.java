package dev.gouji.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.LoggerFactory;

/**
 * Asks the virtual machine to leave out its second compiler. An audit runs so much different code, each piece so briefly, that this
 * compiler takes more time than it saves in thousands of workbooks, and most of the memory besides; with one large workbook it takes
 * as much time as it saves.
 */
final class LightCompilation {
    private static final String DIRECTIVES =
            "[{match: \"sun/security/provider/*.*\", c2: {Exclude: false}}, {match: \"*.*\", c2: {Exclude: true}}]";

    private LightCompilation() {}

    /** Asks for it; a virtual machine that knows no such thing goes on as it is. */
    static void ask() {
        try {
            Path file = Files.createTempFile("gouji", ".json");
            try {
                Files.writeString(file, DIRECTIVES);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (JMException | IOException | RuntimeException | LinkageError unknown) {
            LoggerFactory.getLogger(LightCompilation.class).debug("the second compiler stays in use", unknown);
        }
    }
}

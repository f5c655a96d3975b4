package dev.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * LibreOffice as another program that opens and saves workbooks.
 *
 * @param folder where it keeps its settings and writes what it saves
 */
public record LibreOffice(Path folder) {
    /** Whether it is there. */
    public static boolean isInstalled() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(path.split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    /** Opens the file and saves it as that kind; the saved file. */
    public Path saved(Path file, String kind) throws IOException, InterruptedException {
        Path output = Files.createTempDirectory(folder, "saved");
        Process soffice = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                        "--headless",
                        "--convert-to",
                        kind,
                        "--outdir",
                        output.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.resolve("messages").toFile())
                .start();
        try {
            assertThat(soffice.waitFor(3, TimeUnit.MINUTES))
                    .as("LibreOffice comes to an end")
                    .isTrue();
        } finally {
            soffice.destroyForcibly();
        }
        String name = file.getFileName().toString();
        Path saved = output.resolve(name.substring(0, name.lastIndexOf('.') + 1) + kind);
        assertThat(saved).as(Files.readString(output.resolve("messages"))).exists();
        return saved;
    }
}

package dev.gouji.workbook.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {
    @TempDir
    private Path folder;

    private static void write(Path file, String text) throws Exception {
        FileReplacement.of(file)
                .write(channel -> channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8))), written -> {});
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void permissionsOfTheReplacedFileStay() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
        write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r-x");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkStaysALinkAndItsFileIsReplaced() throws Exception {
        Path real = Files.writeString(Files.createDirectory(folder.resolve("b")).resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void the_target_is_old_until_the_new_file_is_verified() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "old");
        FileReplacement.of(file)
                .write(channel -> channel.write(ByteBuffer.wrap("new".getBytes(StandardCharsets.UTF_8))), written -> {
                    assertThat(file).hasContent("old");
                    assertThat(written).hasContent("new").hasParent(folder);
                    assertThat(written.getFileName().toString())
                            .startsWith(".gouji-")
                            .endsWith(".tmp");
                });
        assertThat(file).hasContent("new");
    }
}

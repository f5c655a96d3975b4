package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a workbook that reading does not look into, when findings are written into it or taken out. */
class StrangePartsTest {
    private static final String DTD =
            "<?xml version=\"1.0\" encoding=\"%s\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "IBM037"})
    void a_document_type_is_not_passed_on(String encoding) throws Exception {
        for (String part : new String[] {"docProps/core.xml", "xl/theme/theme1.xml", "customXml/item7.xml"}) {
            Path file = wrong();
            put(file, part, DTD.formatted(encoding).getBytes(Charset.forName(encoding)));
            byte[] before = Files.readAllBytes(file);

            CommandLine.Run run = run("check", file);

            assertThat(run.out().replaceAll("\\s", "")).contains("带文档类型声明（DTD）的部件", "校验结果已写入");
            assertThat(file).hasBinaryContent(before);
            Files.delete(folder.resolve("年报.校验结果.xlsx"));
        }
    }

    @Test
    void parts_that_cannot_be_held_in_memory_are_left_alone() throws Exception {
        Path file = wrong();
        change(file, "xl/styles.xml", "</styleSheet>", "<!--" + " ".repeat(500_000) + "-->", 10);

        assertThat(run("check", file).out().replaceAll("\\s", "")).contains("超过4MB，修改要占用过多内存", "校验结果已写入");
    }

    @Test
    void a_forged_record_of_changes_is_no_record() throws Exception {
        Path file = wrong();
        run("check", file);
        change(file, "customXml/item1.xml", "</undo>", "<added part=\"xl/workbook.xml\"/>".repeat(1_000), 200);

        assertThat(run("check", file).out()).contains("校验结果已写入");
        assertThat(run("check", "--clean", file).out()).contains("已清除");
        assertThat(run("check", "--no-write", file).out()).contains("未通过");
    }

    /** Another program may write into the part with gouji's notes alone, and into no other. */
    @Test
    void a_note_that_somebody_added_stays_when_the_findings_go() throws Exception {
        for (String[] command : new String[][] {{"check"}, {"check", "--clean"}}) {
            Path file = wrong();
            run("check", file);
            String comments = comments(file);
            change(
                    file,
                    comments,
                    "</commentList>",
                    "<comment ref=\"B9\" authorId=\"0\"><text><t>张三：已核对</t></text></comment>",
                    1);

            run(Stream.concat(Stream.of(command), Stream.of(file)).toArray());

            assertThat(read(file, comments(file))).contains("张三：已核对");
        }
    }

    private Path wrong() throws Exception {
        Path file = folder.resolve("年报.xlsx");
        Files.deleteIfExists(file);
        new FiledWorkbook("某某局", 2026)
                .random(100, 1)
                .plus(
                        dev.gouji.layout.Layouts.builtIn()
                                .get(0)
                                .tables()
                                .get(1)
                                .addresses()
                                .iterator()
                                .next(),
                        7)
                .write(file);
        return file;
    }

    private static String comments(Path file) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file);
                Stream<Path> parts = Files.walk(zip.getPath("xl"))) {
            return parts.map(Path::toString)
                    .filter(name -> name.contains("comments"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void put(Path file, String part, byte[] content) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path place = zip.getPath(part);
            if (place.getParent() != null) {
                Files.createDirectories(place.getParent());
            }
            Files.write(place, content);
        }
    }

    private static String read(Path file, String part) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            return Files.readString(zip.getPath(part));
        }
    }

    private static void change(Path file, String part, String before, String added, int times) throws IOException {
        String content = read(file, part);
        put(file, part, content.replace(before, added.repeat(times) + before).getBytes(StandardCharsets.UTF_8));
    }
}

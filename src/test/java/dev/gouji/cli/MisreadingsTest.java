package dev.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.cli.CommandLine.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What libraries read in silence as 0, nothing or another value is a finding at its cell, though the report is right without it. */
class MisreadingsTest {
    private static final Pattern FIGURE =
            Pattern.compile("<c r=\"([A-Z]+[0-9]+)\"( s=\"[0-9]+\")? t=\"n\"><v>([0-9.]+)</v></c>");

    @TempDir
    private Path folder;

    private Path workbook;
    private Map<String, String> parts;
    private String sheet;
    private Matcher figure;

    @BeforeEach
    void write() throws Exception {
        workbook = folder.resolve("年报.xlsx");
        new FiledWorkbook("某某局", 2026).random(100, 1).write(workbook);
        parts = parts(workbook);
        sheet = parts.keySet().stream()
                .filter(name -> name.startsWith("xl/worksheets/sheet"))
                .filter(name ->
                        FIGURE.matcher(parts.getOrDefault(name, "")).results().count() > 20)
                .findFirst()
                .orElseThrow();
        figure = FIGURE.matcher(parts.getOrDefault(sheet, ""));
        do {
            assertThat(figure.find()).isTrue();
        } while (figure.group(3).startsWith("0"));
    }

    @Test
    void theReportItselfIsRight() {
        assertThat(CommandLine.run("check", "--no-write", workbook).status()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a formula without a result, '<c r=\"@\"$><f>NOW()</f></c>'",
        "a formula with an empty result, '<c r=\"@\"$><f>NOW()</f><v/></c>'",
        "a formula with blank text, '<c r=\"@\"$ t=\"str\"><f>T(NOW())</f><v></v></c>'",
        "an empty value, '<c r=\"@\"$><v/></c>'",
        "an infinite number, '<c r=\"@\"$><v>1e400</v></c>'",
        "no number, '<c r=\"@\"$><v>NaN</v></c>'",
        "a boolean in words, '<c r=\"@\"$ t=\"b\"><v>TRUE</v></c>'",
        "a boolean, '<c r=\"@\"$ t=\"b\"><v>1</v></c>'",
        "no boolean, '<c r=\"@\"$ t=\"b\"><v>7</v></c>'",
        "a text that is not there, '<c r=\"@\"$ t=\"s\"><v>99999</v></c>'",
        "a text of a negative number, '<c r=\"@\"$ t=\"s\"><v>-1</v></c>'",
        "a type that is not there, '<c r=\"@\"$ t=\"q\"><v>#</v></c>'",
        "an error, '<c r=\"@\"$ t=\"e\"><v>#REF!</v></c>'",
        "a cell stated twice, '<c r=\"@\"$><v>#</v></c><c r=\"@\"$><v>1#</v></c>'",
        "the right cell first, '<c r=\"@\"$><v>#</v></c><c r=\"@\"$><v/></c><c r=\"@\"$><v>1#</v></c>'",
        "the right cell last, '<c r=\"@\"$><v>1#</v></c><c r=\"@\"$><v>#</v></c>'",
        "a date, '<c r=\"@\" t=\"d\"><v>2026-01-01</v></c>'"
    })
    void isAFindingAtItsCell(String what, String cells) throws IOException {
        String at = figure.group(1);
        replace(cells.replace("@", at).replace("$", figure.group(2)).replace("#", figure.group(3)));

        requireTold(at);
    }

    @Test
    void aRowStatedTwiceIsAFindingAtItsCell() throws IOException {
        String at = figure.group(1);
        String row = "<row r=\"" + at.replaceAll("[A-Z]", "") + "\"><c r=\"" + at + "\"><v>1" + figure.group(3)
                + "</v></c></row>";
        parts.merge(sheet, "", (content, none) -> content.replace("</sheetData>", row + "</sheetData>"));

        requireTold(at);
    }

    private void replace(String cells) {
        parts.merge(
                sheet,
                "",
                (content, none) -> content.substring(0, figure.start()) + cells + content.substring(figure.end()));
    }

    private void requireTold(String at) throws IOException {
        try (OutputStream out = Files.newOutputStream(workbook);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        Run run = CommandLine.run("check", "--no-write", workbook, "--format", "json", "--fail-on", "warning");
        assertThat(run.status()).as(run.out()).isEqualTo(1);
        assertThat(run.out()).contains("\"cell\": \"" + at + "\"");
    }

    private static Map<String, String> parts(Path workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(workbook);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}

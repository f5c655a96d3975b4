package dev.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.workbook.read.EncryptedFilesTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A real file for each failure code, and all that the person is told of it. */
class EveryFailureTest {
    private static final int SLOW_ROWS = 1_000_000;

    @TempDir
    private Path folder;

    /**
     * How a failure comes about, and its words.
     *
     * @param arguments what is checked, without the language and the format
     */
    private record Failing(Wording message, List<Object> arguments) {
        static Failing of(String zh, String en, Object... arguments) {
            return new Failing(new Wording(zh, en), List.of(arguments));
        }
    }

    @ParameterizedTest
    @EnumSource(FailureCode.class)
    void is_told_in_both_languages_as_text_and_as_json(FailureCode code) throws Exception {
        Failing failing = failing(code);
        for (Language language : Language.values()) {
            String lang = language.name().toLowerCase(Locale.ROOT);
            CommandLine.Run json = run(failing, lang, "json");
            CommandLine.Run text = run(failing, lang, "text");

            String message = bare(failing.message().in(language));
            assertThat(bare(json.out()))
                    .contains("\"error\":{\"code\":\"" + code.code() + "\",\"message\":\"" + message + "\"}");
            assertThat(bare(text.out())).contains(message);
            assertThat(json.status()).isEqualTo(ExitStatus.FAILURE.code());
            assertThat(text.status()).isEqualTo(ExitStatus.FAILURE.code());
            assertThat(json.err() + text.err()).doesNotContain("Exception");
        }
    }

    @Test
    void an_audit_tells_of_what_takes_too_long_in_its_files() throws Exception {
        Path tree = Files.createDirectory(folder.resolve("报送"));
        slow(tree.resolve("慢.xlsx"));
        new FiledWorkbook("某某局", 2023).write(tree.resolve("表.xlsx"));
        Path out = folder.resolve("结果");

        CommandLine.Run run = CommandLine.run("audit", tree, "--out", out, "--timeout", 1);

        assertThat(run.status()).isEqualTo(ExitStatus.FAILURE.code());
        assertThat(Files.readString(out.resolve("findings.csv"))).contains("慢.xlsx,", "timeout", "校验超过 1 秒");
        assertThat(Files.readString(out.resolve("audit.jsonl")))
                .contains("{\"file\":\"慢.xlsx\"", "\"code\":\"timeout\"")
                .contains("\"agency\":\"某某局\"");
    }

    private Failing failing(FailureCode code) throws Exception {
        Path file = folder.resolve("表.xlsx");
        return switch (code) {
            case NOT_FOUND -> Failing.of("找不到这个文件。请检查路径和文件名。", "There is no such file. Check its path and name.", file);
            case NOT_A_WORKBOOK ->
                Failing.of(
                        "这是 PDF 文件，不是 Excel 工作簿。请选择填报用的 Excel 文件。",
                        "This is a PDF file, not an Excel workbook. Choose the Excel file with the report.",
                        Files.writeString(file, "%PDF-1.7\n"));
            case UNSUPPORTED_FORMAT ->
                Failing.of(
                        "这是 CSV 等用分隔符分列的文本文件，不能直接校验。请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验。",
                        "This is a text file with separated columns (CSV), which is not read. Open it in Excel or WPS, save it as"
                                + " .xlsx and check that.",
                        Files.writeString(file, "项目,数量\n新收,12\n"));
            case ENCRYPTED ->
                Failing.of(
                        "文件设有打开密码。请用 --password 给出密码，或用 Excel 或 WPS 打开，去掉密码并保存后再校验。",
                        "The file is protected by a password. Give it by --password, or open the file in Excel or WPS, remove"
                                + " the password and save it.",
                        Files.write(file, EncryptedFilesTest.encrypted(empty(), EncryptionMode.agile, "年报")));
            case CORRUPT ->
                Failing.of(
                        "文件不完整，可能在下载、拷贝或传输时中断。请重新获取文件。",
                        "The file is incomplete; it was perhaps cut off while it was downloaded or copied. Get the file"
                                + " again.",
                        Files.write(file, Arrays.copyOf(empty(), 1_000)));
            case TOO_LARGE ->
                Failing.of(
                        "文件超过 32 MB（上限 file-bytes），不像是统计报表。请确认选对了文件，或删去图片等附加内容；确要读取的，加 --limit file-bytes=更大的数。",
                        "More than is read: the file's size, over 32 MB (limit file-bytes). Make sure it is the right file, or"
                                + " remove pictures and other extras; to read it all the same, add --limit file-bytes=N with a"
                                + " larger N.",
                        sized(file, 201L << 20));
            case NO_TABLES ->
                Failing.of(
                        "没有找到主动公开、依申请公开、复议诉讼三张统计表中的任何一张。请核对是否选对了文件，表头各栏的名称是否与表式一致。",
                        "None of the statistical tables was found. Check that it is the right file and that its headings are"
                                + " those of the form.",
                        Files.write(file, empty()));
            case LOCKED -> {
                new FiledWorkbook("某某局", 2023).write(file);
                Files.createFile(folder.resolve("~$表.xlsx"));
                yield Failing.of(
                        "工作簿正在 Excel、WPS 或 LibreOffice 中打开，未写入。请关闭后重试，或写到其他文件（check 用 --output）；如确未打开，"
                                + "请删除同一文件夹中以“~$”或“.~lock.”开头的同名临时文件。",
                        "The workbook is open in Excel, WPS or LibreOffice; nothing was written. Close it and try again, or"
                                + " write another file (check: --output); if nobody has it open, delete the left-over file"
                                + " beside it that begins with ~$ or .~lock.",
                        file);
            }
            case IO -> {
                new FiledWorkbook("某某局", 2023).write(file);
                Path output = folder.resolve("没有/表.xlsx");
                yield new Failing(
                        new Wording(
                                output + "：要写入的文件夹不存在。请先建立该文件夹，或写到其他位置。",
                                output + ": The folder to write to does not exist. Create it first, or write to another"
                                        + " place."),
                        List.of("--output", output, file));
            }
            case TIMEOUT ->
                new Failing(
                        new Wording(
                                "校验超过 1 秒，已停止。请删去与统计表无关的工作表后重试，或用 --timeout 给更长的时间。",
                                "The check took more than 1 s and was stopped. Delete the sheets that are not the tables, or"
                                        + " give more time by --timeout."),
                        List.of("--timeout", 1, slow(file)));
        };
    }

    private static CommandLine.Run run(Failing failing, String language, String format) {
        List<Object> arguments = new ArrayList<>(List.of("check", "--lang", language, "--format", format));
        arguments.addAll(failing.arguments());
        return CommandLine.run(arguments.toArray());
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static Path sized(Path file, long bytes) throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(bytes);
        }
        return file;
    }

    private static byte[] empty() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Sheet1");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    /** A million formatted rows without content, which are nothing wrong, and take a while. */
    private Path slow(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            String relation = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"" + office + "/%s\" Target=\"%s\"/></Relationships>";
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\""
                            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            entry(zip, "_rels/.rels", relation.formatted("officeDocument", "xl/workbook.xml"));
            entry(zip, "xl/_rels/workbook.xml.rels", relation.formatted("worksheet", "sheet.xml"));
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                            + "\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
            zip.write(utf8("<worksheet xmlns=\"" + main + "\"><sheetData>"));
            byte[] row = utf8("<row>" + "<c/>".repeat(24) + "</row>");
            for (int number = 0; number < SLOW_ROWS; number++) {
                zip.write(row);
            }
            zip.write(utf8("</sheetData></worksheet>"));
            zip.closeEntry();
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8(content));
        zip.closeEntry();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

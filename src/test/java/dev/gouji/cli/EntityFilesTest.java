package dev.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.gouji.cli.CommandLine.Run;
import dev.gouji.layout.Layouts;
import dev.gouji.table.Layout;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Document types, entities and inclusions in any part, in any encoding, are refused and fetch nothing. */
class EntityFilesTest {
    private static final String SECRET = "a secret of this machine";
    private static final Layout LAYOUT = Layouts.builtIn().get(0);
    private static final List<String> READ = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "xl/_rels/workbook.xml.rels",
            "xl/workbook.xml",
            "xl/worksheets/sheet1.xml",
            "xl/worksheets/sheet2.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml");

    @TempDir
    private Path folder;

    private final AtomicInteger fetched = new AtomicInteger();
    private HttpServer server;
    private Path secret;

    @BeforeEach
    void layOut() throws IOException {
        secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(200, SECRET.length());
            exchange.getResponseBody().write(SECRET.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void requireUntouched() throws IOException {
        server.stop(0);
        assertThat(fetched).hasValue(0);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] content = Files.readAllBytes(file);
                if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
                    parts(content)
                            .values()
                            .forEach(part -> assertThat(latin(part)).doesNotContain(SECRET));
                } else if (!file.equals(secret)) {
                    assertThat(latin(content)).doesNotContain(SECRET);
                }
            }
        }
    }

    @Test
    void inEveryPartOfAWorkbook() throws Exception {
        Map<String, byte[]> parts = parts(commented());
        assertThat(parts).containsKeys(READ.toArray(String[]::new));
        assertThat(parts.keySet())
                .anyMatch(name -> name.contains("comments"))
                .anyMatch(name -> name.contains("vmlDrawing"));
        for (String name : xml(parts)) {
            for (String attack : attacks()) {
                String hostile = attacked(text(parts, name), attack);
                requireHarmless(parts, name, hostile.getBytes(StandardCharsets.UTF_8), attack.contains("<!"));
            }
        }
    }

    @Test
    void inEveryEncoding() throws Exception {
        Map<String, byte[]> parts = parts(commented());
        for (String encoding : List.of(
                "UTF-16LE",
                "UTF-16BE",
                "UTF-32LE",
                "UTF-32BE",
                "IBM037",
                "IBM1047",
                "UTF-7",
                "GB18030",
                "ISO-8859-1")) {
            if (!Charset.isSupported(encoding)) {
                continue;
            }
            for (String name : READ) {
                String plain = attacked(text(parts, name), fileEntity()).replaceFirst("^<\\?xml[^>]*\\?>", "");
                String declared = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + plain;
                requireHarmless(parts, name, declared.getBytes(Charset.forName(encoding)), true);
                if (encoding.startsWith("UTF-16")) {
                    requireHarmless(parts, name, plain.getBytes(Charset.forName(encoding)), true);
                    requireHarmless(parts, name, ("\uFEFF" + plain).getBytes(Charset.forName(encoding)), true);
                }
            }
        }
    }

    @Test
    void inADocumentOfTheReportsText() throws Exception {
        Path workbook = folder.resolve("年报.xlsx");
        new FiledWorkbook("某某局", 2026).random(100, 1).write(workbook);
        Map<String, byte[]> parts = parts(document());
        for (String name : xml(parts)) {
            for (String attack : attacks()) {
                Path text = folder.resolve("文字.docx");
                Files.write(text, zip(with(parts, name, attacked(text(parts, name), attack))));
                requireSilent(CommandLine.run("check", workbook, "--no-write", "--text", text, "--format", "json"));
            }
        }
    }

    @Test
    void inAListOfUnits() throws Exception {
        Path tree = Files.createDirectories(folder.resolve("报送"));
        new FiledWorkbook("某某局", 2026).random(100, 1).write(tree.resolve("年报.xlsx"));
        Map<String, byte[]> parts = parts(units());
        for (String name : xml(parts)) {
            for (String attack : List.of(fileEntity(), inclusion())) {
                Path units = folder.resolve("单位.xlsx");
                Files.write(units, zip(with(parts, name, attacked(text(parts, name), attack))));
                Run run = CommandLine.run("audit", tree, "--out", folder.resolve("结果"), "--units", units);
                requireSilent(run);
                // Cells without a style have no need of the styles.
                if (READ.contains(name) && !name.equals("xl/styles.xml") && attack.contains("<!")) {
                    assertThat(run.status()).as(name).isGreaterThan(1);
                }
            }
        }
    }

    private void requireHarmless(Map<String, byte[]> parts, String name, byte[] part, boolean refused)
            throws IOException {
        Map<String, byte[]> hostile = new LinkedHashMap<>(parts);
        hostile.put(name, part);
        Path workbook = Files.write(folder.resolve("表.xlsx"), zip(hostile));
        Path out = folder.resolve("out.xlsx");
        Run run = CommandLine.run("check", workbook, "--output", out, "--format", "json");
        requireSilent(run);
        if (refused && READ.contains(name)) {
            assertThat(run.status()).as(name).isEqualTo(3);
            assertThat(run.out()).as(name).contains("\"corrupt\"");
        }
        if (Files.exists(out)) {
            parts(Files.readAllBytes(out))
                    .values()
                    .forEach(written -> assertThat(latin(written)).as(name).doesNotContain(SECRET));
            Files.delete(out);
        }
    }

    private static void requireSilent(Run run) {
        assertThat(run.out()).doesNotContain(SECRET);
        assertThat(run.err()).doesNotContain(SECRET, "Exception", "\tat ");
    }

    private List<String> attacks() {
        String web = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
        return List.of(
                fileEntity(),
                "<!DOCTYPE a>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + web + "\">]>",
                "<!DOCTYPE a SYSTEM \"" + web + ".dtd\">",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM \"" + web + "\"> %p;]>",
                inclusion());
    }

    private String fileEntity() {
        return "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    }

    private String inclusion() {
        return "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"" + secret.toUri()
                + "\"/>";
    }

    /** The document with the attack before or in its root, and with the entity wherever text may stand. */
    private static String attacked(String document, String attack) {
        int root = document.startsWith("<?xml") ? document.indexOf("?>") + 2 : 0;
        String plain = document.substring(root);
        if (attack.startsWith("<!")) {
            String filled = attack.contains("ENTITY x")
                    ? plain.replaceAll("<(t|v|w:t)>", "<$1>&x;").replaceFirst("(<[A-Za-z][^>]*[^/]>)", "$1&x;")
                    : plain;
            return document.substring(0, root) + attack + filled;
        }
        return document.substring(0, root)
                + plain.replaceAll("<(t|v|w:t)>", "<$1>" + attack).replaceFirst("(<[A-Za-z][^>]*[^/]>)", "$1" + attack);
    }

    /** A workbook that gets findings and notes at its cells, beside a note that it has already. */
    private byte[] commented() throws Exception {
        Path workbook = folder.resolve("有误.xlsx");
        new FiledWorkbook("某某局", 2026)
                .random(100, 1)
                .plus(LAYOUT.tables().get(1).addresses().iterator().next(), 7)
                .write(workbook);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(workbook)))) {
            for (XSSFSheet sheet : List.of(book.getSheetAt(0), book.getSheetAt(1), book.getSheetAt(2))) {
                Comment note = sheet.createDrawingPatriarch()
                        .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 20, 20, 21, 21));
                note.setString(new XSSFRichTextString("填报人的批注"));
            }
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] document() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("2026年共收到信息公开申请12件。");
            document.createStyles();
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] units() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet = book.createSheet("单位");
            sheet.createRow(0).createCell(0).setCellValue("单位");
            sheet.createRow(1).createCell(0).setCellValue("某某局");
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static List<String> xml(Map<String, byte[]> parts) {
        return parts.keySet().stream()
                .filter(name -> name.matches(".*\\.(xml|rels|vml)"))
                .toList();
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String latin(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> with(Map<String, byte[]> parts, String name, String content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(name, content.getBytes(StandardCharsets.UTF_8));
        return changed;
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

package dev.gouji.cli;

import static dev.gouji.cli.CommandLine.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Text from workbooks, their names included, stays text in all that gouji writes. */
class HostileTextTest {
    // As cells hold them: what XML cannot hold stands as Excel's escapes.
    private static final List<String> TEXTS = List.of(
            "=cmd|'/c calc'!A0",
            "+1",
            "-1",
            "@SUM(1)",
            " \t=1+1",
            "\u3000=1+1",
            "\u2028=1\u2029\uFFF9",
            "_x0009_=cmd|'/c calc'!A0",
            "_x000D_=cmd|'/c calc'!A0",
            "</script><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "_x001B_[31m\u009b2J\u0085_x0007_",
            "\u202Egpj.exe\u2066\u200B\uFEFF",
            "_x0000__xFFFE__xD800__x005F_x000D_",
            "_x005F_x003D_1 ]]>&lt;b&gt;",
            "长".repeat(32_000));
    private static final String PARENT = "=cmd|'/c calc'!A0<img src=x onerror=alert(1)>\u202E\u009b31m市";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void check_and_extract_print_and_write_text_alone(Language language) throws Exception {
        String lang = language.name().toLowerCase(java.util.Locale.ROOT);
        Path xlsx = hostile("甲");
        Path xls = new WrongReport(xlsx).old().file();
        Path text = Files.writeString(folder.resolve("report.txt"), String.join("。\n", TEXTS));
        for (Path file : List.of(xlsx, xls)) {
            requireClean(run("check", file, "--lang", lang, "--text", text));
            explain(file);
            requireClean(run("check", file, "--lang", lang, "--text", text));
            requireHarmless(file);
            for (String format : List.of("json", "csv")) {
                requireFormat(format, run("check", "--no-write", "--format", format, "--lang", lang, file));
                requireFormat(format, run("extract", "--format", format, "--lang", lang, file));
            }
            requireClean(run("extract", "--lang", lang, file));
            requireClean(run("extract", "--explain", "--lang", lang, file));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_audit_prints_and_writes_text_alone(Language language) throws Exception {
        String lang = language.name().toLowerCase(java.util.Locale.ROOT);
        Path tree = Files.createDirectories(folder.resolve("报送"));
        Files.move(hostile("乙"), tree.resolve("=cmd|'<img src=x onerror=alert(1)>\u001b[31m\n\u202E.xlsx"));
        new FiledWorkbook("+1局", 2023).random(50, 1).write(tree.resolve("@SUM(1).xlsx"));
        new FiledWorkbook(PARENT, 2023).random(60, 2).write(tree.resolve("-1\u009b31m.xlsx"));
        Path units = Files.writeString(
                folder.resolve("units.csv"),
                "单位,上级\n\"" + PARENT + "\",\n+1局,\"" + PARENT + "\"\n\"</script><script>alert(1)</script>局\",\""
                        + PARENT + "\"\n");
        Path out = folder.resolve("结果");
        Path totals = folder.resolve("汇总/总表.xlsx");

        CommandLine.Run run =
                run("audit", tree, "--out", out, "--units", units, "--roll-up", totals, "--notices", "--lang", lang);

        requireClean(run);
        assertThat(run.err()).isEmpty();
        Map<String, String> files = AuditTree.contents(folder);
        assertThat(files.keySet()).contains("结果/summary.xlsx").anyMatch(name -> name.endsWith(".docx"));
        for (String name : files.keySet()) {
            if (name.startsWith("结果/notices/") || name.startsWith("汇总/")) {
                requireNoControls(name);
            }
            if (name.startsWith("结果/") || name.startsWith("汇总/")) {
                requireHarmless(folder.resolve(name));
            }
        }
    }

    @Test
    void a_name_that_holds_control_characters_is_shown_without_them() throws Exception {
        Path file = folder.resolve("年报\u001b[31m\u0007\r\u009b.xlsx");
        run("template", "--year", "2023", "--agency", "某某局", file);

        CommandLine.Run csv = run("check", "--no-write", "--format", "csv", file);
        CommandLine.Run json = run("check", "--no-write", "--format", "json", file);

        requireFormat("csv", csv);
        assertThat(csv.out()).contains("年报␛[31m␇");
        requireFormat("json", json);
        assertThat(json.out()).contains("\\u009b.xlsx");
    }

    private Path hostile(String name) throws Exception {
        WrongReport report = WrongReport.in(Files.createDirectories(folder.resolve(name)));
        return report.changed(HostileTextTest::fill).file();
    }

    private static void fill(Workbook workbook) {
        int next = 0;
        int sheets = 0;
        for (Sheet sheet : workbook) {
            workbook.setSheetName(workbook.getSheetIndex(sheet), "=cmd <b>&\u202E" + ++sheets);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    boolean number = cell.getCellType() == CellType.NUMERIC;
                    String text = TEXTS.get(next % TEXTS.size());
                    if (number && cell.getColumnIndex() % 2 == 0) {
                        cell.setCellValue(text);
                        next++;
                    } else if (cell.toString().contains("洪泽")) {
                        cell.setCellValue(TEXTS.get(7));
                    }
                }
                row.createCell(40).setCellValue(TEXTS.get(next++ % TEXTS.size()));
            }
        }
    }

    private static void explain(Path file) throws IOException {
        new WrongReport(file).changed(workbook -> {
            Sheet findings = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
            int next = 0;
            for (Row row : findings) {
                Cell last = row.getLastCellNum() > 10 ? row.getCell(11) : null;
                if (last != null && last.toString().isEmpty()) {
                    last.setCellValue(TEXTS.get(next++ % TEXTS.size()));
                }
            }
        });
    }

    private static void requireFormat(String format, CommandLine.Run run) throws IOException {
        requireClean(run);
        if (format.equals("json")) {
            requireJson(run.out());
        } else {
            requireCsv(run.out());
        }
    }

    private static void requireClean(CommandLine.Run run) {
        for (String shown : List.of(run.out(), run.err())) {
            assertThat(shown).doesNotContain("Exception", "\tat ");
            requireNoControls(shown);
        }
    }

    private static void requireNoControls(String shown) {
        assertThat(shown.codePoints()
                        .filter(sign -> (Character.isISOControl(sign) && sign != '\n' && sign != '\t')
                                || (sign >= 0x202A && sign <= 0x202E)
                                || (sign >= 0x2066 && sign <= 0x2069)
                                || sign == 0x2028
                                || sign == 0x2029
                                || (sign >= 0xFFF9 && sign <= 0xFFFB)
                                || (sign >= 0xD800 && sign <= 0xDFFF))
                        .mapToObj(Integer::toHexString)
                        .distinct()
                        .toList())
                .isEmpty();
    }

    private static void requireJson(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                assertThat(parser.currentToken()).isNotNull();
            }
        }
    }

    private static void requireCsv(String csv) throws IOException {
        requireNoControls(csv);
        try (CSVParser rows = CSVParser.parse(csv, CSVFormat.DEFAULT)) {
            for (CSVRecord row : rows) {
                for (String field : row) {
                    assertThat(field.matches("-?[0-9.]+") || !field.matches("(?s)[ \\u3000]*[=+\\-@\t\r\n＝＋－＠].*"))
                            .as(field)
                            .isTrue();
                }
            }
        }
    }

    private static void requireHarmless(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".csv")) {
            requireCsv(Files.readString(file));
        } else if (name.endsWith(".jsonl")) {
            Files.readString(file).lines().forEach(HostileTextTest::requireJson);
            requireNoControls(Files.readString(file));
        } else if (name.endsWith(".html")) {
            assertThat(Files.readString(file)).doesNotContain("<script>alert", "<img src=x", "href=\"javascript:");
            requireNoControls(Files.readString(file));
        } else if (name.endsWith(".xlsx") || name.endsWith(".docx")) {
            requireParts(file);
        }
        if (name.endsWith(".xlsx") || name.endsWith(".xls")) {
            requireFormulas(file);
        }
    }

    private static void requireParts(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(part).doesNotContain("DDEAUTO", "<img src");
                if (entry.getName().endsWith(".rels")) {
                    assertThat(part).doesNotContain("Target=\"javascript", "Target=\"http://w", "Target=\"file:");
                    if (!file.endsWith("summary.xlsx")) {
                        assertThat(part).doesNotContain("TargetMode=\"External\"");
                    }
                }
            }
        }
    }

    private static void requireFormulas(Path file) throws IOException {
        try (Workbook workbook = WrongReport.open(file)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            // What gouji builds itself names sheets in quotes, and tells of sums and states.
                            assertThat(cell.getCellFormula().replaceAll("'[^']*'|\"[^\"]*\"", ""))
                                    .as("%s %s", sheet.getSheetName(), cell.getAddress())
                                    .doesNotContain("cmd", "calc", "alert", "|");
                        }
                    }
                }
            }
        }
    }
}

package dev.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import dev.gouji.finding.Wording;
import dev.gouji.table.Address;
import dev.gouji.table.ReportData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDataReaderTest {
    @Test
    void readsAReportAsItWasPublished() throws Exception {
        StatedReport stated = read("""
                {"agency": "洪泽区人民政府", "year": 2023, "layout": "2021", "source": "published",
                 "proactive": {"regulations": {"issued": 0, "repealed": null},
                               "fees": {"amount": 7730.280}},
                 "requests": {"new": {"natural": "21", "total": "251000元", "company": ""}},
                 "narrative": "2023年全区受理申请21件。"}
                """);
        assertThat(stated.layout()).isEqualTo("2021");
        ReportData data = stated.dataFor(SmallForm.LAYOUT);
        assertThat(data.agency()).isEqualTo("洪泽区人民政府");
        assertThat(data.year()).isEqualTo(2023);
        assertThat(data.narrative()).isEqualTo("2023年全区受理申请21件。");
        assertThat(data.figures())
                .containsExactly(
                        entry(Address.of("proactive/regulations/issued"), SmallForm.number("0")),
                        entry(Address.of("proactive/regulations/repealed"), SmallForm.blank()),
                        entry(Address.of("proactive/fees/amount"), SmallForm.number("7730.280")),
                        entry(Address.of("requests/new/natural"), SmallForm.text("21")),
                        entry(Address.of("requests/new/total"), SmallForm.text("251000元")),
                        entry(Address.of("requests/new/company"), SmallForm.blank()));
    }

    @Test
    void readsWhatExtractPrintsAsItStoodInTheCells() throws Exception {
        StatedReport stated = read("""
                [{"file": "a.xlsx", "layout": "2021", "agency": null, "year": null, "narrative": null, "more": {"x": 1},
                  "tables": {"requests": {"new": {
                    "natural": {"value": 3402, "raw": "3402", "sheet": "Sheet1", "cell": "D5"},
                    "company": {"value": 12, "raw": "12", "conversions": ["text"]},
                    "research": {"value": 25.1, "raw": "251000元", "conversions": ["unit"]},
                    "total": {"value": null, "raw": "-"}},
                   "granted": {
                    "natural": {"value": null, "raw": ""},
                    "company": {"value": null},
                    "research": {"value": 8, "raw": null},
                    "total": {"value": 12.5, "raw": "12.50"}}}}}]
                """);
        assertThat(stated.layout()).isEqualTo("2021");
        assertThat(stated.data().agency()).isEmpty();
        assertThat(stated.data().year()).isNull();
        assertThat(stated.dataFor(SmallForm.LAYOUT).figures())
                .containsExactly(
                        entry(Address.of("requests/new/natural"), SmallForm.number("3402")),
                        entry(Address.of("requests/new/company"), SmallForm.text("12")),
                        entry(Address.of("requests/new/research"), SmallForm.text("251000元")),
                        entry(Address.of("requests/new/total"), SmallForm.text("-")),
                        entry(Address.of("requests/granted/natural"), SmallForm.blank()),
                        entry(Address.of("requests/granted/company"), SmallForm.blank()),
                        entry(Address.of("requests/granted/research"), SmallForm.number("8")),
                        entry(Address.of("requests/granted/total"), SmallForm.number("12.50")));
    }

    @Test
    void digitsThatNoWorkbookKeepsAreRefusedRatherThanRounded() throws Exception {
        assertThat(read("{\"requests\": {\"new\": {\"total\": 123456789.012345000}}}")
                        .data()
                        .figures())
                .containsValue(SmallForm.number("123456789.012345000"));
        assertThat(refused(() -> read("{\"requests\": {\"new\": {\"total\": 1234567890.012345}}}"))
                        .message()
                        .zh())
                .isEqualTo("requests/new/total：数字超过 15 位，Excel 存不下原数。请核对。");
    }

    @Test
    void subtotalCodesAreKnown() throws Exception {
        assertThat(read("{\"requests\": {\"other\": {\"organisations\": 3}}}")
                        .dataFor(SmallForm.LAYOUT)
                        .figures())
                .hasSize(1);
    }

    @Test
    void everyUnknownCodeIsNamedWithTheNearestKnownOne() throws Exception {
        StatedReport stated = read("""
                {"layout": "2019",
                 "request": {"new": {"natural": 1, "total": 2}},
                 "requests": {"grantd": {"natural": 1, "total": 1}, "new": {"naturl": 1, "total": 1}},
                 "proactive": {"fees": {"in-force": 1}}}
                """);
        ReportDataException refused = refused(() -> stated.dataFor(SmallForm.LAYOUT));
        assertThat(refused.problems())
                .extracting(Wording::en)
                .containsExactly(
                        "request: no such table in layout 2021; the nearest is requests.",
                        "requests/grantd: no such row in layout 2021; the nearest is requests/granted.",
                        "requests/new/naturl: no such column in layout 2021; the nearest is requests/new/natural.",
                        "proactive/fees/in-force: no such column in layout 2021; the nearest is proactive/fees/amount.",
                        "The figures are for layout 2019, the workbook is to be layout 2021; try --layout 2019.");
        assertThat(refused.message().zh())
                .startsWith("request：2021 版表式中没有此表；最接近的是 requests。\nrequests/grantd：2021 版表式中没有此行");
    }

    @Test
    void malformedJsonIsNamedByLineAndColumn() {
        ReportDataException refused =
                refused(() -> read("{\"agency\": \"甲\",\n \"requests\": {\"new\": {\"total\": 1,}}}"));
        assertThat(refused.message().zh()).startsWith("JSON 写法有误，第 2 行第 34 列：");
        assertThat(refused.message().en())
                .startsWith("Malformed JSON at line 2, column 34: ")
                .endsWith("Correct it and try again.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"year\": 2023|Malformed JSON at line 1, column 14",
                "{\"requests\": {}, \"requests\": {}}|Malformed JSON at line 1, column 28",
                "{} {}|Malformed JSON at line 1, column 4",
                "{\"requests\": {\"new\": {\"total\": 1e999999999}}}|too large or too long",
                "``|The file is empty",
                "[]|The file holds 0 workbooks",
                "[{}, {}]|The file holds 2 workbooks",
                "7|must be a JSON object",
                "[{\"file\": \"a.xlsx\", \"error\": {\"code\": \"encrypted\"}}]|could not be read",
                "{\"year\": \"2023\"}|year: must be a year of four digits",
                "{\"year\": 20.5}|year: must be a year of four digits",
                "{\"agency\": 5}|agency: must be a text",
                "{\"tables\": {\"requests\": 5}}|requests: must be an object",
                "{\"requests\": {\"new\": [1]}}|requests/new: must be an object",
                "{\"requests\": {\"new\": {\"total\": true}}}|requests/new/total: must be a number, a text or null",
                "{\"requests\": {\"new\": {\"total\": {\"value\": [1]}}}}|requests/new/total: must be a number",
                "{\"requests\": {\"new\": {\"total\": {\"raw\": 1}}}}|requests/new/total: raw must be a text",
                "{\"requests\": {\"new\": {\"a/b\": 1}}}|requests/new/a/b: \"a/b\" is not a code",
                "{\"requests\": {\"\": {\"total\": 1}}}|requests/: \"\" is not a code",
            })
    void saysWhatIsWrongWithTheDocument(String document, String message) {
        assertThat(refused(() -> read(document)).message().en()).contains(message);
    }

    @Test
    void aCorrectedValueBesideItsOldTextIsNotTakenInSilence() {
        assertThat(refused(() -> read("{\"requests\": {\"new\": {\"total\": {\"value\": 3500, \"raw\": \"3402\"}}}}"))
                        .message()
                        .en())
                .isEqualTo("requests/new/total: value is 3500 but raw is 3402; make them agree, or drop raw.");
    }

    @Test
    void ofVeryManyProblemsTheMessageShowsTheFirst() {
        List<Wording> problems = java.util.stream.IntStream.range(0, 25)
                .mapToObj(i -> Wording.same("p" + i))
                .toList();
        assertThat(new ReportDataException(problems).message().zh()).endsWith("p19\n另有 5 处。");
        assertThat(new ReportDataException(problems).problems()).hasSize(25);
    }

    @Test
    void otherEncodingsAreReadOrNamed() throws Exception {
        String document = "{\"agency\": \"洪泽区人民政府\"}";
        assertThat(read(("\uFEFF" + document).getBytes(StandardCharsets.UTF_8))
                        .data()
                        .agency())
                .isEqualTo("洪泽区人民政府");
        assertThat(read(("\uFEFF" + document).getBytes(StandardCharsets.UTF_16LE))
                        .data()
                        .agency())
                .isEqualTo("洪泽区人民政府");
        assertThat(refused(() -> read(document.getBytes(Charset.forName("GBK"))))
                        .message()
                        .zh())
                .isEqualTo("文件不是 UTF-8 编码。请另存为 UTF-8 后重试。");
    }

    @Test
    void aFileThatIsNoReportForItsSizeIsRefusedEarly() {
        byte[] spaces = new byte[(16 << 20) + 1];
        java.util.Arrays.fill(spaces, (byte) ' ');
        assertThatExceptionOfType(ReportDataException.class)
                .isThrownBy(() -> read(spaces))
                .withMessageContaining("over 16 MB");
    }

    private static ReportDataException refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ReportDataException.class, call);
    }

    private static StatedReport read(String document) throws IOException, ReportDataException {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static StatedReport read(byte[] bytes) throws IOException, ReportDataException {
        return ReportDataReader.read(new ByteArrayInputStream(bytes));
    }
}

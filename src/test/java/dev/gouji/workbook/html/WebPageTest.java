package dev.gouji.workbook.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gouji.finding.Failure;
import dev.gouji.finding.FailureCode;
import dev.gouji.finding.WorkbookException;
import dev.gouji.table.CellContent;
import dev.gouji.table.CellPosition;
import dev.gouji.table.Grid;
import dev.gouji.table.Region;
import dev.gouji.workbook.SourceFile;
import dev.gouji.workbook.read.WorkbookReader;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
    private static final Charset GBK = Charset.forName("GBK");

    @Test
    void textAndTablesStandBelowOneAnother() throws Exception {
        assertThat(lines("<title>年报</title><h1>某某局<br>2024年</h1><p>单位：件</p>"
                        + "<table><caption>表一</caption><tr><th>项目<td>数量</tr><tr><td>新收<td>12</tr></table>"
                        + "中间<script>x</script><table><tr><td>3</td></tr></table>末尾</body>"))
                .containsExactly(
                        "A1 年报",
                        "A2 某某局",
                        "A3 2024年",
                        "A4 单位：件",
                        "A5 表一",
                        "A6 项目",
                        "B6 数量",
                        "A7 新收",
                        "B7 12",
                        "A8 中间",
                        "A9 3",
                        "A10 末尾");
    }

    @Test
    void spansAreMergedRegions() throws Exception {
        Grid sheet = sheet("<table><tr><td rowspan=2>甲<td colspan=2>乙<td rowspan=9>丙</tr><tr><td>1<td>2</tr></table>");

        assertThat(lines(sheet)).containsExactly("A1 甲", "B1 乙", "D1 丙", "B2 1", "C2 2");
        assertThat(sheet.merges()).containsExactly(region("A1", "A2"), region("B1", "C1"), region("D1", "D2"));
    }

    @Test
    void largeSpansMakeNoCells() throws Exception {
        String row = "<tr><td rowspan=65534 colspan=100>甲</td></tr>".repeat(100);

        assertThat(sheet("<table>" + row + "</table>").merges()).hasSize(100);
        assertThat(failure("<table><tr><td>" + "<td colspan=16384>甲</tr></table>")
                        .code())
                .isEqualTo(FailureCode.CORRUPT);
    }

    @Test
    void headAndFootStandWhereTheyAreShown() throws Exception {
        assertThat(lines("<table><tfoot><tr><td>合计</tfoot><tbody><tr><td>1</tbody><thead><tr><td>头</thead></table>"))
                .containsExactly("A1 头", "A2 1", "A3 合计");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "<b>&nbsp;3.50</b>|3.5", "-4|-4", "1,234|1234", "1,234,567.8|1234567.8", ".5|0.5", "0|0"})
    void plainNumbersAreNumbers(String content, String number) throws Exception {
        assertThat(cell("<td>" + content + "</td>")).isEqualTo(new CellContent.Number(new BigDecimal(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,34", "1,2345", "3-5", "12件", "１２", "1 2", "1.2.3", "－", "50%", "+", "."})
    void otherTextIsText(String content) throws Exception {
        assertThat(cell("<td>" + content + "</td>")).isEqualTo(new CellContent.Text(content));
    }

    @Test
    void whatExcelWritesBesideTheTextCounts() throws Exception {
        assertThat(cell("<td x:num=\"1234.5\">1,235</td>").number()).isEqualTo("1234.5");
        assertThat(cell("<td x:num>1,235</td>").number()).isEqualTo("1235");
        assertThat(cell("<td sdval=\"7\" sdnum=\"1033;\">七</td>").number()).isEqualTo("7");
        assertThat(cell("<td x:str>0012</td>")).isEqualTo(new CellContent.Text("0012"));
        assertThat(cell("<td style='mso-number-format:\"\\@\"'>12</td>")).isEqualTo(new CellContent.Text("12"));
        assertThat(cell("<td style='mso-number-format:Fixed' x:num=\"5\">5.00</td>")
                        .number())
                .isEqualTo("5");
        assertThat(cell("<td style='mso-number-format:\"yyyy\\0022年\\0022\"' x:num=\"45356\">2024年</td>"))
                .isEqualTo(new CellContent.Date(BigDecimal.valueOf(45356), "2024-03-05"));
        assertThat(cell("<td>#REF!</td>")).isEqualTo(new CellContent.ErrorValue("#REF!"));
    }

    @Test
    void stylesOfAClassCount() throws Exception {
        Grid sheet = sheet("<style><!-- .xl65 {mso-number-format:\"\\@\";} .h{display:none} --></style>"
                + "<table><tr><td class=xl65>12<td>3</tr><tr class=h><td>4</tr></table>");

        assertThat(sheet.at(0, 0)).isEqualTo(new CellContent.Text("12"));
        assertThat(sheet.shows(CellPosition.of("A1"))).isTrue();
        assertThat(sheet.shows(CellPosition.of("A2"))).isFalse();
    }

    @Test
    void whatIsNotShownIsHidden() throws Exception {
        Grid sheet = sheet(
                "<p>看见</p><div style='DISPLAY: none'><p>不见</p></div><table><col><col style='display:none'>"
                        + "<tr><td>1<td>2<td>3<span style='display:none'>4</span></tr><tr style=\"display:none\"><td>5</tr></table>");

        assertThat(lines(sheet)).containsExactly("A1 看见", "A2 不见", "A3 1", "B3 2", "C3 3", "A4 5");
        assertThat(List.of("A1", "A2", "A3", "B3", "C3", "A4"))
                .filteredOn(cell -> !sheet.shows(CellPosition.of(cell)))
                .containsExactly("A2", "B3", "A4");
    }

    @Test
    void linesInACellAreKeptAndThoseOfTheSourceAreNot() throws Exception {
        assertThat(cell("<td>自然\r\n   人<br>（件） <p>a\nb</p></td>").text()).isEqualTo("自然人\n（件）\na b");
    }

    @Test
    void tablesThatArrangeOthersGiveWayToThem() throws Exception {
        assertThat(
                        lines(
                                "<table><tr><td>导航</td><td><table><tr><td>甲<td>1</tr><tr><td>乙<td>2</tr></table></td></tr></table>"))
                .containsExactly("A1 导航", "A2 甲", "B2 1", "A3 乙", "B3 2");
        assertThat(
                        lines(
                                "<table><tr><td>a<td>b<td>c</tr><tr><td>1<td>2<td>3</tr><tr><td>4<td><table><tr><td>5</table><td>6</table>"))
                .containsExactly("A1 a", "B1 b", "C1 c", "A2 1", "B2 2", "C2 3", "A3 4", "B3 5", "C3 6");
    }

    @Test
    void theSheetHasExcelsNameOrTheFiles() throws Exception {
        assertThat(sheet("<!--[if gte mso 9]><xml><x:Name>申请&amp;答复</x:Name></xml><![endif]--><table></table>")
                        .name())
                .isEqualTo("申请&答复");
        assertThat(sheet("<table></table>").name()).isEqualTo("表");
    }

    @Test
    void theEncodingIsTheOneThatTheBytesBearOut() throws Exception {
        String page =
                "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=X\"></head><body><table><tr><td>信息公开㐂</table></body></html>";
        for (String declared : List.of("gb2312", "GBK", "utf-8", "iso-8859-1", "nonsense")) {
            String stated = page.replace("=X", "=" + declared);
            for (Charset actual : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
                assertThat(read(stated.getBytes(actual)).at(0, 0).text())
                        .as(declared + " in " + actual)
                        .isEqualTo("信息公开㐂");
            }
        }
        assertThat(read(("\uFEFF" + page).getBytes(StandardCharsets.UTF_8))
                        .at(0, 0)
                        .text())
                .isEqualTo("信息公开㐂");
        assertThat(read(("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE))
                        .at(0, 0)
                        .text())
                .isEqualTo("信息公开㐂");
        assertThat(read("<table><tr><td>信息公开</table>".getBytes(GBK)).at(0, 0).text())
                .isEqualTo("信息公开");
    }

    @Test
    void aPageThatWasCutOffIsRefusedAtEveryLength() throws Exception {
        String page =
                "<html><head><title>表</title></head><body><table border=1><tr><td>信息公开</td><td>12</td></tr></table>"
                        + "<p>乙</p><table><tr><td>3</td></tr></table></body></html>";
        List<String> expected = lines(page);
        for (int length = 1; length < page.length(); length++) {
            try {
                assertThat(lines(page.substring(0, length))).containsAll(expected);
            } catch (WorkbookException e) {
                assertThat(e.failure().message().zh()).isNotBlank();
            }
        }
        assertThat(failure(page.substring(0, page.indexOf("</td>"))).code()).isEqualTo(FailureCode.CORRUPT);
        assertThat(failure(page.substring(0, page.indexOf("<p>"))).code()).isEqualTo(FailureCode.CORRUPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "span", "b"})
    void endlessNestingIsRefused(String tag) {
        assertThat(failure("<table><tr><td>1</table>" + ("<" + tag + ">").repeat(100_000))
                        .code())
                .isEqualTo(FailureCode.CORRUPT);
    }

    private static CellContent cell(String cell) throws WorkbookException {
        return sheet("<table><tr>" + cell + "</tr></table>").at(0, 0);
    }

    private static List<String> lines(String page) throws WorkbookException {
        return lines(sheet(page));
    }

    private static List<String> lines(Grid sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().entrySet().stream()
                        .map(cell -> new CellPosition(row.number(), cell.getKey()) + " "
                                + cell.getValue().text()))
                .collect(Collectors.toList());
    }

    private static Region region(String first, String last) {
        return new Region(CellPosition.of(first), CellPosition.of(last));
    }

    private static Grid sheet(String page) throws WorkbookException {
        return read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static Failure failure(String page) {
        return catchThrowableOfType(WorkbookException.class, () -> sheet(page)).failure();
    }

    private static Grid read(byte[] page) throws WorkbookException {
        List<Grid> sheets = new WorkbookReader()
                .read(new SourceFile(Path.of("表.xls"), page))
                .sheets();
        assertThat(sheets).hasSize(1);
        return sheets.get(0);
    }
}

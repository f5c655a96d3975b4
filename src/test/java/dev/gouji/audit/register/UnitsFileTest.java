package dev.gouji.audit.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gouji.finding.WorkbookException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsFileTest {
    private static final String LIST = """
            单位名称,上级单位,级别,别名
            淮安市洪泽区人民政府,,县级,洪泽区政府办；洪泽区
            洪泽区教育局,洪泽区人民政府,科级,"洪泽区教体局、洪泽区教育体育局"
            洪泽区民政局,洪泽区人民政府,科级,
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "GBK,''"})
    void a_list_is_read_in_the_encodings_that_offices_save(String encoding, String mark) throws Exception {
        UnitsFile file = UnitsFile.read(write((mark + LIST).getBytes(Charset.forName(encoding))));

        assertThat(file.remarks()).isEmpty();
        assertThat(file.register().units())
                .containsExactly(
                        new Unit("淮安市洪泽区人民政府", "", "县级", List.of("洪泽区政府办", "洪泽区"), 2),
                        new Unit("洪泽区教育局", "淮安市洪泽区人民政府", "科级", List.of("洪泽区教体局", "洪泽区教育体育局"), 3),
                        new Unit("洪泽区民政局", "淮安市洪泽区人民政府", "科级", List.of(), 4));
        assertThat(file.register().children("淮安市洪泽区人民政府")).containsExactly("洪泽区教育局", "洪泽区民政局");
        assertThat(file.register().nameOf("淮安市洪泽区教体局")).isEqualTo("洪泽区教育局");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "，", "；"})
    void any_separator_and_order_of_columns_will_do(String separator) throws Exception {
        String text = String.join(
                "\r\n",
                "2024年报送单位名单",
                "",
                row(separator, "序号", "Level", "Parent", "Agency"),
                row(separator, "1", "区", "", "洪泽区人民政府"),
                row(separator, "2", "局", "洪泽区人民政府", "洪泽区教育局"),
                "");

        UnitsFile file = UnitsFile.read(write(text));

        assertThat(file.register().units())
                .containsExactly(
                        new Unit("洪泽区人民政府", "", "区", List.of(), 4), new Unit("洪泽区教育局", "洪泽区人民政府", "局", List.of(), 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void a_workbook_with_a_title_will_do(String kind) throws Exception {
        Path path = folder.resolve("units." + kind);
        try (Workbook workbook = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("请逐行填写");
            Sheet sheet = workbook.createSheet("名单");
            sheet.createRow(0).createCell(1).setCellValue("报送单位名单");
            put(sheet.createRow(2), "", "行政机关", "主管单位");
            put(sheet.createRow(3), "", "洪泽区人民政府", "");
            put(sheet.createRow(5), "", "洪泽区教育局", "洪泽区政府");
            workbook.write(out);
        }

        assertThat(UnitsFile.read(path).register().units())
                .containsExactly(
                        new Unit("洪泽区人民政府", "", "", List.of(), 4), new Unit("洪泽区教育局", "洪泽区人民政府", "", List.of(), 6));
    }

    @Test
    void all_that_is_wrong_is_told_at_once() throws Exception {
        List<UnitsFault> faults = faults("""
                单位,上级,别名
                洪泽区人民政府,洪泽区教育局,
                洪泽区教育局,洪泽区人民政府,洪泽教体
                洪泽区政府,,
                ,洪泽区人民政府,
                洪泽区民政局,洪泽区民政局,洪泽教体
                """);

        assertThat(faults.stream().map(fault -> fault.words().zh()))
                .containsExactly(
                        "第 2 行：上级关系绕成了圈：洪泽区人民政府 → 洪泽区教育局 → 洪泽区人民政府。请改正其中一个单位的上级。",
                        "第 4 行：单位“洪泽区政府”与第 2 行的“洪泽区人民政府”重复。请删去一行；确是两个单位的，写全称以示区别。",
                        "第 5 行：这一行没有写单位名称。请补上，或删去这一行。",
                        "第 6 行：别名“洪泽教体”也是第 3 行“洪泽区教育局”的名称或别名。一个名称只能属于一个单位，请删去一处。",
                        "第 6 行：上级关系绕成了圈：洪泽区民政局 → 洪泽区民政局。请改正其中一个单位的上级。");
        assertThat(faults.get(1).words().en())
                .isEqualTo(
                        "line 4: the agency \"洪泽区政府\" is on line 2 already, as \"洪泽区人民政府\". Delete one of both; if they"
                                + " are two agencies, write their full names.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                       | 名单里没有单位
            '单位,上级'              | 名单里没有单位
            '序号,地址\n1,洪泽湖大道' | 找不到写单位名称的一列（现有的表头：序号、地址）
            '单位,部门\n甲局,乙局'     | 有几列都像是单位名称：单位、部门
            """)
    void a_list_without_agencies_says_what_it_lacks(String text, String told) throws Exception {
        assertThat(faults((text + "\n").replace("\\n", "\n")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().zh()).startsWith(told));
    }

    @Test
    void a_parent_that_is_not_listed_is_told_once_and_need_not_submit() throws Exception {
        UnitsFile file = UnitsFile.read(write("单位,上级\n教育局,洪泽区\n民政局,洪泽区\n"));

        assertThat(file.remarks())
                .singleElement()
                .satisfies(remark ->
                        assertThat(remark.words().zh()).isEqualTo("第 2 行：上级“洪泽区”自己不在名单里：只用来汇总，不要求它报送。它也要报送的，请为它加一行。"));
        assertThat(file.register().parents()).containsExactly("洪泽区");
        assertThat(file.register().children("洪泽区")).containsExactly("教育局", "民政局");
    }

    @Test
    void a_short_name_lies_where_its_parent_lies() throws Exception {
        Register register = UnitsFile.read(write("""
                        单位,上级
                        淮安市洪泽区人民政府,
                        市场监督管理局,淮安市洪泽区人民政府
                        淮安市清江浦区人民政府,
                        清江浦区市场监督管理局,淮安市清江浦区人民政府
                        """)).register();

        assertThat(register.nameOf("洪泽区市场监督管理局")).isEqualTo("市场监督管理局");
        assertThat(register.nameOf("淮安市清江浦区市场监督管理局")).isEqualTo("清江浦区市场监督管理局");
        assertThat(register.find("盱眙县市场监督管理局")).isInstanceOf(AgencyMatch.Unclear.class);
    }

    @Test
    void short_names_are_of_the_one_place_of_the_list() throws Exception {
        Register full = UnitsFile.read(write("单位\n淮安市洪泽区教育局\n洪泽区民政局\n")).register();
        Register brief = UnitsFile.read(write("单位\n教育局\n民政局\n")).register();

        assertThat(full.nameOf("教育局")).isEqualTo("淮安市洪泽区教育局");
        assertThat(full.find("淮安市教育局")).isInstanceOf(AgencyMatch.Unclear.class);
        assertThat(brief.nameOf("洪泽区教育局")).isEqualTo("教育局");
    }

    private List<UnitsFault> faults(String text) throws IOException, WorkbookException {
        Path list = write(text);
        return catchThrowableOfType(UnitsFileException.class, () -> UnitsFile.read(list))
                .faults();
    }

    private Path write(String text) throws IOException {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("units.csv"), bytes);
    }

    private static String row(String separator, String... cells) {
        return String.join(separator, cells);
    }

    private static void put(Row row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }
}

package dev.gouji.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gouji.table.Layout;
import dev.gouji.table.Measure;
import dev.gouji.table.TableLayout;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutFileTest {
    private static final String RIGHT = """
            layout: "2030"
            notice: 某号
            from: 2030
            cover: {agency: [填报单位], year: [统计年度]}
            tables:
              - table: fees
                sheet: 收费
                heading: 收费情况
                blocks:
                  - rows:
                      - {code: all, label: 全部收费}
                      - label: 其中
                        subtotal: part
                        rows:
                          - {code: part.cash, label: 现金}
                    columns:
                      - {code: amount, label: 金额, measure: ten-thousand-yuan}
            """;

    @Test
    void a_layout_is_read_with_its_groups_and_measures() throws LayoutException {
        Layout layout = LayoutFile.read("2030.yaml", new StringReader(RIGHT));

        TableLayout table = layout.table("fees").orElseThrow();
        assertThat(table.addresses().toString()).isEqualTo("[fees/all/amount, fees/part.cash/amount]");
        assertThat(layout.measure(table.addresses().get(0))).isEqualTo(Measure.TEN_THOUSAND_YUAN);
        assertThat(layout.isFor(2031)).isTrue();
        assertThat(layout.isFor(2029)).isFalse();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("code: part.cash", "code: all", "x.yaml:15: code \"all\" stands twice"),
                Arguments.of(
                        "label: 现金",
                        "label: （一）全部 收费",
                        "x.yaml:15: label \"（一）全部 收费\" can be taken for the one of line 11"),
                Arguments.of("label: 现金", "label: 1.", "x.yaml:15: label \"1.\" has no words"),
                Arguments.of("measure: ten-thousand-yuan", "measure: yuan", "x.yaml:17: unknown measure \"yuan\""),
                Arguments.of("heading:", "headnig:", "x.yaml:8: unknown key \"headnig\""),
                Arguments.of("from: 2030", "from: soon", "x.yaml:1: \"from\" is not a whole number: soon"),
                Arguments.of("code: all, label", "label", "x.yaml:11: \"code\" is missing"),
                Arguments.of("code: all", "code: a/b", "x.yaml:11: not a code: \"a/b\""),
                Arguments.of("sheet: 收费", "sheet: [收费", "x.yaml:8: "));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_told_with_its_line(String right, String wrong, String fault) {
        assertThatExceptionOfType(LayoutException.class)
                .isThrownBy(() -> LayoutFile.read("x.yaml", new StringReader(RIGHT.replace(right, wrong))))
                .satisfies(e -> assertThat(e.faults())
                        .anySatisfy(line -> assertThat(line).startsWith(fault)));
    }

    @Test
    void an_empty_file_is_no_layout() {
        assertThatExceptionOfType(LayoutException.class)
                .isThrownBy(() -> LayoutFile.read("x.yaml", new StringReader("")))
                .satisfies(e -> assertThat(e.faults()).isEqualTo(List.of("x.yaml:1: the file is empty")));
    }

    @Test
    void the_built_in_layouts_have_the_official_numbers_of_cells() {
        Layouts layouts = Layouts.builtIn();

        assertThat(cells(layouts, "2021")).containsExactly(10, 175, 15);
        assertThat(cells(layouts, "2019")).containsExactly(22, 161, 15);
        assertThat(layouts.inForce(2020).orElseThrow().code()).isEqualTo("2019");
        assertThat(layouts.inForce(2026).orElseThrow().code()).isEqualTo("2021");
    }

    private static List<Integer> cells(Layouts layouts, String code) {
        return layouts.find(code).orElseThrow().tables().stream()
                .map(table -> table.addresses().size())
                .toList();
    }
}

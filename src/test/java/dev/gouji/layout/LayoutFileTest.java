package dev.gouji.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gouji.table.Layout;
import dev.gouji.table.Measure;
import dev.gouji.table.TableLayout;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutFileTest {
    private static final String RIGHT = """
            <layout code="2030" notice="某号" from="2030">
              <cover agency="填报单位" year="统计年度|年度"/>
              <table code="fees" sheet="收费" heading="收费情况">
                <block>
                  <row code="all" label="全部收费"/>
                  <row-group label="其中" subtotal="part">
                    <row code="part.cash" label="现金"/>
                  </row-group>
                  <column code="amount" label="金额" measure="ten-thousand-yuan"/>
                </block>
              </table>
            </layout>
            """;

    @Test
    void a_layout_is_read_with_its_groups_and_measures() throws LayoutException {
        Layout layout = LayoutFile.read("2030.xml", bytes(RIGHT));

        TableLayout table = layout.table("fees").orElseThrow();
        assertThat(table.addresses().toString()).isEqualTo("[fees/all/amount, fees/part.cash/amount]");
        assertThat(layout.measure(table.addresses().get(0))).isEqualTo(Measure.TEN_THOUSAND_YUAN);
        assertThat(layout.isFor(2031)).isTrue();
        assertThat(layout.isFor(2029)).isFalse();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("code=\"part.cash\"", "code=\"all\"", "x.xml:7: code \"all\" stands twice"),
                Arguments.of(
                        "label=\"现金\"",
                        "label=\"（一）全部 收费\"",
                        "x.xml:7: label \"（一）全部 收费\" can be taken for the one of line 5"),
                Arguments.of("label=\"现金\"", "label=\"1.\"", "x.xml:7: label \"1.\" has no words"),
                Arguments.of("ten-thousand-yuan", "yuan", "x.xml:9: unknown measure \"yuan\""),
                Arguments.of("heading=", "headnig=", "x.xml:3: unknown attribute \"headnig\""),
                Arguments.of("<column ", "<colunm ", "x.xml:9: unknown element \"colunm\""),
                Arguments.of("<block>", "<block>收费", "x.xml:4: a text stands between the elements"),
                Arguments.of("from=\"2030\"", "from=\"soon\"", "x.xml:1: \"from\" is not a whole number: soon"),
                Arguments.of("code=\"all\" ", "", "x.xml:5: \"code\" is missing"),
                Arguments.of("code=\"all\"", "code=\"a/b\"", "x.xml:5: not a code: \"a/b\""),
                Arguments.of("</row-group>", "", "x.xml:10: "));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_told_with_its_line(String right, String wrong, String fault) {
        assertThatExceptionOfType(LayoutException.class)
                .isThrownBy(() -> LayoutFile.read("x.xml", bytes(RIGHT.replace(right, wrong))))
                .satisfies(e -> assertThat(e.faults())
                        .anySatisfy(line -> assertThat(line).startsWith(fault)));
    }

    @Test
    void an_empty_file_is_no_layout() {
        assertThatExceptionOfType(LayoutException.class)
                .isThrownBy(() -> LayoutFile.read("x.xml", bytes("")))
                .satisfies(e -> assertThat(e.faults()).hasSize(1));
    }

    @Test
    void the_built_in_layouts_have_the_official_numbers_of_cells() {
        Layouts layouts = Layouts.builtIn();

        assertThat(cells(layouts, "2021")).containsExactly(10, 175, 15);
        assertThat(cells(layouts, "2019")).containsExactly(22, 161, 15);
        assertThat(layouts.inForce(2020).orElseThrow().code()).isEqualTo("2019");
        assertThat(layouts.inForce(2026).orElseThrow().code()).isEqualTo("2021");
    }

    private static ByteArrayInputStream bytes(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Integer> cells(Layouts layouts, String code) {
        return layouts.find(code).orElseThrow().tables().stream()
                .map(table -> table.addresses().size())
                .toList();
    }
}

package dev.gouji.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    private static final String REPORT = """
            清河县人民政府2023年政府信息公开工作年度报告
            本报告由总体情况、主动公开政府信息情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分组成。本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。联系电话：0517-87221234。
            一、总体情况
            （一）依申请公开情况。2023年，全县收到政府信息公开申请４６件，接待咨询1200余人次，电话咨询980人次。
            二、主动公开政府信息情况
            规章 | 0 | 0 | 0 |
            五、存在的主要问题及改进情况
            一是公开意识有待增强。
            二是解读形式单一。
            六、其他需要报告的事项：无。
            """;

    @Test
    void a_statement_quotes_its_sentence_and_marks_the_number() {
        List<Statement> statements = Prose.of(REPORT, 2023, "清河县人民政府").statements();

        assertThat(statements).hasSize(1);
        Statement statement = statements.get(0);
        assertThat(statement.topic()).isEqualTo(Topic.REQUESTS);
        assertThat(statement.number()).isEqualByComparingTo(BigDecimal.valueOf(46));
        assertThat(statement.sentence()).startsWith("2023年，全县收到").endsWith("980人次。");
        assertThat(statement.sentence().substring(statement.from(), statement.to()))
                .isEqualTo("４６");
        assertThat(statement.readings())
                .containsExactly(
                        new Reading(List.of("requests/new/total")),
                        new Reading(List.of("requests/new/total", "requests/carried-in/total")));
    }

    @ParameterizedTest
    @CsvSource({
        "自2023年1月1日起至2023年12月31日止, 2023, 2023",
        "为2023年1月1日至12月31日, 2023, 2023",
        "从2022年1月1日到2022年12月31日, 2022, 2022",
        "自2020年1月1日起至2021年12月31日, 2020, 2021",
        "为2023年度, 2023, 2023",
        "为二〇二三年一月至十二月, 2023, 2023",
        "自２０２３年１月１日—１２月３１日, 2023, 2023"
    })
    void the_period_is_read(String dates, int first, int last) {
        String text = "根据国办公开办函〔2021〕30号编制。本年度报告中所列数据统计期限" + dates + "。如有疑问请联系我局。";
        assertThat(Prose.of(text, 0, "").period())
                .hasValueSatisfying(period ->
                        assertThat(List.of(period.first(), period.last())).containsExactly(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "所列数据的统计期限自2023年1月1日起",
                "除特别说明外，所列数据统计时限为2023年1月1日至2023年12月31日",
                "数据统计时间为2023年1月1日—2023年12月31日",
                "有关情况及数据统计期限为2023年1月1日至2023年12月31日",
                "所列统计数据时间范围为2023年1月1日至2023年12月31日",
                "报告统计数据时限为2023年1月1日至2023年12月31日",
                "本报告所列数据为2023年1月1日至2023年12月31日"
            })
    void the_period_has_many_names(String text) {
        assertThat(Prose.of(text + "。", 0, "").period()).map(Period::last).hasValue(2023);
    }

    @Test
    void a_year_elsewhere_is_no_period() {
        assertThat(Prose.of("2023年，我局收到申请3件。根据国办发〔2019〕60号，统计局2022年发布数据。", 0, "")
                        .period())
                .isEmpty();
    }

    @Test
    void sections_are_found_by_their_headings() {
        Prose prose = Prose.of(REPORT, 2023, "清河县人民政府");

        assertThat(prose.section(5)).map(Section::text).hasValue("一是公开意识有待增强。\n二是解读形式单一。");
        assertThat(prose.section(6)).map(Section::text).hasValue("无。");
        assertThat(prose.section(2)).map(Section::text).hasValue("");
        assertThat(prose.section(3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "五、存在的主要问题及改进情况",
                "五、政府信息公开工作存在的主要问题及改进情况",
                "五、存在问题及改进措施",
                "五、存在的主要问题和改进情况：",
                "四、存在的问题及整改措施",
                "存在的主要问题及改进情况",
                "（五）存在的主要问题及改进情况"
            })
    void the_heading_of_section_five_has_many_forms(String heading) {
        assertThat(Prose.of(heading + "\n无\n六、其他需要报告的事项\n无", 0, "").section(5))
                .map(Section::text)
                .hasValue("无");
    }

    @Test
    void a_sentence_about_problems_is_no_heading() {
        assertThat(Prose.of("一、总体情况\n存在的主要问题及改进情况如下所述，我局高度重视。", 0, "").section(5))
                .isEmpty();
    }

    @Test
    void a_phrase_is_counted() {
        Function<String, List<BigDecimal>> numbers = text -> Prose.of(text, 2023, "清河县教育局").statements("接待咨询").stream()
                .map(Statement::number)
                .toList();

        assertThat(numbers.apply("2023年，我局共接待咨询1，200人次，办结12件。")).containsExactly(BigDecimal.valueOf(1200));
        assertThat(numbers.apply("全年接待咨询1200余人次。")).isEmpty();
        assertThat(numbers.apply("2022年接待咨询1200人次。")).isEmpty();
        assertThat(numbers.apply("接待咨询企业代表1200人次。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到政府信息公开申请12件，",
                "（其中予以公开1件",
                "1 2 3 4 5 6 7 8 9 ",
                "政府信息公开申请、",
                "5件予以公开、不予公开、",
                "《《《《",
                "2",
                "2023年1月",
                "市商务局和",
                "收到\n",
                "(一)统计期限为"
            })
    void a_text_of_a_million_characters_overflows_nothing(String part) {
        Prose prose = Prose.of(part.repeat(1_000_000 / part.length()), 2023, "云州市商务局");

        assertThatCode(() -> {
                    prose.statements();
                    prose.statements("咨询");
                    prose.period();
                    prose.section(5);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void no_word_of_the_vocabulary_is_two_things() {
        for (char letter = 1; letter < Character.MIN_SURROGATE; letter++) {
            String beginning = String.valueOf(letter);

            assertThatCode(() -> Vocabulary.words().longest(beginning, 0)).doesNotThrowAnyException();
        }
    }
}

package dev.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFileTest {
    private static final String RIGHT = """
            # a comment
            [X-1]
            severity: error
            title: 题目
            title.en: title
            basis：依据
            advice: 怎么办
            layouts: 2021
            each: row of requests
            require: total >= natural + organisations.* - 2
            require: if natural > 0 then total > 0
            look: total
            """;

    @Test
    void a_rule_is_read_as_it_stands() throws RuleFileException {
        List<TieDefinition> rules = RuleFile.read("r.txt", RIGHT);

        assertThat(rules).hasSize(1);
        TieDefinition rule = rules.get(0);
        assertThat(rule.description().id()).isEqualTo("X-1");
        assertThat(rule.description().title().en()).isEqualTo("title");
        assertThat(rule.description().basis().zh()).isEqualTo("依据");
        assertThat(rule.layouts()).containsExactly("2021");
        assertThat(rule.clauses()).hasSize(1);
        assertThat(rule.clauses().get(0).scope()).isEqualTo(new Scope(Scope.Each.ROW, "requests"));
        assertThat(rule.clauses().get(0).conditions())
                .extracting(Condition::toString)
                .containsExactly("total >= natural + organisations.* - 2", "if natural > 0 then total > 0");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "severity: error",
                        "severity: bad",
                        "r.txt:2:1: rule X-1 needs severity: error, warning or info"),
                Arguments.of("title: 题目", "titel: 题目", "r.txt:4:1: unknown key \"titel\""),
                Arguments.of(
                        "total >= natural",
                        "total natural",
                        "r.txt:10:16: expected =, !=, <, <=, > or >=, found \"natural\""),
                Arguments.of(
                        "then total > 0", "then total >", "r.txt:11:37: expected a cell or a number, found the end"),
                Arguments.of("then total > 0", "total > 0", "r.txt:11:25: expected \"then\", found \"total\""),
                Arguments.of(
                        "row of requests",
                        "rows in requests",
                        "r.txt:9:7: expected \"row of TABLE\" or \"column of TABLE\""),
                Arguments.of("look: total", "look total", "r.txt:12:1: expected \"key: value\""),
                Arguments.of("look: total", "[X-1]", "r.txt:12:1: rule X-1 stands twice"),
                Arguments.of("# a comment", "title: 题目", "r.txt:1:1: expected [ID]"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_told_with_its_line_and_column(String right, String wrong, String fault) {
        assertThatExceptionOfType(RuleFileException.class)
                .isThrownBy(() -> RuleFile.read("r.txt", RIGHT.replace(right, wrong)))
                .satisfies(e -> assertThat(e.faults()).contains(fault));
    }
}

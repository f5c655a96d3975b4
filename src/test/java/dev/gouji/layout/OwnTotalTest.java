package dev.gouji.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.table.CellPosition;
import dev.gouji.table.LabelMatch;
import dev.gouji.table.LabelText;
import dev.gouji.table.Region;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnTotalTest {
    private static final TableLabels REQUESTS =
            new TableLabels(Layouts.builtIn().get(0).table("requests").orElseThrow());

    @ParameterizedTest
    @CsvSource({
        "自然人 其他 合计 总计, 自然人 其他 总计",
        "自然人 总计 其他 合计, 自然人 总计 其他",
        "自然人 合计 其他 合计, 自然人 其他 合计",
        "自然人 总计 其他 总计, 自然人 其他 总计",
        "自然人 总计 自然人 总计, 自然人 总计 自然人 总计",
        "自然人 其他, 自然人 其他"
    })
    void a_groups_total_is_not_the_tables(String found, String kept) {
        List<ColumnHit> hits = new ArrayList<>();
        for (String label : List.of(found.split(" ", -1))) {
            CellPosition place = new CellPosition(0, hits.size());
            String code = label.endsWith("计") ? "total" : label;
            LabelCell cell = new LabelCell(new Region(place, place), label, LabelText.of(label));
            hits.add(new ColumnHit(code, cell, label, LabelMatch.How.OFFICIAL, null));
        }
        new OwnTotal(REQUESTS).keep(hits, ColumnHit::code, ColumnHit::cell);

        assertThat(hits).extracting(hit -> hit.cell().text()).containsExactly(kept.split(" ", -1));
    }
}

package dev.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.Language;
import dev.gouji.table.Address;
import dev.gouji.table.Block;
import dev.gouji.table.CellContent;
import dev.gouji.table.ReportData;
import dev.gouji.table.TableLayout;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExtractRoundTripTest {
    private static final List<String> TEXTS = List.of(
            "251000元",
            "0",
            "007",
            "-12",
            "１２",
            "1,431",
            " 5",
            "两件",
            "—",
            "-",
            "无",
            "1e5",
            "#",
            "\"\\\n\t",
            "=1+1",
            "📄",
            "12.");

    @Test
    void whatExtractPrintsFillsABlankWorkbookWithTheSame() throws Exception {
        Random random = new Random(20260103);
        for (int round = 0; round < 400; round++) {
            ReportData data = data(random);
            StringWriter out = new StringWriter();
            try (ExtractOutput output = new ExtractJson(out, Language.ZH)) {
                output.add("a.xlsx", SmallForm.report(data), null);
            }
            StatedReport stated = ReportDataReader.read(
                    new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)));
            assertThat(stated.layout()).isEqualTo("2021");
            assertThat(stated.dataFor(SmallForm.LAYOUT)).isEqualTo(data);
        }
    }

    private static ReportData data(Random random) {
        Map<Address, CellContent> figures = new LinkedHashMap<>();
        for (TableLayout table : SmallForm.LAYOUT.tables()) {
            for (Block block : table.blocks()) {
                for (String row : Codes.of(block.rows())) {
                    for (String column : Codes.of(block.columns())) {
                        if (random.nextInt(5) > 0) {
                            figures.put(new Address(table.code(), row, column), content(random));
                        }
                    }
                }
            }
        }
        return new ReportData(
                random.nextBoolean() ? "" : "某\n“区”人民政府" + random.nextInt(),
                random.nextBoolean() ? null : 2019 + random.nextInt(10),
                random.nextBoolean() ? null : "文字说明\t" + random.nextInt(),
                figures);
    }

    private static CellContent content(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new CellContent.Blank();
            case 1 -> new CellContent.Text(TEXTS.get(random.nextInt(TEXTS.size())));
            case 2 -> new CellContent.Number(BigDecimal.valueOf(random.nextLong(), random.nextInt(16)));
            case 3 -> new CellContent.Number(BigDecimal.ZERO);
            default -> new CellContent.Number(BigDecimal.valueOf(random.nextInt(20_000) - 100));
        };
    }
}

package dev.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Failure;
import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCsvTest {
    private static final Failure ENCRYPTED =
            new Failure(FailureCode.ENCRYPTED, new Wording("文件已加密。", "The file is encrypted."));

    @Test
    void oneRowAFinding() throws IOException {
        assertThat(csv(Language.ZH, SmallForm.result("洪泽区.xlsx", SmallForm.balance())))
                .isEqualTo("""
                        file,agency,year,verdict,id,rule,severity,table,sheet,cell,rowLabel,columnLabel,message,actual,expected,difference,advice,basis,error,ruleSet,explanation,suggestion,score,correction
                        洪泽区.xlsx,洪泽区人民政府,2023,failed,REQ-ROW:requests/granted/total,REQ-ROW,error,requests,依申请公开,F5,（一）予以公开,总计,依申请公开!F5 “（一）予以公开 · 总计”填报 1431，应为 1390（自然人 1390 + 商业企业 0），相差 41。,1431,1390,41,请核对该行各列后改正总计。,表内勾稽关系,,2026.1 (0123456789ab),,,,
                        """);
    }

    @Test
    void aWorkbookThatCouldNotBeReadOrWrittenHasARowOfItsOwn() throws IOException {
        List<CSVRecord> records = records(csv(
                Language.EN,
                CheckResult.unreadable("锁.xlsx", ENCRYPTED),
                SmallForm.result("a.xlsx", SmallForm.balance()).notWritten(ENCRYPTED)));
        assertThat(records).hasSize(3).allMatch(CSVRecord::isConsistent);
        assertThat(records.get(0).get("verdict")).isEqualTo("unreadable");
        assertThat(records.get(0).get("error")).isEqualTo("encrypted");
        assertThat(records.get(0).get("message")).isEqualTo("The file is encrypted.");
        assertThat(records.get(1).get("rule")).isEqualTo("REQ-ROW");
        assertThat(records.get(2).get("verdict")).isEqualTo("failed");
        assertThat(records.get(2).get("error")).isEqualTo("encrypted");
        assertThat(records.get(2).get("rule")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＠x"})
    void textThatASpreadsheetWouldRunIsDefused(String text) throws IOException {
        Finding finding = SmallForm.finding(Severity.ERROR, "R", SmallForm.origin(text, "A1"), Wording.same(text));
        CSVRecord row =
                records(csv(Language.ZH, SmallForm.result(text, finding))).get(0);
        assertThat(row.get("file")).isEqualTo("'" + text.replace('\r', '\n'));
        assertThat(row.get("sheet")).isEqualTo("'" + text.replace('\r', '\n'));
        assertThat(row.get("message")).isEqualTo("'" + text.replace('\r', '\n'));
    }

    @Test
    void negativeNumbersStayNumbers() throws IOException {
        Finding found = SmallForm.balance();
        Finding low = new Finding(
                found.id(),
                found.rule(),
                found.ruleTitle(),
                found.severity(),
                found.table(),
                found.place(),
                found.cells(),
                found.rowLabel(),
                found.columnLabel(),
                found.message(),
                found.advice(),
                new BigDecimal("-3"),
                new BigDecimal("8.50"),
                found.expression(),
                found.basis(),
                null,
                "");
        CSVRecord row =
                records(csv(Language.ZH, SmallForm.result("a.xlsx", low))).get(0);
        assertThat(row.get("actual")).isEqualTo("-3");
        assertThat(row.get("expected")).isEqualTo("8.5");
        assertThat(row.get("difference")).isEqualTo("-11.5");
    }

    @Test
    void quotesAndLineBreaksSurvive() throws IOException {
        String text = "他说“好”, \"quoted\"\nnext";
        Finding finding = SmallForm.finding(Severity.INFO, "R", null, Wording.same(text));
        assertThat(records(csv(Language.ZH, SmallForm.result("a,b.xlsx", finding))))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("file")).isEqualTo("a,b.xlsx");
                    assertThat(row.get("message")).isEqualTo(text);
                });
    }

    @Test
    void withoutFindingsOnlyTheHeadingsStand() throws IOException {
        assertThat(csv(Language.ZH, SmallForm.result("a.xlsx")).lines()).hasSize(1);
        assertThat(csv(Language.ZH).lines()).hasSize(1);
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }

    private static String csv(Language language, CheckResult... results) throws IOException {
        StringWriter out = new StringWriter();
        try (CheckOutput output = new CheckCsv(out, language)) {
            for (CheckResult result : results) {
                output.add(result, null);
            }
        }
        return out.toString();
    }
}

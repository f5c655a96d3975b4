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
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckTextTest {
    private static final Failure ENCRYPTED = new Failure(
            FailureCode.ENCRYPTED,
            new Wording("文件已加密。请去掉密码后重试。", "The file is encrypted. Remove the password and try again."));
    private static final Failure LOCKED = new Failure(
            FailureCode.LOCKED,
            new Wording("文件正在 Excel 中打开。请关闭后重试。", "The file is open in Excel. Close it and try again."));
    private static final Finding WHOLE = SmallForm.finding(
            Severity.WARNING,
            "TAB-LAYOUT-YEAR",
            null,
            new Wording("“（六）其他处理”只有一行，是 2019 版的写法，请改用 2021 版表式，把三种情形分别填报在三行中。", "One row, as in 2019."));

    @Test
    void verdictFirstThenFindingsBySheetInColumns() throws IOException {
        CheckResult result = SmallForm.result("洪泽区.xlsx", SmallForm.balance(), WHOLE);
        assertThat(text(80, Language.ZH, "输出/洪泽区.xlsx", result)).isEqualTo("""
                        未通过  洪泽区.xlsx
                        洪泽区人民政府 · 2023 年 · 2021 版表式 · 错误 1，警告 1，提示 0

                        整个工作簿
                          警告      TAB-LAYOUT-YEAR  “（六）其他处理”只有一行，是 2019 版的写法，请改用
                                                     2021 版表式，把三种情形分别填报在三行中。

                        依申请公开
                          错误  F5  REQ-ROW          依申请公开!F5 “（一）予以公开 · 总计”填报 1431，应
                                                     为 1390（自然人 1390 + 商业企业 0），相差 41。
                                                     → 请核对该行各列后改正总计。

                        规则校验：成立 61，不成立 3，无法判断 4
                          REM-TOTAL  缺少“总计”（4 处）
                        规则 某省-1（某省.txt）在这份工作簿里没有用到任何单元格。
                        规则集：2026.1 (0123456789ab)
                        校验结果已写入：输出/洪泽区.xlsx 的“校验结果”表
                        """);
    }

    @Test
    void whatIsProbablyWrongStandsBelowTheFindingsThatItExplains() throws IOException {
        Finding other = SmallForm.finding(Severity.ERROR, "REQ-X", SmallForm.origin("依申请公开", "C9"), Wording.same("九"));
        Finding apart = SmallForm.finding(Severity.ERROR, "REQ-Y", SmallForm.origin("依申请公开", "D6"), Wording.same("六"));
        CheckResult result = SmallForm.result("a.xlsx", SmallForm.balance(), apart, other)
                .diagnosed(List.of(SmallForm.diagnosis(SmallForm.balance().id(), other.id())));

        assertThat(text(100, Language.ZH, null, result)).contains("""
                          错误  F5  REQ-ROW  依申请公开!F5 “（一）予以公开 · 总计”填报 1431，应为 1390（自然人 1390 + 商业企
                                             业 0），相差 41。
                                             → 请核对该行各列后改正总计。
                          错误  C9  REQ-X    九
                          ⇒ F5 疑似 1341 误填为 1431（相邻数字颠倒）
                          错误  D6  REQ-Y    六
                        """);
        assertThat(text(100, Language.EN, null, result))
                .contains("⇒ F5 is probably 1341, typed as 1431 (two adjacent digits transposed)");
    }

    @Test
    void readsTheSameInEnglish() throws IOException {
        CheckResult result = SmallForm.result("hongze.xlsx", SmallForm.balance(), WHOLE);
        assertThat(text(100, Language.EN, null, result.notWritten(LOCKED))).isEqualTo("""
                        Failed  hongze.xlsx
                        洪泽区人民政府 · 2023 · layout 2021 · Error 1, Warning 1, Info 0

                        Whole workbook
                          Warning      TAB-LAYOUT-YEAR  One row, as in 2019.

                        依申请公开
                          Error    F5  REQ-ROW          依申请公开!F5 is 1431 and should be 1390 (natural 1390 + company 0),
                                                        41 too many.
                                                        → Check the row, then correct its total.

                        Rules: 61 satisfied, 3 violated, 4 not evaluable
                          REM-TOTAL  missing: 总计 (4 places)
                        Rule 某省-1 (某省.txt) matched no cell of this workbook.
                        Rule set: 2026.1 (0123456789ab)
                        The findings could not be written: The file is open in Excel. Close it and try again.
                        """);
    }

    @Test
    void onANarrowTerminalTheMessageStandsBelow() throws IOException {
        assertThat(text(44, Language.ZH, null, SmallForm.result("a.xlsx", SmallForm.balance())))
                .contains("""
                        依申请公开
                          错误  F5  REQ-ROW
                            依申请公开!F5 “（一）予以公开 · 总计”填
                            报 1431，应为 1390（自然人 1390 + 商业企
                            业 0），相差 41。
                            → 请核对该行各列后改正总计。
                        """);
    }

    @Test
    void severalWorkbooksEndWithOneLineForAll() throws IOException {
        assertThat(text(
                        80,
                        Language.ZH,
                        null,
                        SmallForm.result("甲.xlsx"),
                        CheckResult.unreadable("乙.xlsx", ENCRYPTED),
                        SmallForm.result("丙.xlsx", SmallForm.balance()).notWritten(LOCKED)))
                .isEqualTo("""
                        通过  甲.xlsx
                        洪泽区人民政府 · 2023 年 · 2021 版表式 · 错误 0，警告 0，提示 0

                        未发现问题。

                        规则校验：成立 61，不成立 3，无法判断 4
                          REM-TOTAL  缺少“总计”（4 处）
                        规则 某省-1（某省.txt）在这份工作簿里没有用到任何单元格。
                        规则集：2026.1 (0123456789ab)

                        未能读取  乙.xlsx
                          文件已加密。请去掉密码后重试。

                        未通过  丙.xlsx
                        洪泽区人民政府 · 2023 年 · 2021 版表式 · 错误 1，警告 0，提示 0

                        依申请公开
                          错误  F5  REQ-ROW  依申请公开!F5 “（一）予以公开 · 总计”填报 1431，应为 1390
                                             （自然人 1390 + 商业企业 0），相差 41。
                                             → 请核对该行各列后改正总计。

                        规则校验：成立 61，不成立 3，无法判断 4
                          REM-TOTAL  缺少“总计”（4 处）
                        规则 某省-1（某省.txt）在这份工作簿里没有用到任何单元格。
                        规则集：2026.1 (0123456789ab)
                        校验结果未能写入工作簿：文件正在 Excel 中打开。请关闭后重试。

                        共 3 个工作簿：通过 1；未通过 1；未能读取 1；其中校验结果未能写入 1
                        """);
    }

    @Test
    void withinASheetTheHeaviestComeFirstThenCellsInReadingOrder() throws IOException {
        assertThat(text(
                        80,
                        Language.ZH,
                        null,
                        SmallForm.result(
                                "a.xlsx",
                                at("别的表", "A1", Severity.ERROR),
                                at("依申请公开", "B2", Severity.INFO),
                                at("依申请公开", "C10", Severity.ERROR),
                                at("依申请公开", "AA9", Severity.ERROR),
                                at("依申请公开", "D9", Severity.ERROR),
                                at("封面", "B2", Severity.WARNING))))
                .contains("""
                        封面
                          警告  B2   DOC-YEAR  某处

                        依申请公开
                          错误  D9   DOC-YEAR  某处
                          错误  AA9  DOC-YEAR  某处
                          错误  C10  DOC-YEAR  某处
                          提示  B2   DOC-YEAR  某处

                        别的表
                          错误  A1   DOC-YEAR  某处
                        """);
    }

    @Test
    void coloursOnlyOnRequestAndWithoutMovingAColumn() throws IOException {
        CheckResult result = SmallForm.result("a.xlsx", SmallForm.balance(), WHOLE);
        String plain = text(90, Language.ZH, "a.xlsx", result);
        StringWriter coloured = new StringWriter();
        try (CheckOutput output = new CheckText(coloured, new TextStyle(90, true, Language.ZH))) {
            output.add(result, new WrittenSheet("a.xlsx", "校验结果", null));
        }
        assertThat(plain).doesNotContain("\u001B");
        assertThat(coloured.toString())
                .startsWith("\u001B[31m未通过\u001B[0m  a.xlsx\n")
                .contains("  \u001B[33m警告\u001B[0m      TAB-LAYOUT-YEAR", "  \u001B[31m错误\u001B[0m  F5");
        assertThat(coloured.toString().replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(plain);
    }

    @Test
    void nothingFromTheWorkbookReachesTheTerminalAsAnOrder() throws IOException {
        Finding hostile = SmallForm.finding(
                Severity.ERROR,
                "CELL-NOT-NUMBER",
                SmallForm.origin("\u001B[2J表\n通过", "A1"),
                Wording.same("填的是“\u001B[31m三\u0007\u009B0m”\r通过"));
        assertThat(text(
                        80,
                        Language.ZH,
                        "c\u001B]8.xlsx",
                        SmallForm.result("a\u001B[1m.xlsx", hostile),
                        CheckResult.unreadable("b\u0008.xlsx", ENCRYPTED)))
                .contains("未通过  a␛[1m.xlsx\n", "\n␛[2J表 通过\n", "填的是“␛[31m三␇�0m” 通过", "写入：c␛]8.xlsx", "b␈.xlsx")
                .doesNotContain("\u001B", "\u0007", "\u009B", "\r", "\b");
    }

    @Test
    void eachWorkbookIsPrintedWhenItComes() throws IOException {
        StringWriter out = new StringWriter();
        try (CheckOutput output = new CheckText(out, TextStyle.plain(Language.ZH))) {
            output.add(SmallForm.result("甲.xlsx"), null);
            assertThat(out.toString()).contains("甲.xlsx", "规则校验");
        }
        assertThat(out.toString()).doesNotContain("个工作簿");
    }

    @Test
    void noWorkbookPrintsNothing() throws IOException {
        assertThat(text(80, Language.ZH, null)).isEmpty();
    }

    private static Finding at(String sheet, String cell, Severity severity) {
        return SmallForm.finding(severity, "DOC-YEAR", SmallForm.origin(sheet, cell), Wording.same("某处"));
    }

    private static String text(int width, Language language, @Nullable String written, CheckResult... results)
            throws IOException {
        StringWriter out = new StringWriter();
        try (CheckOutput output = new CheckText(out, new TextStyle(width, false, language))) {
            for (CheckResult result : List.of(results)) {
                output.add(
                        result,
                        result.report() == null || written == null ? null : new WrittenSheet(written, "校验结果", null));
            }
        }
        return out.toString();
    }
}

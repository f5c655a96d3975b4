package dev.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Failure;
import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckJsonTest {
    private static final Failure LOCKED =
            new Failure(FailureCode.LOCKED, new Wording("文件正在 Excel 中打开。", "The file is open in Excel."));

    @Test
    void tellsWhichCellsAreProbablyWrong() throws IOException {
        CheckResult result = SmallForm.result("a.xlsx", SmallForm.balance())
                .diagnosed(List.of(SmallForm.diagnosis(SmallForm.balance().id())));

        assertThat(json(Language.ZH, result).replaceAll("\\s+", " ")).contains("""
                "diagnoses": [ { "findings": [ "REQ-ROW:requests/granted/total" ], "alternatives": [ {"changes": [\
                {"address": "requests/granted/total", "sheet": "依申请公开", "cell": "F5", "from": 1431, "to": 1341, \
                "pattern": "transposed-digits"}], "score": 0.934} ], "gaveUp": false, \
                "message": "F5 疑似 1341 误填为 1431（相邻数字颠倒）" } ]""");
    }

    @Test
    void hasEveryKeyThatScriptsReadOn() throws IOException {
        assertThat(json(
                        Language.ZH,
                        SmallForm.result("a/洪泽区.xlsx", SmallForm.balance()).notWritten(LOCKED)))
                .isEqualTo("""
                        {
                          "tool": {
                            "name": "gouji",
                            "version": "1.2.3"
                          },
                          "workbooks": [
                            {
                              "file": "a/洪泽区.xlsx",
                              "layout": "2021",
                              "agency": "洪泽区人民政府",
                              "year": 2023,
                              "verdict": "failed",
                              "counts": {
                                "error": 1,
                                "warning": 0,
                                "info": 0,
                                "explained": 0
                              },
                              "progress": null,
                              "rules": {
                                "satisfied": 61,
                                "violated": 3,
                                "notEvaluable": 4,
                                "gaps": [
                                  {
                                    "rule": "REM-TOTAL",
                                    "missing": "缺少“总计”",
                                    "places": 4
                                  }
                                ],
                                "unmatched": [
                                  "某省-1"
                                ],
                                "version": "2026.1",
                                "hash": "0123456789ab"
                              },
                              "findings": [
                                {
                                  "id": "REQ-ROW:requests/granted/total",
                                  "rule": "REQ-ROW",
                                  "title": "各行总计等于分项之和",
                                  "severity": "error",
                                  "table": "requests",
                                  "sheet": "依申请公开",
                                  "cell": "F5",
                                  "cells": [
                                    {"sheet": "依申请公开", "cell": "C5", "address": "requests/granted/natural", "value": 1390},
                                    {"sheet": "依申请公开", "cell": "D5", "address": "requests/granted/company", "value": null}
                                  ],
                                  "message": "依申请公开!F5 “（一）予以公开 · 总计”填报 1431，应为 1390（自然人 1390 + 商业企业 0），相差 41。",
                                  "advice": "请核对该行各列后改正总计。",
                                  "actual": 1431,
                                  "expected": 1390,
                                  "difference": 41,
                                  "expression": "总计 = 自然人 + 法人或其他组织",
                                  "rowLabel": "（一）予以公开",
                                  "columnLabel": "总计",
                                  "basis": "表内勾稽关系",
                                  "explanation": null
                                }
                              ],
                              "diagnoses": [],
                              "written": null,
                              "findingsSheet": null,
                              "writtenInstead": null,
                              "error": {
                                "code": "locked",
                                "message": "文件正在 Excel 中打开。"
                              }
                            }
                          ]
                        }
                        """);
    }

    @Test
    void languageChangesWordsButNoKeyOrCode() throws IOException {
        assertThat(json(Language.EN, SmallForm.result("a.xlsx", SmallForm.balance())))
                .contains(
                        "\"title\": \"Row totals are the sum of their parts\"",
                        "\"message\": \"依申请公开!F5 is 1431 and should be 1390",
                        "\"expression\": \"total = natural + organisations\"",
                        "\"basis\": \"The table's own tie\"",
                        "\"verdict\": \"failed\"");
    }

    @Test
    void anUnreadableWorkbookHasNoFindingsAndSaysWhy() throws IOException {
        Object workbook = ParsedJson.of(json(Language.EN, CheckResult.unreadable("锁.xlsx", LOCKED)));
        assertThat(workbook).isEqualTo(ParsedJson.of("""
                                {"tool": {"name": "gouji", "version": "1.2.3"},
                                 "workbooks": [
                                  {"file": "锁.xlsx", "layout": null, "agency": null, "year": null,
                                   "verdict": "unreadable",
                                   "counts": {"error": 0, "warning": 0, "info": 0, "explained": 0},
                                   "progress": null,
                                   "rules": {"satisfied": 0, "violated": 0, "notEvaluable": 0,
                                             "gaps": [], "unmatched": [], "version": null, "hash": null},
                                   "findings": [], "diagnoses": [], "written": null, "findingsSheet": null,
                                   "writtenInstead": null,
                                   "error": {"code": "locked", "message": "The file is open in Excel."}}]}
                                """));
    }

    @Test
    void aFindingWithoutPlaceOrNumberHasNulls() throws IOException {
        Finding whole = SmallForm.finding(Severity.INFO, "TAB-LABEL", null, Wording.same("某处"));
        assertThat(json(Language.ZH, SmallForm.result("a.xlsx", whole)))
                .contains(
                        "\"table\": null",
                        "\"sheet\": null",
                        "\"cell\": null",
                        "\"cells\": []",
                        "\"actual\": null",
                        "\"difference\": null",
                        "\"verdict\": \"passed\"",
                        "\"error\": null");
    }

    @Test
    void noWorkbookIsAnEmptyList() throws IOException {
        assertThat(json(Language.ZH)).isEqualTo("""
                        {
                          "tool": {
                            "name": "gouji",
                            "version": "1.2.3"
                          },
                          "workbooks": []
                        }
                        """);
    }

    @Test
    void anyTextOfAWorkbookStaysValidJson() throws IOException {
        String hostile = "\"\\\u0000\u001B\u2028\uD800𠮷</script>";
        Finding finding =
                SmallForm.finding(Severity.ERROR, "R", SmallForm.origin(hostile, "A1"), Wording.same(hostile));
        assertThat(String.valueOf(ParsedJson.of(json(Language.ZH, SmallForm.result(hostile, finding)))))
                .contains("message=" + hostile.replace('\uD800', '\uFFFD'));
    }

    @Test
    void eachWorkbookIsPrintedWhenItComes() throws IOException {
        StringWriter out = new StringWriter();
        try (CheckOutput output = new CheckJson(out, "1", Language.ZH)) {
            output.add(SmallForm.result("甲.xlsx"), new WrittenSheet("甲.xlsx", "校验结果", null));
            assertThat(out.toString()).contains("\"file\": \"甲.xlsx\"", "\"written\": \"甲.xlsx\"");
            output.add(SmallForm.result("乙.xlsx"), null);
        }
        assertThat(String.valueOf(ParsedJson.of(out.toString()))).contains("甲.xlsx", "乙.xlsx");
    }

    @Test
    void aFullDiskIsAnIoException() {
        assertThatThrownBy(() -> new CheckJson(new FullDisk(), "1", Language.ZH))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static String json(Language language, CheckResult... results) throws IOException {
        StringWriter out = new StringWriter();
        try (CheckOutput output = new CheckJson(out, "1.2.3", language)) {
            for (CheckResult result : results) {
                output.add(result, null);
            }
        }
        return out.toString();
    }

    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

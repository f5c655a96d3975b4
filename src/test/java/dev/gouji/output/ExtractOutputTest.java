package dev.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.Failure;
import dev.gouji.finding.FailureCode;
import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import dev.gouji.table.Address;
import dev.gouji.table.CellContent;
import dev.gouji.table.Report;
import dev.gouji.table.ReportData;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtractOutputTest {
    private static final Failure NO_TABLES =
            new Failure(FailureCode.NO_TABLES, new Wording("没有找到统计表。", "No table was found."));

    private static Report report() {
        Map<Address, CellContent> figures = new LinkedHashMap<>();
        figures.put(Address.of("proactive/regulations/issued"), SmallForm.number("12"));
        figures.put(
                Address.of("proactive/regulations/repealed"),
                new CellContent.Formula("1-1", SmallForm.number("0"), null));
        figures.put(Address.of("proactive/regulations/in-force"), new CellContent.ErrorValue("#REF!"));
        figures.put(Address.of("proactive/fees/amount"), SmallForm.text("251000元"));
        figures.put(Address.of("requests/new/natural"), SmallForm.number("3402"));
        figures.put(Address.of("requests/new/organisations"), SmallForm.blank());
        figures.put(Address.of("requests/granted/natural"), SmallForm.number("-5"));
        figures.put(Address.of("requests/granted/total"), SmallForm.text("=两\u001B件"));
        figures.put(Address.of("requests/other/natural"), SmallForm.text("-"));
        return SmallForm.report(new ReportData("洪泽区人民政府", 2023, "全文", figures));
    }

    @Test
    void textShowsEachTableWithRowsDownAndColumnsAcross() throws IOException {
        StringWriter out = new StringWriter();
        fill(new ExtractText(out, new TextStyle(80, false, Language.ZH)));
        assertThat(out.toString()).isEqualTo("""
                        a.xlsx
                        洪泽区人民政府 · 2023 年 · 2021 版表式

                        二、主动公开政府信息情况
                        取自 主动公开!C4:E6
                        第二十条第（一）项  本年制发件数  本年废止件数  现行有效件数
                        规章                          12             0         #REF!
                        行政规范性文件                 ×             ×             ×
                        第二十条第（八）项  本年收费金额
                        行政事业性收费              25.1

                        三、收到和处理政府信息公开申请情况
                        取自 依申请公开!C4:G9
                                                      自然人  法人或其他组织  商业企业  科研机构    总计
                        一、本年新收政府信息公开申请    3402               —         ×         ×       ×
                        数量
                        三、本年度办理结果
                          （一）予以公开                  -5               ×         ×         ×  =两␛件
                          （六）其他处理                   —               ×         ×         ×       ×
                          （七）总计                       ×               ×         ×         ×       ×

                        — 未填写，× 工作簿中没有此格

                        未能读取  b.xlsx
                          没有找到统计表。
                        """);
    }

    @Test
    void jsonNamesValueTextAndCellOfEveryFigure() throws IOException {
        StringWriter out = new StringWriter();
        fill(new ExtractJson(out, Language.ZH));
        assertThat(out.toString()).isEqualTo("""
                        [
                          {
                            "file": "a.xlsx",
                            "layout": "2021",
                            "agency": "洪泽区人民政府",
                            "year": 2023,
                            "narrative": "全文",
                            "tables": {
                              "proactive": {
                                "regulations": {
                                  "issued": {"value": 12, "raw": "12", "sheet": "主动公开", "cell": "C4"},
                                  "repealed": {"value": 0, "raw": "0", "sheet": "主动公开", "cell": "D4", "formula": "1-1"},
                                  "in-force": {"value": null, "raw": "#REF!", "sheet": "主动公开", "cell": "E4"}
                                },
                                "fees": {
                                  "amount": {"value": 25.1, "raw": "251000元", "sheet": "主动公开", "cell": "C6", "conversions": ["text", "unit"]}
                                }
                              },
                              "requests": {
                                "new": {
                                  "natural": {"value": 3402, "raw": "3402", "sheet": "依申请公开", "cell": "C4"},
                                  "organisations": {"value": null, "raw": "", "sheet": "依申请公开", "cell": "G4"}
                                },
                                "granted": {
                                  "natural": {"value": -5, "raw": "-5", "sheet": "依申请公开", "cell": "C5"},
                                  "total": {"value": null, "raw": "=两\\u001B件", "sheet": "依申请公开", "cell": "F5"}
                                },
                                "other": {
                                  "natural": {"value": null, "raw": "-", "sheet": "依申请公开", "cell": "C9"}
                                }
                              }
                            }
                          },
                          {
                            "file": "b.xlsx",
                            "error": {
                              "code": "no-tables",
                              "message": "没有找到统计表。"
                            }
                          }
                        ]
                        """);
        assertThat(ParsedJson.of(out.toString())).isInstanceOf(java.util.List.class);
    }

    @Test
    void csvHasOneRowACell() throws IOException {
        StringWriter out = new StringWriter();
        fill(new ExtractCsv(out, Language.EN));
        assertThat(out.toString()).isEqualTo("""
                        file,agency,year,layout,table,row,column,rowLabel,columnLabel,value,raw,sheet,cell,error,message
                        a.xlsx,洪泽区人民政府,2023,2021,proactive,regulations,issued,规章,本年制发件数,12,12,主动公开,C4,,
                        a.xlsx,洪泽区人民政府,2023,2021,proactive,regulations,repealed,规章,本年废止件数,0,0,主动公开,D4,,
                        a.xlsx,洪泽区人民政府,2023,2021,proactive,regulations,in-force,规章,现行有效件数,,"#REF!",主动公开,E4,,
                        a.xlsx,洪泽区人民政府,2023,2021,proactive,fees,amount,行政事业性收费,本年收费金额（单位：万元）,25.1,251000元,主动公开,C6,,
                        a.xlsx,洪泽区人民政府,2023,2021,requests,new,natural,一、本年新收政府信息公开申请数量,自然人,3402,3402,依申请公开,C4,,
                        a.xlsx,洪泽区人民政府,2023,2021,requests,new,organisations,一、本年新收政府信息公开申请数量,法人或其他组织,,,依申请公开,G4,,
                        a.xlsx,洪泽区人民政府,2023,2021,requests,granted,natural,三、本年度办理结果 / （一）予以公开,自然人,-5,-5,依申请公开,C5,,
                        a.xlsx,洪泽区人民政府,2023,2021,requests,granted,total,三、本年度办理结果 / （一）予以公开,总计,,'=两\u241B件,依申请公开,F5,,
                        a.xlsx,洪泽区人民政府,2023,2021,requests,other,natural,三、本年度办理结果 / （六）其他处理,自然人,,'-,依申请公开,C9,,
                        b.xlsx,,,,,,,,,,,,,no-tables,No table was found.
                        """);
    }

    @Test
    void aTableThatIsNotThereIsSaidToBeMissingAndSoIsEveryCell() throws IOException {
        Report report = SmallForm.report(
                new ReportData("", null, null, Map.of(Address.of("requests/new/natural"), SmallForm.number("1"))));
        StringWriter out = new StringWriter();
        try (ExtractOutput output = new ExtractText(out, new TextStyle(72, false, Language.EN))) {
            output.add("a.xlsx", report, null);
        }
        assertThat(out.toString()).startsWith("""
                        a.xlsx
                        agency not found · year not found · layout 2021

                        二、主动公开政府信息情况
                        This table was not found in the workbook.

                        三、收到和处理政府信息公开申请情况
                        read from 依申请公开!C4
                                                                自然人  商业企业  科研机构  总计
                        一、本年新收政府信息公开申请数量             1         ×         ×     ×
                        三、本年度办理结果
                          （一）予以公开                             ×         ×         ×     ×
                          （六）其他处理
                            1.申请人无正当理由逾期不补正、行政       ×         ×         ×     ×
                            机关不再处理其申请
                            3.其他                                   ×         ×         ×     ×
                          （七）总计                                 ×         ×         ×     ×
                        """);
    }

    @Test
    void noWorkbookIsAnEmptyList() throws IOException {
        StringWriter out = new StringWriter();
        ExtractOutput output = new ExtractJson(out, Language.ZH);
        assertThat(out.toString()).isEqualTo("[");
        output.close();
        assertThat(out.toString()).isEqualTo("[]\n");
    }

    private static void fill(ExtractOutput output) throws IOException {
        try (output) {
            output.add("a.xlsx", report(), null);
            output.addUnreadable("b.xlsx", NO_TABLES);
        }
    }
}

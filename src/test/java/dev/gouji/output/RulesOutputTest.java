package dev.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gouji.finding.Language;
import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.RuleExplanation;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesOutputTest {
    private static final RuleDescription BALANCE = new RuleDescription(
            "REQ-BALANCE",
            Severity.ERROR,
            new Wording("收办平衡", "Requests in and out balance"),
            new Wording("各列中，本年新收加上年结转之和，等于本年度办理结果总计加结转下年度之和。", "new + carried-in = total + carried-out"),
            new Wording("国办公开办函〔2021〕30号，表内说明", "The form's own note"));
    private static final RuleDescription BLANK = new RuleDescription(
            "CELL-BLANK",
            Severity.WARNING,
            new Wording("没有空格", "No blank cell"),
            new Wording("没有数的填 0。", "Fill 0 where there is none."),
            new Wording("填报说明", "Filling notes"));

    private static RuleExplanation explained(RuleDescription rule) {
        return new RuleExplanation(
                rule,
                List.of("new = total"),
                Wording.same("new and total"),
                Wording.same("1 is new, 2 in total."),
                Wording.same("Make it 1."),
                List.of(new Wording("某局：关闭", "某局: off")));
    }

    @Test
    void textListsRulesInColumns() throws IOException {
        StringWriter out = new StringWriter();
        new RulesText(out, new TextStyle(60, false, Language.ZH)).list(List.of(BALANCE, BLANK));
        assertThat(out.toString()).isEqualTo("""
                        REQ-BALANCE  错误  收办平衡
                                           各列中，本年新收加上年结转之和，等于本年
                                           度办理结果总计加结转下年度之和。
                        CELL-BLANK   警告  没有空格
                                           没有数的填 0。
                        """);
    }

    @Test
    void textExplainsOneRule() throws IOException {
        StringWriter out = new StringWriter();
        new RulesText(out, new TextStyle(60, true, Language.EN)).explain(explained(BALANCE));
        assertThat(out.toString()).isEqualTo("""
                        \u001B[1mREQ-BALANCE\u001B[0m  \u001B[31mError  \u001B[0m  Requests in and out balance

                        Must hold   new + carried-in = total + carried-out
                        Written as  new = total
                        Cells       new and total
                        Example     1 is new, 2 in total.
                        Repair      Make it 1.
                        Basis       The form's own note
                        Source      built-in
                        Except      某局: off
                        """);
    }

    @Test
    void jsonListsAndExplains() throws IOException {
        StringWriter list = new StringWriter();
        new RulesJson(list, Language.EN).list(List.of(BLANK));
        StringWriter one = new StringWriter();
        new RulesJson(one, Language.EN).explain(explained(BLANK));
        assertThat(one.toString()).isEqualTo("""
                        {
                          "id": "CELL-BLANK",
                          "severity": "warning",
                          "title": "No blank cell",
                          "meaning": "Fill 0 where there is none.",
                          "basis": "Filling notes",
                          "source": "built-in",
                          "conditions": [
                            "new = total"
                          ],
                          "cells": "new and total",
                          "violation": "1 is new, 2 in total.",
                          "repair": "Make it 1.",
                          "exceptions": [
                            "某局: off"
                          ]
                        }
                        """);
        assertThat(list.toString()).contains("\"id\": \"CELL-BLANK\"", "\"source\": \"built-in\"");
    }

    @Test
    void csvHasOneRowARule() throws IOException {
        StringWriter out = new StringWriter();
        new RulesCsv(out, Language.ZH).list(List.of(BALANCE, BLANK));
        assertThat(out.toString()).isEqualTo("""
                        id,severity,title,meaning,basis,source
                        REQ-BALANCE,error,收办平衡,各列中，本年新收加上年结转之和，等于本年度办理结果总计加结转下年度之和。,国办公开办函〔2021〕30号，表内说明,built-in
                        CELL-BLANK,warning,没有空格,没有数的填 0。,填报说明,built-in
                        """);
    }

    @Test
    void noRulesPrintAnEmptyList() throws IOException {
        StringWriter json = new StringWriter();
        new RulesJson(json, Language.ZH).list(List.of());
        StringWriter text = new StringWriter();
        new RulesText(text, TextStyle.plain(Language.ZH)).list(List.of());
        assertThat(json.toString()).isEqualTo("[]\n");
        assertThat(text.toString()).isEmpty();
    }
}

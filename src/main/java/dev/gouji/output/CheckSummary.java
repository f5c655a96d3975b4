package dev.gouji.output;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Verdict;
import dev.gouji.finding.Wording;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts workbooks by verdict, for the line below several of them. */
final class CheckSummary {
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int notWritten;

    void add(CheckResult result) {
        verdicts.merge(result.verdict(), 1, Integer::sum);
        if (result.report() != null && result.failure() != null) {
            notWritten++;
        }
    }

    int workbooks() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    Wording wording() {
        String zh = verdicts.entrySet().stream()
                .map(entry -> entry.getKey().word().zh() + " " + entry.getValue())
                .collect(Collectors.joining("；"));
        String en = verdicts.entrySet().stream()
                .map(entry -> entry.getKey().word().en() + " " + entry.getValue())
                .collect(Collectors.joining("; "));
        return new Wording(
                "共 " + workbooks() + " 个工作簿：" + zh + (notWritten > 0 ? "；其中校验结果未能写入 " + notWritten : ""),
                workbooks() + " workbooks: " + en + (notWritten > 0 ? "; findings not written for " + notWritten : ""));
    }
}

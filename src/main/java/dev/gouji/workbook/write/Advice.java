package dev.gouji.workbook.write;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Diagnosis;
import dev.gouji.finding.DiagnosisWords;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.finding.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What to do about each finding, told once where one correction settles several. */
final class Advice {
    private final CheckResult result;
    private final Language language;
    private final Map<Diagnosis, Integer> told = new HashMap<>();

    Advice(CheckResult result, Language language) {
        this.result = result;
        this.language = language;
    }

    /**
     * What to do about the finding.
     *
     * @param number its number on the sheet; findings come in the order of their numbers
     */
    String of(Finding finding, int number) {
        String advice = finding.advice().in(language);
        Optional<Diagnosis> diagnosis = result.diagnosis(finding);
        if (diagnosis.isEmpty()) {
            return advice;
        }
        Integer first = told.putIfAbsent(diagnosis.get(), number);
        if (first == null) {
            return lines(DiagnosisWords.of(diagnosis.get()), advice);
        }
        boolean sure = diagnosis.get().standsOut();
        Wording same = new Wording(
                "同第 " + first + " 条" + (sure ? "：改正后这一条随之解决" : ""),
                "See no. " + first + (sure ? ": its correction settles this one too" : ""));
        return sure ? same.in(language) : lines(same, advice);
    }

    private String lines(Wording first, String advice) {
        return first.in(language) + (advice.isEmpty() ? "" : "\n" + advice);
    }
}

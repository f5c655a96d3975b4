package dev.gouji.output;

import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Correction;
import dev.gouji.finding.Diagnosis;
import dev.gouji.finding.Failure;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.finding.Progress;
import dev.gouji.finding.RuleCounts;
import dev.gouji.finding.RuleDescription;
import dev.gouji.finding.RuleSetIdentity;
import dev.gouji.finding.Severity;
import dev.gouji.finding.Wording;
import dev.gouji.table.Report;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One workbook's result as a JSON object, whatever document it stands in. */
final class CheckResultJson {
    private final Language language;
    private final FindingJson findings;
    private final DiagnosisJson diagnoses;
    private final CorrectionJson corrections;

    CheckResultJson(Language language) {
        this.language = language;
        this.findings = new FindingJson(language);
        this.diagnoses = new DiagnosisJson(language);
        this.corrections = new CorrectionJson(language);
    }

    void write(JsonStream json, CheckResult result, @Nullable WrittenSheet written) throws IOException {
        json.startObject();
        writeMembers(json, result, written);
        json.endObject();
    }

    /** The object's members alone, for an object that has further ones. */
    void writeMembers(JsonStream json, CheckResult result, @Nullable WrittenSheet written) throws IOException {
        Optional<Report> report = Optional.ofNullable(result.report());
        json.field("file", result.file())
                .field("layout", report.map(read -> read.layout().code()).orElse(null))
                .field("agency", report.flatMap(Report::agency).orElse(null))
                .field("year", report.flatMap(Report::year).orElse(null))
                .field("verdict", result.verdict().code());
        counts(json, result);
        progress(json, result.progress());
        rules(json, result.rules());
        json.startList("findings");
        for (Finding finding : result.findings()) {
            findings.write(json, finding);
        }
        json.endList();
        json.startList("diagnoses");
        for (Diagnosis diagnosis : result.diagnoses()) {
            diagnoses.write(json, diagnosis);
        }
        json.endList();
        if (result.corrections() != null) {
            json.startList("corrections");
            for (Correction correction : result.corrections()) {
                corrections.write(json, correction);
            }
            json.endList();
        }
        json.field("written", written == null ? null : written.file());
        json.field("findingsSheet", written == null ? null : written.sheet());
        Wording instead = written == null ? null : written.instead();
        json.field("writtenInstead", instead == null ? null : instead.in(language));
        failure(json, result.failure(), language);
    }

    /** The key {@code error}: why a file could not be read or written, or null. */
    static void failure(JsonStream json, @Nullable Failure failure, Language language) throws IOException {
        if (failure == null) {
            json.field("error", (String) null);
            return;
        }
        json.startObject("error")
                .field("code", failure.code().code())
                .field("message", failure.message().in(language))
                .endObject();
    }

    private static void counts(JsonStream json, CheckResult result) throws IOException {
        json.startObject("counts");
        for (Severity severity : Severity.values()) {
            json.field(severity.code(), (int) result.count(severity));
        }
        json.field("explained", (int) result.explained()).endObject();
    }

    private static void progress(JsonStream json, @Nullable Progress progress) throws IOException {
        if (progress == null) {
            json.field("progress", (String) null);
            return;
        }
        json.startObject("progress")
                .field("corrected", progress.gone())
                .field("added", progress.added())
                .endObject();
    }

    private void rules(JsonStream json, RuleCounts rules) throws IOException {
        json.startObject("rules")
                .field("satisfied", rules.satisfied())
                .field("violated", rules.violated())
                .field("notEvaluable", rules.notEvaluable())
                .startList("gaps");
        for (RuleCounts.Gap gap : rules.gaps()) {
            json.startObject()
                    .field("rule", gap.rule())
                    .field("missing", gap.missing().in(language))
                    .field("places", gap.places())
                    .endObject();
        }
        json.endList().startList("unmatched");
        for (RuleDescription rule : rules.unmatched()) {
            json.item(rule.id());
        }
        json.endList();
        RuleSetIdentity set = rules.set();
        json.field("version", set == null ? null : set.version())
                .field("hash", set == null ? null : set.hash())
                .endObject();
    }
}

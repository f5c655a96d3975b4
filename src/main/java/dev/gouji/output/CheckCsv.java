package dev.gouji.output;

import dev.gouji.finding.Change;
import dev.gouji.finding.CheckResult;
import dev.gouji.finding.Correction;
import dev.gouji.finding.Diagnosis;
import dev.gouji.finding.DiagnosisWords;
import dev.gouji.finding.Failure;
import dev.gouji.finding.Finding;
import dev.gouji.finding.Language;
import dev.gouji.finding.RuleSetIdentity;
import dev.gouji.table.Origin;
import dev.gouji.table.Report;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The results of a check as CSV: one row a finding, and one row for each workbook that could not be read or written,
 * with the code in {@code error} and the reason in {@code message}; one row for each correction, with what became of it
 * in {@code correction}.
 */
public final class CheckCsv implements CheckOutput {
    static final List<String> HEADINGS = List.of(
            "file",
            "agency",
            "year",
            "verdict",
            "id",
            "rule",
            "severity",
            "table",
            "sheet",
            "cell",
            "rowLabel",
            "columnLabel",
            "message",
            "actual",
            "expected",
            "difference",
            "advice",
            "basis",
            "error",
            "ruleSet",
            "explanation",
            "suggestion",
            "score",
            "correction");

    private final CsvRows rows;
    private final Language language;

    /** Starts with the line of headings. */
    public CheckCsv(Writer out, Language language) throws IOException {
        this(new CsvRows(out, HEADINGS), language);
    }

    private CheckCsv(CsvRows rows, Language language) {
        this.rows = rows;
        this.language = language;
    }

    /** Rows that come below others. */
    static CheckCsv continued(Writer out, Language language) throws IOException {
        return new CheckCsv(new CsvRows(out, List.of()), language);
    }

    @Override
    public void add(CheckResult result, @Nullable WrittenSheet written) throws IOException {
        for (Finding finding : result.findings()) {
            rows.write(row(result, finding));
        }
        for (Correction correction : result.corrections() == null ? List.<Correction>of() : result.corrections()) {
            rows.write(row(result, correction));
        }
        Failure failure = result.failure();
        if (failure != null) {
            rows.write(start(result)
                    .empty(8)
                    .text(failure.message().in(language))
                    .empty(5)
                    .text(failure.code().code())
                    .text(ruleSet(result))
                    .empty(4));
        }
        rows.flush();
    }

    @Override
    public void close() throws IOException {
        rows.flush();
    }

    private CsvRows.Row row(CheckResult result, Finding finding) {
        Optional<Origin> place = Optional.ofNullable(finding.place());
        Optional<Diagnosis> diagnosis = result.diagnosis(finding);
        return start(result)
                .text(finding.id())
                .text(finding.rule())
                .text(finding.severity().code())
                .text(finding.table())
                .text(place.map(Origin::sheet).orElse(null))
                .text(place.map(origin -> origin.cell().toString()).orElse(null))
                .text(finding.rowLabel())
                .text(finding.columnLabel())
                .text(finding.message().in(language))
                .number(finding.actual())
                .number(finding.expected())
                .number(finding.difference())
                .text(finding.advice().in(language))
                .text(finding.basis().in(language))
                .empty(1)
                .text(ruleSet(result))
                .text(finding.explanation())
                .text(diagnosis
                        .map(DiagnosisWords::of)
                        .map(words -> words.in(language))
                        .orElse(null))
                .number(diagnosis.flatMap(CheckCsv::score).orElse(null))
                .empty(1);
    }

    private CsvRows.Row row(CheckResult result, Correction correction) {
        Change change = correction.change();
        return start(result)
                .empty(3)
                .text(change.address().table())
                .text(change.origin().sheet())
                .text(change.origin().cell().toString())
                .empty(2)
                .text(CorrectionLines.words(correction).in(language))
                .number(change.from())
                .number(change.to())
                .empty(4)
                .text(ruleSet(result))
                .empty(2)
                .number(DiagnosisJson.score(correction.score()))
                .text(correction.outcome().code());
    }

    private static Optional<BigDecimal> score(Diagnosis diagnosis) {
        return diagnosis.alternatives().stream().findFirst().map(first -> DiagnosisJson.score(first.score()));
    }

    private static @Nullable String ruleSet(CheckResult result) {
        RuleSetIdentity set = result.rules().set();
        return set == null ? null : set.toString();
    }

    private static CsvRows.Row start(CheckResult result) {
        Optional<Report> report = Optional.ofNullable(result.report());
        return new CsvRows.Row()
                .text(result.file())
                .text(report.flatMap(Report::agency).orElse(null))
                .number(report.flatMap(Report::year).orElse(null))
                .text(result.verdict().code());
    }
}

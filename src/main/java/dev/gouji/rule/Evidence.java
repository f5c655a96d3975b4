package dev.gouji.rule;

import dev.gouji.finding.Wording;
import dev.gouji.prose.Prose;
import dev.gouji.prose.Statement;
import dev.gouji.prose.Topic;
import dev.gouji.table.Narrative;
import dev.gouji.table.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that a rule may look at. */
public final class Evidence {
    private final Report report;
    private final @Nullable PreviousReport given;
    private final List<UnitSums> sums;
    private final Map<Class<?>, Object> workedOut = new HashMap<>();
    private List<Statement> statements = List.of();
    private boolean statementsRead;

    /**
     * Reports.
     *
     * @param report the report that is checked
     * @param given last year's workbook, as given; null without one
     * @param sums what the agency's units submitted, added up; empty without a roll-up
     */
    public Evidence(Report report, @Nullable PreviousReport given, List<UnitSums> sums) {
        this.report = report;
        this.given = given;
        this.sums = List.copyOf(sums);
    }

    /** The report alone. */
    public static Evidence of(Report report) {
        return new Evidence(report, null, List.of());
    }

    /** The report that is checked. */
    public Report report() {
        return report;
    }

    /** Last year's workbook, as given, whether or not it can be used. */
    public Optional<PreviousReport> given() {
        return Optional.ofNullable(given);
    }

    /** What the agency's units submitted, added up; empty without a roll-up. */
    public Optional<UnitSums> sums() {
        return sums.stream().findFirst();
    }

    /** The report's text, taken apart once for all rules; empty where there is none. */
    public Optional<Prose> prose() {
        Narrative narrative = report.narrative();
        if (narrative == null) {
            return Optional.empty();
        }
        Optional<Prose> known = known(Prose.class);
        if (known.isEmpty()) {
            // An empty line tells that a paragraph ends there, and not a line that was broken.
            String text = narrative.paragraphs().stream()
                    .map(Narrative.Paragraph::text)
                    .collect(Collectors.joining("\n\n"));
            known = Optional.of(
                    Prose.of(text, report.year().orElse(0), report.agency().orElse("")));
            keep(Prose.class, known.get());
        }
        return known;
    }

    /** The counts that the report's text states about a topic. */
    public List<Statement> statements(Topic topic) {
        if (!statementsRead) {
            statementsRead = true;
            prose().ifPresent(prose -> statements = prose.statements());
        }
        return statements.stream()
                .filter(statement -> statement.topic() == topic)
                .toList();
    }

    /** The counts that the report's text states of what a phrase names. */
    public List<Statement> statements(String phrase) {
        return prose().map(prose -> prose.statements(phrase)).orElse(List.of());
    }

    /** What one rule worked out of the evidence, and others can use. One thread at a time may ask. */
    public <T> Optional<T> known(Class<T> kind) {
        return Optional.ofNullable(kind.cast(workedOut.get(kind)));
    }

    /** Keeps what was worked out. */
    public <T> void keep(Class<T> kind, T found) {
        workedOut.put(kind, found);
    }

    /** Last year's report, unless the workbook given for it is another's. */
    public Optional<PreviousReport> previous() {
        return given == null || doubt().isPresent() ? Optional.empty() : Optional.of(given);
    }

    /** Why the workbook given for last year cannot be it; nothing where it can, or none is given. */
    public Optional<Wording> doubt() {
        if (given == null) {
            return Optional.empty();
        }
        Optional<String> agency = report.agency();
        Optional<String> before = given.report().agency();
        if (!given.matched()
                && agency.isPresent()
                && before.isPresent()
                && !new AgencyName(agency.get()).isSame(before.get())) {
            return Optional.of(new Wording(
                    "它是“" + before.get() + "”的，不是“" + agency.get() + "”的",
                    "it is by \"" + before.get() + "\", not by \"" + agency.get() + "\""));
        }
        Optional<Integer> year = report.year();
        Optional<Integer> then = given.report().year();
        if (year.isPresent() && then.isPresent() && then.get() != year.get() - 1) {
            int wanted = year.get() - 1;
            return Optional.of(new Wording(
                    "它是 " + then.get() + " 年的，不是上年（" + wanted + " 年）的",
                    "it is on " + then.get() + ", not on the year before (" + wanted + ")"));
        }
        return Optional.empty();
    }
}

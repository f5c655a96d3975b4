package dev.gouji.prose;

import java.util.List;
import java.util.Optional;

/**
 * The report's text, taken apart. What the text does not say for certain about this agency and this year it does not say:
 * other years, parts, approximations, other agencies and other things that are counted are left out.
 */
public final class Prose {
    private final List<TextLine> lines;
    private final List<Paragraph> paragraphs;
    private final Agency agency;
    private final Years years;
    private final Optional<Period> period;

    private Prose(String text, int reportYear, String agency) {
        this.lines = TextLine.of(text);
        this.paragraphs = Paragraphs.of(lines);
        this.agency = new Agency(agency);
        this.period = PeriodReader.find(paragraphs);
        int stated = period.filter(period -> period.first() == period.last())
                .map(Period::last)
                .orElse(0);
        this.years = new Years(reportYear == 0 ? stated : reportYear);
    }

    /**
     * Takes a text apart.
     *
     * @param reportYear the year that the report is about; 0 if unknown
     * @param agency whose report it is; empty if unknown
     */
    public static Prose of(String text, int reportYear, String agency) {
        return new Prose(text, reportYear, agency);
    }

    /** Every count of the tables' cells that the text states for certain about this agency and year, in the text's order. */
    public List<Statement> statements() {
        return StatementReader.ofTables(paragraphs, agency, years);
    }

    /** The counts that the text states of the phrase, such as 接待咨询. */
    public List<Statement> statements(String phrase) {
        String plain = new Sentence(phrase).plain();
        return plain.isEmpty() ? List.of() : StatementReader.ofPhrase(paragraphs, agency, years, plain);
    }

    /** The period that the text says its figures cover. */
    public Optional<Period> period() {
        return period;
    }

    /** The section of that number, 1 to 6, if the text has its heading. */
    public Optional<Section> section(int number) {
        return SectionReader.find(lines, number);
    }
}

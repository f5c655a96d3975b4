package dev.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the statements of a text, sentence by sentence. */
final class StatementReader {
    // Longer than anybody writes: a table without its lines.
    private static final int LONGEST_CLAUSE = 200;
    private static final List<Count> COUNTS = List.of(
            new AbsenceCount(),
            new RemedyCount(),
            new OutcomeCount(),
            new DocumentCount(),
            new DecisionCount(),
            new CarriedCount(),
            new ResultCount(),
            new ApplicantCount(),
            new RequestCount());

    private final WordReader reader;
    private final List<Count> counts;
    private final List<Statement> statements = new ArrayList<>();

    private StatementReader(WordReader reader, List<Count> counts) {
        this.reader = reader;
        this.counts = counts;
    }

    static List<Statement> ofTables(List<Paragraph> paragraphs, Agency agency, Years years) {
        return read(paragraphs, new StatementReader(new WordReader(agency, years, ""), COUNTS));
    }

    static List<Statement> ofPhrase(List<Paragraph> paragraphs, Agency agency, Years years, String phrase) {
        return read(paragraphs, new StatementReader(new WordReader(agency, years, phrase), List.of(new PhraseCount())));
    }

    private static List<Statement> read(List<Paragraph> paragraphs, StatementReader reader) {
        List<ReadParagraph> read = paragraphs.stream()
                .map(paragraph -> ReadParagraph.of(paragraph, reader.reader))
                .toList();
        // A text that never names requests for information takes for granted what its 申请 are.
        boolean implied =
                read.stream().noneMatch(paragraph -> paragraph.names(Kind.REQUEST) || paragraph.names(Kind.DISCLOSURE));
        Words heading = new Words(List.of());
        boolean afterRequests = false;
        for (ReadParagraph paragraph : read) {
            if (paragraph.isHeading()) {
                heading = paragraph.sentences().get(0).words();
                afterRequests = false;
            }
            boolean requests = paragraph.names(Kind.REQUEST);
            reader.read(paragraph, Course.below(heading, afterRequests, requests || implied));
            afterRequests = requests;
        }
        return List.copyOf(reader.statements);
    }

    private void read(ReadParagraph paragraph, Course course) {
        for (ReadParagraph.ReadSentence sentence : paragraph.sentences()) {
            course.startSentence(sentence.words());
            Course bracket = course;
            for (Clause clause : ClauseReader.read(sentence.words().list())) {
                bracket = clause.inBrackets() ? (bracket == course ? course.copy() : bracket) : course;
                read(clause.withoutComparison().withoutAgent(), bracket, sentence.sentence());
            }
        }
    }

    private void read(Clause clause, Course course, Sentence sentence) {
        course.enter(clause);
        if (clause.words().list().size() > LONGEST_CLAUSE) {
            return;
        }
        boolean doubtful = false;
        for (Segment segment : SegmentReader.read(clause)) {
            Optional<Meaning> meaning = doubtful ? Optional.empty() : meaning(segment, course);
            if (meaning.isPresent()) {
                course.count(segment, meaning.get());
                if (isCertain(segment, course)) {
                    statements.add(statement(meaning.get(), sentence));
                }
            } else if (segment.has(Kind.NUMBER) && !isRate(segment)) {
                course.passOver(segment);
                // What narrows the first item of a list narrows the others too: 网上申请12件、信函申请3件.
                doubtful |= segment.has(Kind.UNKNOWN, Kind.CHANNEL, Kind.STOP);
            }
        }
    }

    private Optional<Meaning> meaning(Segment segment, Course course) {
        for (Count count : counts) {
            Optional<Meaning> meaning = count.of(segment, course);
            if (meaning.isPresent()) {
                return meaning;
            }
        }
        return Optional.empty();
    }

    private static boolean isRate(Segment segment) {
        Word number = segment.number();
        return number != null
                && number.quantity() != null
                && number.quantity().counter().equals("%");
    }

    private static boolean isCertain(Segment segment, Course course) {
        Word number = segment.number();
        boolean exact =
                number == null || number.quantity() == null || number.quantity().exact();
        boolean ofYear = course.scope().ownTime() || !segment.has(Kind.CUMULATIVE);
        return exact && ofYear && !course.scope().isElsewhere();
    }

    private static Statement statement(Meaning meaning, Sentence sentence) {
        return new Statement(
                meaning.topic(),
                meaning.number(),
                meaning.readings(),
                sentence.display(),
                sentence.place(meaning.from()),
                sentence.place(meaning.to() - 1) + 1);
    }
}

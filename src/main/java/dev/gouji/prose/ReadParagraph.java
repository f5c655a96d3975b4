package dev.gouji.prose;

import java.util.List;

/** A paragraph with the words of its sentences. */
record ReadParagraph(List<ReadSentence> sentences, boolean isHeading) {
    /** A sentence with its words. */
    record ReadSentence(Sentence sentence, Words words) {}

    static ReadParagraph of(Paragraph paragraph, WordReader reader) {
        return new ReadParagraph(
                paragraph.sentences().stream()
                        .map(sentence -> new ReadSentence(sentence, new Words(reader.read(sentence.plain()))))
                        .toList(),
                paragraph.isHeading());
    }

    boolean names(Kind kind) {
        return sentences.stream().anyMatch(sentence -> sentence.words().has(kind));
    }
}

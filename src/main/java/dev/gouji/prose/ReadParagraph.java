package dev.gouji.prose;

import java.util.List;

/** A paragraph with the words of its sentences. */
record ReadParagraph(List<ReadSentence> sentences, boolean isHeading) {
    /** A sentence with its words. */
    record ReadSentence(Sentence sentence, List<Word> words) {}

    static ReadParagraph of(Paragraph paragraph, WordReader reader) {
        return new ReadParagraph(
                paragraph.sentences().stream()
                        .map(sentence -> new ReadSentence(sentence, reader.read(sentence.plain())))
                        .toList(),
                paragraph.isHeading());
    }

    boolean names(Kind kind) {
        return sentences.stream().flatMap(sentence -> sentence.words().stream()).anyMatch(word -> word.is(kind));
    }
}

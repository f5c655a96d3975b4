package dev.gouji.finding;

/** The same words for people in both languages. */
public record Wording(String zh, String en) {
    /** Words that are the same in both languages. */
    public static Wording same(String text) {
        return new Wording(text, text);
    }

    /** The words in that language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}

package dev.gouji.output.html;

/**
 * A text taken apart into its words and its numbers. Findings of a rule mostly differ in their numbers alone, so that their
 * words need to be told once.
 *
 * @param words the text with {@link #SLOT} for each number
 * @param numbers the numbers in their order, {@link #SLOT} between them
 */
record NumberedText(String words, String numbers) {
    /** Visible text never has it. */
    private static final char SLOT = '\t';

    /** The visible text's parts. */
    static NumberedText of(String visible) {
        StringBuilder words = new StringBuilder(visible.length());
        StringBuilder numbers = new StringBuilder();
        boolean inNumber = false;
        for (int at = 0; at < visible.length(); at++) {
            char character = visible.charAt(at);
            boolean digit = character >= '0' && character <= '9';
            if (digit && !inNumber) {
                words.append(SLOT);
                numbers.append(numbers.isEmpty() ? "" : SLOT);
            }
            (digit ? numbers : words).append(character);
            inNumber = digit;
        }
        return new NumberedText(words.toString(), numbers.toString());
    }
}

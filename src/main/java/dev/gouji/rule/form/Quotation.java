package dev.gouji.rule.form;

/**
 * A sentence with the number that it is about marked.
 *
 * @param from where the number begins
 * @param to where it ends
 */
record Quotation(String sentence, int from, int to) {
    private static final int AROUND = 40;

    /** The words around the number, the number in bold brackets. */
    String marked() {
        int start = Math.max(0, from - AROUND);
        int end = Math.min(sentence.length(), to + AROUND / 2);
        return (start > 0 ? "…" : "")
                + sentence.substring(start, from)
                + "【" + sentence.substring(from, to) + "】"
                + sentence.substring(to, end)
                + (end < sentence.length() ? "…" : "");
    }
}

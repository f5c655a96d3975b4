package dev.gouji.layout;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A label reduced to what tells it from others: without white space, punctuation and numbering, full-width and half-width
 * forms alike.
 *
 * @param plain the label's letters, digits and characters
 * @param withoutNotes the same without what stands in brackets
 */
record LabelText(String plain, String withoutNotes) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[(\\[][一二三四五六七八九十]{1,3}[)\\]]|[一二三四五六七八九十]{1,3}[)、.,:]|第[一二三四五六七八九十]{1,3}[、.,:]"
                    + "|\\(\\d{1,2}\\)|\\d{1,2}[)、.,:]?)[、.,:]?");
    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    static LabelText of(String raw) {
        String folded =
                SPACE.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC)).replaceAll("");
        String unnumbered = NUMBERING.matcher(folded).replaceFirst("");
        return new LabelText(words(unnumbered), words(NOTE.matcher(unnumbered).replaceAll("")));
    }

    private static String words(String text) {
        return PUNCTUATION.matcher(text).replaceAll("");
    }
}

package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;

/** A text that the file holds in one piece or in runs of differing looks, with or without a guide to its pronunciation. */
final class RichText {
    private RichText() {}

    /** The text of the current element; how it is pronounced is left out. */
    static String read(PartXml xml) throws WorkbookException {
        String text = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> text = join(text, run(xml));
                case "r" -> {
                    while (xml.nextChild()) {
                        if (xml.name().equals("t")) {
                            text = join(text, run(xml));
                        } else {
                            xml.skip();
                        }
                    }
                }
                default -> xml.skip();
            }
        }
        return text;
    }

    private static String join(String before, String run) {
        return before.isEmpty() ? run : before.concat(run);
    }

    private static String run(PartXml xml) throws WorkbookException {
        // Excel drops white space at a text's ends unless the file says that it counts.
        boolean preserve = "preserve".equals(xml.attribute("space"));
        String text = xml.text();
        return EscapedText.decode(preserve ? text : trim(text));
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}

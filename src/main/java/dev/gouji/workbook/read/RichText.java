package dev.gouji.workbook.read;

import dev.gouji.finding.WorkbookException;

/** A text that the file holds in one piece or in runs of differing looks, with or without a guide to its pronunciation. */
final class RichText {
    private String first = "";
    private StringBuilder joined = new StringBuilder(0);

    private RichText() {}

    /** The text of the current element; how it is pronounced is left out. */
    static String read(PartXml xml) throws WorkbookException {
        RichText text = new RichText();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> text.add(xml);
                case "r" -> {
                    while (xml.nextChild()) {
                        if (xml.name().equals("t")) {
                            text.add(xml);
                        } else {
                            xml.skip();
                        }
                    }
                }
                default -> xml.skip();
            }
        }
        return text.joined.isEmpty() ? text.first : text.joined.toString();
    }

    /** Most texts are one run. */
    private void add(PartXml xml) throws WorkbookException {
        String run = EscapedText.decode(xml.text());
        if (first.isEmpty()) {
            first = run;
        } else {
            if (joined.isEmpty()) {
                joined = new StringBuilder(first);
            }
            joined.append(run);
            xml.requireText(joined.length());
        }
    }
}

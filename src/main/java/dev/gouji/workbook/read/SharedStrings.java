package dev.gouji.workbook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The workbook's table of texts, rich-text runs joined, phonetic hints left out. */
record SharedStrings(List<String> texts) {
    static SharedStrings read(XMLStreamReader xml) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                texts.add(text(xml));
            }
        }
        return new SharedStrings(texts);
    }

    /** The text of the element that the reader stands on: of a shared string or of an inline one. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int phonetic = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("t") && phonetic == 0) {
                    text.append(EscapedText.decode(xml.getElementText()));
                    continue;
                }
                depth++;
                phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
            }
        }
        return text.toString();
    }

    Optional<String> at(int index) {
        return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
    }
}
